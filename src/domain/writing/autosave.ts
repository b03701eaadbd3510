import { z } from 'zod';
import type { Instant } from '../time/calendar-dates';
import type { FieldConflict, FieldConflicts, FieldKey, Fields } from './fields';
import {
  bothConflicts,
  changedFields,
  fieldContentSchema,
  holdsText,
  mergeFields,
  noContent,
  sameContent,
  textsOf,
  type FieldContent,
} from './merge';

/** What must be remembered so that nothing typed is lost and nobody's text is written over unseen. */
export interface Memory {
  /** What the remote place is known to have held, and its version; no version: nothing stood there. */
  readonly base: FieldContent;
  readonly version?: string;
  /** What the person sees. */
  readonly content: FieldContent;
  /** Sent with no answer, so that each may stand there or not. All of them were sent over `version`. */
  readonly sent: readonly FieldContent[];
}

export const memorySchema: z.ZodType<Memory> = z.object({
  base: fieldContentSchema,
  version: z.string().exactOptional(),
  content: fieldContentSchema,
  sent: z.array(fieldContentSchema),
});

/** What the remote place answered. */
export interface Received extends FieldContent {
  readonly version?: string;
  readonly writtenBy?: string;
}

export const emptyMemory: Memory = { base: noContent, content: noContent, sent: [] };

/** The rules of saving. Whoever keeps to their order loses nothing, whenever it is cut short. */
export interface AutosaveRules {
  readonly typed: (memory: Memory, change: Fields) => Memory;
  readonly settled: (memory: Memory, key: FieldKey, text: string) => Memory;
  /** To be kept on the device before anything is sent. */
  readonly sending: (memory: Memory) => Memory;
  /** The last one sent was refused for certain. */
  readonly refused: (memory: Memory) => Memory;
  readonly acknowledged: (memory: Memory, written: FieldContent, version: string) => Memory;
  /** Takes in what stands at the remote place. */
  readonly received: (memory: Memory, remote: Received, at: Instant) => Memory;
  /** Puts what another opening on this device left behind together with this one; both have met the same remote. */
  readonly joined: (memory: Memory, other: Memory, at: Instant) => Memory;
  readonly needsSaving: (memory: Memory) => boolean;
  /** Nothing is forgotten here before it is known to stand there. */
  readonly staysOnDevice: (memory: Memory) => boolean;
}

const needsSaving = ({ base, content, sent }: Memory): boolean =>
  sent.length > 0 || !sameContent(base, content);

export const autosaveRules: AutosaveRules = {
  typed: (memory, change) => ({
    ...memory,
    content: { ...memory.content, fields: changedFields(memory.content.fields, change) },
  }),

  settled: (memory, key, text) => {
    const fields = changedFields(memory.content.fields, { [key]: text });
    return { ...memory, content: { fields, conflicts: without([key], memory.content.conflicts) } };
  },

  sending: (memory) => ({ ...memory, sent: [...memory.sent, memory.content] }),

  refused: (memory) => ({ ...memory, sent: memory.sent.slice(0, -1) }),

  // The version has moved on, so none of the others can take effect any more.
  acknowledged: (memory, written, version) => ({ ...memory, base: written, version, sent: [] }),

  received: (memory, { version, writtenBy, fields, conflicts }, at) => {
    if (version === memory.version) return memory;
    // Nothing stands there any more: whatever took it away had not seen what is here.
    if (version === undefined) return { base: noContent, content: memory.content, sent: [] };
    const remote = { fields, conflicts };
    const content = putTogether(memory, remote, at, writtenBy);
    return { base: remote, version, content, sent: [] };
  },

  joined: (memory, other, at) => ({
    ...memory,
    content: putTogether(memory, other.content, at),
    sent: [...memory.sent, ...other.sent],
  }),

  needsSaving,

  staysOnDevice: needsSaving,
};

