import type { outlookDa } from './da-outlook';
import type { Wording } from './texts';

export const outlookEn: Wording<typeof outlookDa> = {
  next: 'Your next conversation',
  thisOne: 'The conversation of this appointment',
  with: 'MUS with {{name}}',
  mine: 'MUS',
  openPreparation: 'Open the preparation',
  openConversation: 'Open in Rød Tråd',
  opens: 'Opens in Teams in a new window.',
  none: 'You have no conversation in the calendar right now.',
  noneYet: 'When a time is found, the conversation stands here.',
  notYours: 'The appointment belongs to a conversation that is not yours to open.',
  old: {
    title: 'Open Rød Tråd in Teams',
    what: 'This Outlook cannot sign you in to Rød Tråd. You can do the same in Teams: find a time, prepare, write the plan and follow up.',
    open: 'Open in Teams',
  },
  writing: {
    title: 'Before you send',
    hint: 'Write nothing confidential in the invitation. Those with access to your calendars can read it.',
    neutral: 'Make the appointment neutral and private',
    done: 'The subject is MUS, and the appointment is private.',
    failed:
      'The appointment could not be changed. Nothing was sent. Write the subject MUS and choose Private in Outlook.',
  },
};
