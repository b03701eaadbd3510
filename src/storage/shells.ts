import type { ShellKind } from '../domain/access/access';
import { conversationKey, type ConversationKey } from '../domain/base/conversation-key';
import {
  draftsList,
  personnelLibrary,
  plansList,
  sheetsList,
  teamsList,
  type ListDefinition,
} from './list-definitions';
import type { Member } from '../domain/round/members';
import type { OfBoth, Party, People } from '../domain/conversation/parties';

/** A list should stay under 5,000 unique permission scopes, and a conversation has two in its sheets list. */
export const CONVERSATIONS_A_SHARD = 2250;

/** An item or folder that is made and locked before anything is written into it. */
export interface Shell extends People {
  readonly kind: ShellKind;
  readonly key: string;
  readonly conversationKey: ConversationKey;
  readonly list: ListDefinition;
  /** The item's or folder's name in SharePoint. */
  readonly title: string;
}

/** The part of a shell's key that tells the shells of one conversation apart. */
export const shellKey = (conversation: ConversationKey, kind: ShellKind): string => `${conversation}-${kind}`;

export const draftShellKey = (conversation: ConversationKey, party: Party): string =>
  party === 'leader' ? `${shellKey(conversation, 'draft')}-leader` : shellKey(conversation, 'draft');

/** The two sheets, the plan and the personnel folder of one conversation; a draft for whoever has no OneDrive. */
export function conversationShells(
  member: Member,
  roundKey: string,
  shard: number,
  withDraft: OfBoth<boolean>,
): Shell[] {
  const conversation = conversationKey(member.employmentNumber, roundKey);
  const shell = (kind: ShellKind, list: ListDefinition, title: string): Shell => ({
    kind,
    key: shellKey(conversation, kind),
    conversationKey: conversation,
    employeeId: member.employeeId,
    leaderId: member.leaderId,
    list,
    title,
  });
  const sheets = sheetsList(roundKey, shard);
  return [
    shell('employee-sheet', sheets, member.name),
    shell('leader-sheet', sheets, member.name),
    shell('plan', plansList(roundKey, shard), member.name),
    shell('personnel-folder', personnelLibrary(shard), conversation),
    ...(withDraft.employee ? [shell('draft', draftsList, member.name)] : []),
    ...(withDraft.leader ? [leaderDraft(member, conversation)] : []),
  ];
}

/** A leader's draft is the leader's own, so the leader stands where the owner stands. */
function leaderDraft(member: Member, conversation: ConversationKey): Shell {
  return {
    kind: 'draft',
    key: draftShellKey(conversation, 'leader'),
    conversationKey: conversation,
    employeeId: member.leaderId,
    leaderId: member.leaderId,
    list: draftsList,
    title: member.name,
  };
}

/** The shell that a leader's proposed team stands in. */
export function teamShell(leaderId: string, roundKey: string): Shell {
  return {
    kind: 'team',
    key: `${leaderId}-${roundKey}-team`,
    conversationKey: '',
    employeeId: leaderId,
    leaderId,
    list: teamsList(roundKey),
    title: roundKey,
  };
}

/**
 * The shard of each conversation: where it already stands, or the first with room.
 * @param standing the shard of every conversation that has shells already.
 */
export function shardsOf(
  conversations: readonly ConversationKey[],
  standing: ReadonlyMap<ConversationKey, number>,
): Map<ConversationKey, number> {
  const shards = new Map(standing);
  const sizes = new Map<number, number>();
  for (const shard of standing.values()) sizes.set(shard, (sizes.get(shard) ?? 0) + 1);
  let shard = 1;
  for (const conversation of conversations) {
    if (shards.has(conversation)) continue;
    while ((sizes.get(shard) ?? 0) >= CONVERSATIONS_A_SHARD) shard += 1;
    sizes.set(shard, (sizes.get(shard) ?? 0) + 1);
    shards.set(conversation, shard);
  }
  return shards;
}
