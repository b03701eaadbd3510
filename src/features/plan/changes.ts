import { agreedIn, type Conversation } from '../../application/conversation/seen-conversation';
import type { FieldKey } from '../../domain/writing/fields';
import { changesSince, noChanges, type ChangesSince } from '../../domain/plan/changes';
import { parties } from '../../domain/conversation/parties';
import type { Signature } from '../../domain/conversation/sheet';

/** What stood there when it was signed, by field. */
export type Changes = ReadonlyMap<FieldKey, string>;

/** The newest signature that no longer covers what the plan says. */
export function voidSignature({ item, signatures }: Conversation): Signature | undefined {
  const all = parties.flatMap((party) => {
    const signature = item.sheets[party]?.signature;
    return signatures[party] === 'void' && signature ? [signature] : [];
  });
  return all.toSorted((a, b) => (a.signedAt < b.signedAt ? 1 : -1))[0];
}

/** What of the agreed was changed since; nothing as long as no signature is void. */
export function changesOf(conversation: Conversation): ChangesSince {
  const signature = voidSignature(conversation);
  return signature ? changesSince(signature.agreed, agreedIn(conversation)) : noChanges;
}
