import type { disagreementsDa } from './da-disagreements';
import type { Wording } from './texts';

export const disagreementsEn: Wording<typeof disagreementsDa> = {
  leader: {
    gone: 'The conversation {{from}} is no longer in your calendar.',
    goneByHand: 'The agreed time {{from}} is no longer in your calendar. The conversation still stands.',
    moved: 'Moved in the calendar from {{from}} to {{to}}.',
    'not-invited': '{{employee}} is not in the invitation.',
    'others-invited_one': '{{people}} is invited as well.',
    'others-invited_other': '{{people}} are invited as well.',
    'not-private': 'The appointment is not private.',
    subject: 'The subject says more than MUS: “{{subject}}”.',
  },
  more: {
    gone: 'Find a new time, or cancel the conversation.',
    goneByHand: 'Put it back into the calendar, or cancel the conversation.',
    moved: '{{employee}} is asked anew.',
    'not-invited': '{{employee}} cannot see the appointment, nor answer it.',
    'others-invited': 'What you talk about is between the two of you. You may have agreed on a companion.',
    'not-private': 'Everybody who can see one of your calendars can read subject and place.',
    subject: 'Those with access to your calendars can read it.',
  },
  actions: {
    cancel: 'Cancel the conversation',
    putBack: 'Put it back into the calendar',
    'read-move': 'That is fine',
    moveBack: 'Move it back',
    invite: 'Invite {{employee}}',
    uninvite: 'Remove from the invitation',
    'keep-others': 'It is agreed',
    open: 'Open in Outlook',
    'make-private': 'Make private',
    'make-neutral': 'Make neutral',
  },
  done: 'Calendar and conversation agree again.',
  see: 'See the change',
  employee: {
    gone: 'The meeting {{from}} was cancelled in Outlook.',
    moved: 'Moved from {{from}} to {{to}}.',
    'others-invited_one': '{{people}} is invited as well. If it is not agreed with you, ask {{leader}}.',
    'others-invited_other': '{{people}} are invited as well. If it is not agreed with you, ask {{leader}}.',
  },
};
