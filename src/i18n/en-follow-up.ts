import type { followUpDa } from './da-follow-up';
import type { Wording } from './texts';

export const followUpEn: Wording<typeof followUpDa> = {
  title: 'Follow-up with {{other}}',
  dates: 'Dates',
  none: 'There is no follow-up to hold now.',
  toPlan: 'To the plan',
  names: { plan: 'Follow-up on the plan', next: 'Next conversation' },
  states: {
    held: 'Held',
    done: 'The goal has its status',
    over: 'The date has passed',
    pending: 'Not in the calendars yet',
    both: 'In both calendars',
    moved: 'Moved in both calendars',
    beyond: 'Not put into the calendar: the plan has more than 12 follow-ups',
    leaderAlone: 'Only in the calendar of {{leader}}',
    clash: 'Clashes with another meeting of {{who}}',
    clashBoth: 'Clashes with other meetings of you both',
  },
  status: 'Status of {{goal}}',
  helped: 'What helped?',
  signaturesStay: 'What you write here does not change what you have signed.',
  held: 'We held the follow-up',
  heldThen: 'We held the follow-up on {{day}}',
  notHeld: 'It was not held',
  findNew: 'Find a new time',
  when: 'Was it held?',
  newDate: 'New date for the follow-up',
  newDateHint:
    'The meeting is moved in the calendar. If the follow-up was held, there will be a new meeting.',
  newDateWrong: 'Choose a date after today.',
  otherHas: '{{other}} has confirmed that you held the follow-up on {{day}}.',
  youHave: 'You have confirmed that you held the follow-up on {{day}}. {{other}} has yet to confirm.',
  nowOn: 'The follow-up is now on {{day}}.',
  notInCalendars:
    'The plan is saved, but the calendars are not changed yet. We try again the next time you open the plan.',
};
