import { isCalendarDate, type CalendarDate } from '../time/calendar-dates';
import type { FieldKey, Fields } from '../writing/fields';
import { goalsOf, planOf, rowField, rowsOf, type AnyRow } from '../plan/plan';
import { rowKinds, tableOf, type RowKind } from '../plan/rows';
import {
  ofEither,
  otherThan,
  parties,
  type OfBoth,
  type OfEither,
  type Party,
} from '../conversation/parties';

/** `plan`, `next`, or the kind and id of the row that is followed up: `goal.k3f9`. */
export type FollowUpId = string;

/** The plan's own follow-up, and the next conversation of the two (D12). */
export const PLAN_FOLLOW_UP: FollowUpId = 'plan';
export const NEXT_CONVERSATION: FollowUpId = 'next';

/** The follow-up of one row. */
export const rowFollowUp = (kind: RowKind, rowId: string): FollowUpId => `${kind}.${rowId}`;

/** What became of a follow-up, and the date that it was moved to after the signatures. */
export const followUpField = (id: FollowUpId, column: 'movedTo' | 'helped'): FieldKey =>
  `followUp.${id}.${column}`;

/** The dates on which each says that a follow-up was held: each in a record that nobody else can write. */
export type HeldFollowUps = OfBoth<{ readonly heldFollowUps: Readonly<Record<FollowUpId, CalendarDate>> }>;

/** Whatever a plan asks for, no more events than these are made of it. */
export const MOST_FOLLOW_UPS = 12;

/** A date on which the two look at the plan, or at one row of it, again. */
export interface FollowUp {
  readonly id: FollowUpId;
  /** Where it stands now, moved or not. */
  readonly on: CalendarDate;
  /** Held, as both say, or no longer needed: the goal has its status. */
  readonly isDone: boolean;
  /** It is looked at in the plan's own follow-up, on the same day. */
  readonly isCovered: boolean;
  /** So many come before it that it gets no event. */
  readonly isBeyond: boolean;
  /** The date that each has confirmed: an earlier one when the next was agreed on at once. */
  readonly heldOn: OfEither<CalendarDate>;
  readonly helped?: string;
}

type DatedFollowUp = Omit<FollowUp, 'isCovered' | 'isBeyond'>;

/** All that the plan has a date for, the earliest first. */
export function followUpsOf(fields: Fields, held: HeldFollowUps): FollowUp[] {
  const { followUpOn, nextConversationOn } = planOf(fields);
  const all = [
    ...dated(fields, held, PLAN_FOLLOW_UP, followUpOn),
    ...followedUpRows(fields).flatMap(({ id, on, isSettled }) => dated(fields, held, id, on, isSettled)),
    ...dated(fields, held, NEXT_CONVERSATION, nextConversationOn),
  ];
  const plan = all.find(({ id }) => id === PLAN_FOLLOW_UP);
  const sorted = all
    .map((followUp) => ({ ...followUp, isCovered: isCoveredBy(plan, followUp) }))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const last = sorted.filter(needsEvent)[MOST_FOLLOW_UPS - 1];
  const lastWithEvent = last === undefined ? sorted.length : sorted.indexOf(last);
  return sorted.map((followUp, index) => ({ ...followUp, isBeyond: index > lastWithEvent }));
}

const needsEvent = ({ isDone, isCovered }: Pick<FollowUp, 'isDone' | 'isCovered'>) => !isDone && !isCovered;

/** Those that an event of their own stands for, as long as there is a day to come. */
export function wantedFollowUps(fields: Fields, held: HeldFollowUps): FollowUp[] {
  return followUpsOf(fields, held).filter((followUp) => needsEvent(followUp) && !followUp.isBeyond);
}

/** What is looked at in a follow-up: for the plan's own all goals that are open, else the goal itself. */
export function goalsIn(fields: Fields, id: FollowUpId): string[] {
  const goals = goalsOf(fields);
  if (id === PLAN_FOLLOW_UP || id === NEXT_CONVERSATION) return goals.map((goal) => goal.id);
  return goals.flatMap((goal) => (rowFollowUp('goal', goal.id) === id ? [goal.id] : []));
}

/** What the two say at a follow-up. What is left out stays as it was. */
export interface FollowUpReport {
  readonly statuses?: Readonly<Record<string, string>>;
  readonly helped?: string;
  /** Held on its date, as this party says; `false`: it was not. */
  readonly held?: boolean;
  readonly newDate?: CalendarDate;
}

