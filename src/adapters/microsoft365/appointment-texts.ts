import { z } from 'zod';
import type { Outcome } from '../../application/ports/outcome';
import { success } from '../../domain/base/result';
import { conversationIn } from '../../domain/meeting/appointment';
import { MINUTES_IN_DAY } from '../../domain/meeting/conversation-event';
import type { AppointmentText } from '../../domain/meeting/sent-appointment';
import { readTogether } from './batch';
import type { Graph } from './graph';
import { understand } from './understand';

const SELECTED = 'body,sensitivity,isReminderOn,reminderMinutesBeforeStart,categories';

const textSchema = z
  .object({
    body: z.object({ content: z.string() }),
    sensitivity: z.string(),
    isReminderOn: z.boolean(),
    reminderMinutesBeforeStart: z.number(),
    categories: z.array(z.string()),
  })
  .transform((event): AppointmentText => {
    const key = conversationIn(event.body.content);
    return {
      ...(key !== undefined && { conversationKey: key }),
      isPrivate: event.sensitivity === 'private',
      remindsADayBefore: event.isReminderOn && event.reminderMinutesBeforeStart === MINUTES_IN_DAY,
      categories: event.categories,
    };
  });

/** The texts of some events, in one call a twenty. */
export async function appointmentTexts(
  graph: Graph,
  eventIds: readonly string[],
): Outcome<ReadonlyMap<string, AppointmentText>> {
  const answers = await readTogether(
    graph,
    eventIds.map((id) => `/me/events/${id}?$select=${SELECTED}`),
  );
  if (!answers.ok) return answers;
  const texts = new Map<string, AppointmentText>();
  for (const [index, answer] of answers.value.entries()) {
    if (!answer.ok && answer.failure.code === 'not-found') continue;
    const text = understand(textSchema, answer);
    if (!text.ok) return text;
    texts.set(eventIds[index]!, text.value);
  }
  return success(texts);
}
