import type { sendCheckDa } from './da-send-check';
import type { Wording } from './texts';

export const sendCheckEn: Wording<typeof sendCheckDa> = {
  start: 'Look at the appointment before you send it.',
  'not-private': 'It is not private: choose Private.',
  subject: 'The subject was changed: write MUS.',
  body: 'More was written in the text.',
  readers: 'Those with access to your calendars can read it.',
  link: 'The link to the conversation is gone, so Rød Tråd cannot see the booking.',
  'someone-else': 'The person invited is not the one the conversation is with.',
  'not-invited': 'The person the conversation is with is not invited.',
  others: 'Others than the person the conversation is with are invited.',
  moved:
    'The time was changed since you were both free. Check that it suits you both, and the deadline in the text.',
  notice: 'The notice is shorter than the round requires.',
};
