import {
  deriveCourse,
  type ConversationFacts,
  type ConversationSettings,
  type PlanFacts,
} from '../../../src/domain/conversation/course';
import type { Booking } from '../../../src/domain/meeting/booking';
import { nextStepForEmployee } from '../../../src/domain/conversation/employee-next-step';
import { nextStepForLeader } from '../../../src/domain/conversation/leader-next-step';
import { byUrgency } from '../../../src/domain/conversation/next-step';

const now = '2027-02-01T07:00:00Z';
const settings: ConversationSettings = {
  sharing: 'together',
  deadlines: { handInDays: 7, planDays: 7 },
  roundEnds: '2027-03-05',
};
const ready: ConversationFacts = { shellReady: true, handIns: {} };

function meetingOn(date: string, response: Booking['response'] = 'accepted'): ConversationFacts {
  return { ...ready, booking: { start: `${date}T12:00:00Z`, end: `${date}T13:30:00Z`, response } };
}
function planned(plan: Partial<PlanFacts>): ConversationFacts {
  return { ...meetingOn('2027-01-21'), heldOn: '2027-01-21', plan: { signedOn: {}, openGoals: 3, ...plan } };
}
const shared = { employee: '2027-01-30T10:00:00Z', leader: '2027-01-31T10:00:00Z' };
const declined = meetingOn('2027-02-23', 'declined');
const proposed: ConversationFacts = {
  ...ready,
  booking: { ...meetingOn('2027-02-23').booking!, proposed: { start: now, end: now } },
};

const forLeader = (facts: ConversationFacts, asked = settings, at = now) =>
  nextStepForLeader(deriveCourse(facts, asked, at), facts, asked, at);
const forEmployee = (facts: ConversationFacts, asked = settings, at = now) =>
  nextStepForEmployee(deriveCourse(facts, asked, at), facts, asked, at);

describe('A leader’s next step', () => {
  it.each<[string, ConversationFacts, string]>([
    ['the shells are not locked', { ...ready, shellReady: false }, 'wait-for-shell waiting'],
    ['there is no time', ready, 'find-time needs-you 2027-03-05 later'],
    ['the time is declined', declined, 'find-new-time needs-you 2027-03-05 later'],
    ['another time is proposed', proposed, 'answer-proposal needs-you 2027-02-23 later'],
    ['the employee prepares', meetingOn('2027-02-11'), 'employee-prepares waiting 2027-02-04 soon'],
    ['the hand-in is due today', meetingOn('2027-02-08'), 'employee-prepares waiting 2027-02-01 today'],
    [
      'the employee has shared',
      { ...meetingOn('2027-02-03'), handIns: { employee: now } },
      'prepare needs-you 2027-02-03 soon',
    ],
    [
      'both have shared',
      { ...meetingOn('2027-02-09'), handIns: shared },
      'await-conversation waiting 2027-02-09 later',
    ],
    [
      'they meet today',
      { ...meetingOn('2027-02-01'), handIns: shared },
      'hold-conversation needs-you 2027-02-01 today',
    ],
    ['the meeting is over', meetingOn('2027-01-28'), 'end-conversation needs-you 2027-02-04 soon'],
    ['the plan is late', planned({}), 'send-plan needs-you 2027-01-28 late'],
    ['nobody has signed', planned({ sentOn: '2027-01-27' }), 'sign needs-you'],
    [
      'the employee has signed',
      planned({ sentOn: '2027-01-27', signedOn: { employee: '2027-01-29' } }),
      'sign needs-you',
    ],
    [
      'the leader has signed',
      planned({ sentOn: '2027-01-29', signedOn: { leader: '2027-01-29' } }),
      'employee-signs waiting',
    ],
    [
      'both have signed',
      planned({ sentOn: '2027-01-29', signedOn: { leader: '2027-01-29', employee: '2027-01-30' } }),
      'await-filing waiting',
    ],
    [
      'the plan is filed',
      planned({
        signedOn: { leader: '2027-01-29', employee: '2027-01-30' },
        filedOn: '2027-01-30',
        nextFollowUpOn: '2027-05-20',
      }),
      'follow-up under-way 2027-05-20 later',
    ],
    [
      'all goals have a status',
      planned({
        signedOn: { leader: '2027-01-29', employee: '2027-01-30' },
        filedOn: '2027-01-30',
        openGoals: 0,
      }),
      'nothing under-way',
    ],
  ])('is there when %s', (_, facts, expected) => {
    const { code, group, deadline } = forLeader(facts);
    expect([code, group, deadline?.date, deadline?.kind].filter(Boolean).join(' ')).toBe(expected);
  });

  it('tells since when it is', () => {
    expect(forLeader(declined).since).toBe('2027-02-23');
    expect(forLeader(planned({ sentOn: '2027-01-27', signedOn: { employee: '2027-01-29' } })).since).toBe(
      '2027-01-29',
    );
  });

  it('is the meeting itself while it goes on, and the same evening', () => {
    const facts = meetingOn('2027-02-01');
    expect(forLeader(facts, settings, '2027-02-01T12:30:00Z').code).toBe('hold-conversation');
    expect(forLeader(facts, settings, '2027-02-01T22:59:00Z').code).toBe('hold-conversation');
    expect(forLeader(facts, settings, '2027-02-01T23:00:00Z').code).toBe('end-conversation');
  });

  it('does not wait for what the concept does not ask for', () => {
    const ownNotes = { ...settings, sharing: 'own-notes' } as const;
    expect(forLeader(meetingOn('2027-02-11'), ownNotes).code).toBe('await-conversation');
    const handedIn = { ...settings, sharing: 'handed-in' } as const;
    const facts = { ...meetingOn('2027-02-11'), handIns: { employee: now } };
    expect(forLeader(facts, handedIn).code).toBe('await-conversation');
  });

  it('no longer is an answer to a proposal when the meeting has begun', () => {
    expect(forLeader(proposed, settings, '2027-02-23T12:10:00Z').code).toBe('hold-conversation');
  });

  it('stands by urgency: late, today, soon, without a date, later', () => {
    const steps = [
      forLeader(ready),
      forLeader(planned({ sentOn: '2027-01-27' })),
      forLeader({ ...meetingOn('2027-02-04'), handIns: { employee: now } }),
      forLeader({ ...meetingOn('2027-02-03'), handIns: { employee: now } }),
      forLeader({ ...meetingOn('2027-02-01'), handIns: shared }),
      forLeader(planned({})),
    ];
    expect(steps.toSorted(byUrgency)).toEqual(steps.toReversed());
  });
});

