import type { homeDa } from './da-home';
import type { Wording } from './texts';

export const homeEn: Wording<typeof homeDa> = {
  prepare: 'Finish your preparation and share it with {{leader}}',
  begin: 'Start your preparation',
  continue: 'Continue preparing',
  open: 'Open your preparation',
  topics_one: '{{answered}} of {{count}} topic has answers. None is required.',
  topics_other: '{{answered}} of {{count}} topics have answers. None is required.',
  seePreparation: 'See your preparation',
  sign: 'Read the plan and sign it',
  seePlan: 'See the plan',
  meeting: 'Go to the conversation',
  followUp: 'Go to the follow-up',
  lastGoals: 'Your goals from last year',
  yourStatus: 'Your status: {{status}}',
  setStatus: 'Set your status',
  setStatusOn: 'Set your status on {{goal}}',
  measure: 'Measured by: {{measure}}',
  whoSees: {
    'handed-in': '{{leader}} sees your status once you have shared.',
    together: '{{leader}} sees your status once both of you have shared.',
    'own-notes': 'Your status is your own until you talk.',
  },
};
