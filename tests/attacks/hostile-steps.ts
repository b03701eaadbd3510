import fc from 'fast-check';
import { BIRGITTE, HR, LEADER, MAJA, OTHER_LEADER } from './attacked';

/** Everybody whose account may be in hostile hands. */
export const attackers = [MAJA, BIRGITTE, LEADER, OTHER_LEADER, HR] as const;
export const employees = [MAJA, BIRGITTE] as const;

export type Employee = (typeof employees)[number];

/** A write past the product, in an item of a conversation that the attacker may write in. */
export interface HostileStep {
  readonly kind: 'hostile';
  readonly by: (typeof attackers)[number];
  readonly of: Employee;
  readonly part: 'plan' | 'employee-sheet' | 'leader-sheet';
  readonly write: keyof typeof hostileWrites;
}

/** What a client of the product does, or the custodian's run. */
export interface HonestStep {
  readonly kind: 'honest';
  readonly act:
    | 'leader-writes'
    | 'employee-writes'
    | 'book'
    | 'send'
    | 'leader-signs'
    | 'employee-signs'
    | 'follow-ups'
    | 'mend';
  readonly of: Employee;
}

export type Step = HostileStep | HonestStep;

const many = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `goal.x${index}.followUp`,
    `2027-0${4 + (index % 5)}-1${index % 9}`,
  ]),
);

/** The columns that are written, given the ids of all who are in the tenant's story. */
export const hostileWrites = {
  'another employee': ({ other }: Ids) => ({ EmployeeObjectId: other }),
  'another leader': ({ director }: Ids) => ({ LeaderObjectId: director }),
  'other names': () => ({ Title: 'Birgitte Sommer' }),
  'no plan that we know': () => ({ PlanJson: '{"fields":7}' }),
  'a planted plan': () => ({
    PlanJson: JSON.stringify({ fields: { 'goal.p1.text': 'Plantet', followUpOn: '2027-05-20' } }),
  }),
  'many dates': () => ({ PlanJson: JSON.stringify({ fields: many }) }),
  'records in the plan': ({ director }: Ids) => ({
    PlanJson: JSON.stringify({
      fields: {},
      sentAt: '2027-02-01T08:00:00Z',
      filed: [{ itemId: director }],
      attendees: [director],
    }),
  }),
  'a forged record': () => ({
    OwnJson: JSON.stringify({ heldAt: '2027-01-02T08:00:00Z', heldFollowUps: { plan: '2027-01-03' } }),
  }),
  'no record that we know': () => ({ OwnJson: '{"followUps":[]}' }),
  'no signature that we know': () => ({ SignatureJson: '{"stance":"agreed"}' }),
  'answers of another': () => ({
    HandedInAt: '2027-02-01T08:00:00Z',
    AnswersJson: '{"fields":{"happy.1":"x"}}',
  }),
} as const satisfies Record<string, (ids: Ids) => Readonly<Record<string, string>>>;

export interface Ids {
  readonly other: string;
  readonly director: string;
}

const anyWrite = fc.constantFrom(...(Object.keys(hostileWrites) as (keyof typeof hostileWrites)[]));

/** A party in what the party may write in. */
const byParty: fc.Arbitrary<Step> = fc
  .record({
    of: fc.constantFrom(...employees),
    isLeader: fc.boolean(),
    isPlan: fc.boolean(),
    write: anyWrite,
  })
  .map(({ of, isLeader, isPlan, write }) => ({
    ...{ kind: 'hostile', of, write, by: isLeader ? LEADER : of },
    part: isPlan ? 'plan' : isLeader ? 'leader-sheet' : 'employee-sheet',
  }));

/** Anybody in anything: nearly always in vain. */
const byAnybody: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('hostile' as const),
  by: fc.constantFrom(...attackers),
  of: fc.constantFrom(...employees),
  part: fc.constantFrom('plan' as const, 'employee-sheet' as const, 'leader-sheet' as const),
  write: anyWrite,
});

const hostile = fc.oneof({ weight: 4, arbitrary: byParty }, { weight: 1, arbitrary: byAnybody });

const honest: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('honest' as const),
  act: fc.oneof(
    {
      weight: 9,
      arbitrary: fc.constantFrom(
        'leader-writes' as const,
        'employee-writes' as const,
        'book' as const,
        'send' as const,
        'leader-signs' as const,
        'employee-signs' as const,
        'follow-ups' as const,
      ),
    },
    { weight: 1, arbitrary: fc.constant('mend' as const) },
  ),
  of: fc.constantFrom(...employees),
});

export const histories = fc.array(
  fc.oneof({ weight: 2, arbitrary: hostile }, { weight: 3, arbitrary: honest }),
  {
    minLength: 3,
    maxLength: 9,
  },
);