describe('An employee’s next step', () => {
  it.each<[string, ConversationFacts, string]>([
    ['the shells are not locked', { ...ready, shellReady: false }, 'wait-for-shell'],
    ['there is no time', ready, 'wait-for-time'],
    ['they declined the time', declined, 'wait-for-new-time'],
    ['there is a time', meetingOn('2027-02-11'), 'prepare 2027-02-04 soon'],
    ['the hand-in is past, which locks nothing', meetingOn('2027-02-05'), 'prepare 2027-01-29 late'],
    [
      'they have shared',
      { ...meetingOn('2027-02-11'), handIns: { employee: now } },
      'await-conversation 2027-02-11 later',
    ],
    ['the meeting is over', meetingOn('2027-01-28'), 'wait-for-plan 2027-02-04 soon'],
    ['the conversation is held', planned({}), 'wait-for-plan 2027-01-28 late'],
    ['the plan is sent', planned({ sentOn: '2027-01-27' }), 'sign'],
    [
      'they have signed',
      planned({ sentOn: '2027-01-27', signedOn: { employee: '2027-01-29' } }),
      'leader-signs',
    ],
    [
      'both have signed',
      planned({ sentOn: '2027-01-27', signedOn: { employee: '2027-01-29', leader: '2027-01-29' } }),
      'await-filing',
    ],
    [
      'the plan is filed',
      planned({
        signedOn: { leader: '2027-01-29', employee: '2027-01-30' },
        filedOn: '2027-01-30',
        nextFollowUpOn: '2027-05-20',
      }),
      'follow-up 2027-05-20 later',
    ],
    [
      'all goals have a status',
      planned({
        signedOn: { leader: '2027-01-29', employee: '2027-01-30' },
        filedOn: '2027-01-30',
        openGoals: 0,
      }),
      'nothing',
    ],
  ])('is there when %s', (_, facts, expected) => {
    const { code, deadline } = forEmployee(facts);
    expect([code, deadline?.date, deadline?.kind].filter(Boolean).join(' ')).toBe(expected);
  });

  it('is to prepare until the meeting where nothing is handed in', () => {
    const ownNotes = { ...settings, sharing: 'own-notes' } as const;
    expect(forEmployee(meetingOn('2027-02-11'), ownNotes)).toMatchObject({
      code: 'prepare',
      deadline: { date: '2027-02-11' },
    });
  });
});