function putTogether(memory: Memory, theirs: FieldContent, at: Instant, by?: string): FieldContent {
  const mine = memory.content;
  const known = lastKnown(memory, theirs);
  const { fields, conflicts: fieldsInConflict } = mergeFields(known.fields, mine.fields, theirs.fields);
  const conflicts = mergedConflicts(known.conflicts, mine.conflicts, theirs.conflicts);
  for (const key of fieldsInConflict) {
    const standing = conflicts[key];
    const isReplaced = standing !== undefined && isMyEarlierText(standing.theirs, key, memory);
    const met = { theirs: theirs.fields[key]!, at, ...(by !== undefined && { by }) };
    conflicts[key] = bothConflicts(isReplaced ? undefined : standing, met);
  }
  for (const [key, text] of heldByBoth(mine, theirs)) {
    if (fields[key] !== text.theirs) conflicts[key] = bothConflicts(conflicts[key], text);
  }
  const settled = Object.keys(conflicts).filter((key) => conflicts[key]?.theirs === fields[key]);
  return { fields, conflicts: without(settled, conflicts) };
}

const without = (keys: readonly FieldKey[], conflicts: FieldConflicts): FieldConflicts =>
  only((key) => !keys.includes(key), conflicts);

const only = <Value>(
  isWanted: (key: FieldKey) => boolean,
  all: Readonly<Record<FieldKey, Value>>,
): Record<FieldKey, Value> => Object.fromEntries(Object.entries(all).filter(([key]) => isWanted(key)));

/** A text that one has chosen and the other has beside an own one still: neither has let it go. */
function heldByBoth(mine: FieldContent, theirs: FieldContent): (readonly [FieldKey, FieldConflict])[] {
  const chosen = ({ fields }: FieldContent, { conflicts }: FieldContent) =>
    Object.entries(conflicts)
      .filter(([key, beside]) => fields[key] && holdsText(beside.theirs, fields[key]))
      .map(([key, beside]) => [key, { ...beside, theirs: fields[key]! }] as const);
  return [...chosen(mine, theirs), ...chosen(theirs, mine)];
}

/**
 * What stands there may be something sent from here: then it is no news, whatever stood there before. A field and the
 * text beside it go together, since a text that is chosen goes from the one to the other.
 */
function lastKnown({ base, sent }: Memory, theirs: FieldContent): FieldContent {
  const hasArrived = (key: FieldKey) =>
    sent.some(
      ({ fields, conflicts }) =>
        fields[key] === theirs.fields[key] && conflicts[key]?.theirs === theirs.conflicts[key]?.theirs,
    );
  const known = <Value>(
    before: Readonly<Record<FieldKey, Value>>,
    now: Readonly<Record<FieldKey, Value>>,
  ) => ({
    ...only((key) => !hasArrived(key), before),
    ...only(hasArrived, now),
  });
  return {
    fields: known(base.fields, theirs.fields),
    conflicts: known(base.conflicts, theirs.conflicts),
  };
}

function mergedConflicts(
  known: FieldConflicts,
  mine: FieldConflicts,
  theirs: FieldConflicts,
): Record<FieldKey, FieldConflict> {
  const merged = mergeFields(textsOf(known), textsOf(mine), textsOf(theirs));
  const conflicts: Record<FieldKey, FieldConflict> = {};
  for (const [key, text] of Object.entries(merged.fields)) {
    const standing = mine[key]?.theirs === text ? mine[key] : theirs[key];
    if (standing) conflicts[key] = standing;
  }
  for (const key of merged.conflicts) conflicts[key] = bothConflicts(theirs[key], mine[key]!);
  return conflicts;
}

/** A text of mine that another held against theirs, and that I have gone on from since. */
function isMyEarlierText(text: string, key: FieldKey, { base, content, sent }: Memory): boolean {
  const isMine = [base, ...sent].some(({ fields }) => fields[key] === text);
  return isMine && !holdsText(content.conflicts[key]?.theirs ?? '', text);
}
