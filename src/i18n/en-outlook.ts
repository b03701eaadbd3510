import type { outlookDa } from './da-outlook';
import type { Wording } from './texts';

export const outlookEn: Wording<typeof outlookDa> = {
  book: 'Book MUS',
  with: 'MUS with {{name}}',
  conversation: 'MUS',
  other: 'This appointment is no MUS',
  person: 'Employee',
  choosePerson: 'Choose an employee',
  showPeople: 'Show the employees',
  nobodyFound: 'Nobody matches what you typed.',
  without: 'Without a time',
  booked: 'With a time',
  lacking_zero: 'Everybody in your team has a time.',
  lacking_one: '{{count}} in your team has no time yet.',
  lacking_other: '{{count}} in your team have no time yet. They come first.',
  isBooked: '{{employee}} has a time: {{time}}.',
  further: 'The conversation with {{employee}} has come to: {{step}}. No time is to be found.',
  seeBooked: 'See or move the time in Teams',
  noMailbox:
    '{{employee}} has no calendar. Agree on the time, book it in Rød Tråd and print the invitation there. This appointment is as it was.',
  bookInTeams: 'Book in Teams',
  opens: 'Opens in Teams in a new window.',
  filling: 'Filling in the appointment …',
  filled: 'The appointment is filled in',
  filledWith: '{{time}} with {{name}}.',
  isPrivate: 'Private.',
  getsLink: '{{employee}} gets a link to the preparation, which is shared by {{day}}.',
  getsLinkAlone: '{{employee}} gets a link to the preparation.',
  later:
    'Rød Tråd cannot set {{parts}} here. That happens once you have sent the appointment and open Rød Tråd or this pane again.',
  byHand: 'Outlook did not take {{parts}}. Put it right in the appointment before you send.',
  parts: {
    subject: 'the subject MUS',
    attendee: 'the attendee {{name}}',
    time: 'the time {{time}}',
    place: 'the place',
    text: 'the link to the conversation',
    private: 'Private',
    category: 'the category MUS',
    reminder: 'the reminder the day before',
    online: 'the Teams meeting',
  },
  withoutLink:
    'Without the link Rød Tråd cannot find the appointment again. Choose the time again, or book in Teams.',
  send: 'Press Send in Outlook and the conversation is booked.',
  still: 'The appointment is filled in for {{name}} until you choose a time for {{employee}}.',
  forLeaders:
    'Here leaders book MUS with their employees. Your own leader finds the time for your conversation.',
  noRound: 'There is no MUS to book for your team right now.',
  noRoundYet:
    'When HR has opened a round and you have confirmed your team in Rød Tråd, you can book the conversations here.',
  openPreparation: 'Open the preparation',
  openConversation: 'Open in Rød Tråd',
  notYours: 'The appointment belongs to a conversation that is not yours to open.',
  shared: {
    both: 'You have both shared your preparation.',
    own: 'You have shared your preparation. {{other}} has not yet.',
    other: '{{other}} has shared. You have not shared your preparation.',
    none: 'Neither of you has shared a preparation yet.',
  },
  step: 'Step: {{step}}',
  next: 'Your next conversation',
  none: 'You have no conversation in the calendar right now.',
  noneYet: 'When a time is found, the conversation stands here.',
  old: {
    title: 'Open Rød Tråd in Teams',
    what: 'This Outlook cannot sign you in to Rød Tråd. You can do the same in Teams: find a time, prepare, write the plan and follow up.',
    open: 'Open in Teams',
  },
  toBook: 'Open a new appointment in Outlook and choose Rød Tråd there. Or find the time in Teams:',
  findTimeFor: 'Find a time for {{name}}',
  calendars: {
    personal:
      'Outlook is open with a private mailbox. MUS is booked in your work calendar. Open the appointment there.',
    guest:
      'You are a guest in the organisation. MUS is only booked between the organisation’s own employees.',
    'other-account':
      'Outlook is open as {{mailbox}}, and in Rød Tråd you are {{account}}. MUS is booked in your own calendar. Change the account in Outlook.',
    delegate:
      'The appointment stands in {{owner}}’s calendar. Leaders book MUS themselves in their own calendar, for the invitation must come from the leader.',
    group:
      'The appointment belongs to {{owner}}, which several share. Leaders book MUS in their own calendar, so that only the two of you see it.',
  },
  untouched: 'The appointment is as it was.',
  writing: {
    title: 'Before you send',
    hint: 'Write nothing confidential in the invitation. Those with access to your calendars can read it.',
    neutral: 'Make the appointment neutral and private',
    done: 'The subject is MUS, and the appointment is private.',
    failed:
      'The appointment could not be changed. Nothing was sent. Write the subject MUS and choose Private in Outlook.',
  },
};