/** The fields that a report changes, none of which a signature covers; an empty one is removed. */
export function reportedFields(
  fields: Fields,
  id: FollowUpId,
  { statuses = {}, helped, newDate }: Omit<FollowUpReport, 'held'>,
): Fields {
  return {
    ...Object.fromEntries(
      Object.entries(statuses).map(([goalId, status]) => [rowField('goal', goalId, 'status'), status]),
    ),
    ...(helped !== undefined && { [followUpField(id, 'helped')]: helped }),
    ...(newDate !== undefined && movedFields(fields, id, newDate)),
  };
}

/** What a party says was held, with a follow-up that it confirms or takes back. The same where nothing changes. */
export function reportedHeld(
  fields: Fields,
  held: HeldFollowUps,
  party: Party,
  id: FollowUpId,
  isHeldNow: boolean,
): HeldFollowUps[Party]['heldFollowUps'] {
  const { [id]: standing, ...others } = held[party].heldFollowUps;
  const followUp = followUpsOf(fields, held).find((each) => each.id === id);
  const date = isHeldNow && followUp ? dateToConfirm(followUp, party) : undefined;
  if (followUp === undefined || date === standing) return held[party].heldFollowUps;
  return date === undefined ? others : { ...others, [id]: date };
}

/** Both say that it was held on its date. */
export const isHeld = ({ on, heldOn }: Pick<FollowUp, 'on' | 'heldOn'>): boolean =>
  parties.every((party) => heldOn[party] === on);

/** The other has confirmed that it was held, and this party has not. */
export function awaits({ heldOn }: Pick<FollowUp, 'heldOn'>, party: Party): boolean {
  const others = heldOn[otherThan(party)];
  const own = heldOn[party];
  return others !== undefined && (own === undefined || own < others);
}

/** What a party confirms: what the other has confirmed already, also where a new date was agreed on since. */
export function dateToConfirm(followUp: Pick<FollowUp, 'on' | 'heldOn'>, party: Party): CalendarDate {
  const others = followUp.heldOn[otherThan(party)];
  return others !== undefined && awaits(followUp, party) ? others : followUp.on;
}

/** A follow-up is moved without touching what was agreed. */
export function movedFields(fields: Fields, id: FollowUpId, to: CalendarDate): Fields {
  const agreed = agreedDateOf(fields, id);
  return agreed === undefined
    ? {}
    : { [followUpField(id, 'movedTo')]: to === agreed ? '' : `${agreed}/${to}` };
}

function agreedDateOf(fields: Fields, id: FollowUpId): CalendarDate | undefined {
  const { followUpOn, nextConversationOn } = planOf(fields);
  if (id === PLAN_FOLLOW_UP) return followUpOn;
  if (id === NEXT_CONVERSATION) return nextConversationOn;
  return followedUpRows(fields).find((row) => row.id === id)?.on;
}

/** Every row of a kind that has a day of its own to be looked at again, with that day. */
function followedUpRows(fields: Fields) {
  return rowKinds.flatMap((kind) => {
    const { followedUpOn, settledBy } = tableOf(kind);
    if (followedUpOn === undefined) return [];
    return rowsOf(fields, kind).map((row: AnyRow) => ({
      id: rowFollowUp(kind, row.id),
      on: row[followedUpOn],
      isSettled: settledBy !== undefined && row[settledBy] !== '',
    }));
  });
}

/**
 * A move holds for the agreed date that it was made from (`2027-05-20/2027-08-10`): when another date is agreed on
 * later, that is the newer word of the two.
 */
function dated(
  fields: Fields,
  held: HeldFollowUps,
  id: FollowUpId,
  agreed: string | undefined,
  isOver = false,
): DatedFollowUp[] {
  if (agreed === undefined || !isCalendarDate(agreed)) return [];
  const [from, to = ''] = (fields[followUpField(id, 'movedTo')] ?? '').split('/');
  const on = from === agreed && isCalendarDate(to) ? to : agreed;
  const heldOn = ofEither((party) => held[party].heldFollowUps[id]);
  const helped = fields[followUpField(id, 'helped')];
  return [
    {
      id,
      on,
      isDone: isOver || isHeld({ on, heldOn }),
      heldOn,
      ...(helped && { helped }),
    },
  ];
}

/** A follow-up that is held covers nothing more: what is still open has its own date. */
function isCoveredBy(plan: DatedFollowUp | undefined, { id, on }: DatedFollowUp): boolean {
  return plan !== undefined && id !== plan.id && !plan.isDone && plan.on === on;
}
