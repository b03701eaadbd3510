import type { teamDa } from './da-team';
import type { Wording } from './texts';

export const teamEn: Wording<typeof teamDa> = {
  ask: '{{round}} is open. Are the {{count}} on the list your team? Conversations are locked only when you have answered.',
  askAgain_one:
    'Your list in {{round}} has {{count}} more. Is this your employee? The conversation is locked only when you have answered.',
  askAgain_other:
    'Your list in {{round}} has {{count}} more. Are these your employees? The conversations are locked only when you have answered.',
  look: 'Look and confirm',
  confirmed:
    'You confirmed your team on {{day}}: {{count}} are in {{round}}. IT locks the conversations, and then you can find times.',
  title: 'Confirm your team',
  context: '{{round}} · {{period}}',
  what: 'The list comes from HR. If somebody is not yours, send the name back and HR finds the right leader. No mail is sent.',
  member: 'Choice for {{name}}',
  choices: {
    in: 'In the round',
    'taken-out': 'Not in this round',
    'not-mine': 'Not my employee',
    left: 'Has left',
    'other-leader': 'Has another leader',
  },
  confirm: 'Confirm the team',
  sum: '{{count}} of {{total}} are in',
  done: 'The team is confirmed. IT locks the conversations, and then you can find times in My team.',
  back: 'To My team',
  failures: {
    changed:
      'HR mended the list meanwhile. Your choices are still here. Look through the list and confirm again.',
    'already-confirmed':
      'The team is confirmed already. Nothing was changed. Write to HR if something is wrong.',
    'unknown-member': 'HR took somebody off the list meanwhile. Nothing was kept. Open the page again.',
  },
};
