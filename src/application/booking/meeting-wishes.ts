import { z } from 'zod';
import type { Workplace } from '../ports/workplace';

const wishesSchema = z.object({
  online: z.boolean(),
  room: z.string(),
  /** Chosen for a round: another round has a length of its own. */
  length: z.object({ roundKey: z.string(), minutes: z.int().positive() }).optional(),
});

/** How a leader last booked, for the next to begin with. */
export type MeetingWishes = Readonly<z.infer<typeof wishesSchema>>;

export const noWishes: MeetingWishes = { online: false, room: '' };

const nameFor = (leaderId: string): string => `meeting-wishes/${leaderId}`;
/** All windows write in one place, and the latest stands. */
const OPENING = 'latest';

/** Nothing is wished for where the device has nothing, or cannot be read. */
export async function rememberedWishes({ journal }: Workplace, leaderId: string): Promise<MeetingWishes> {
  const entries = await journal?.entries(nameFor(leaderId));
  const text = entries?.ok ? entries.value[0]?.text : undefined;
  try {
    return wishesSchema.parse(JSON.parse(text ?? ''));
  } catch {
    return noWishes;
  }
}

/** A device that keeps nothing, such as one that others use, asks again the next time. */
export async function rememberWishes(
  { journal }: Workplace,
  leaderId: string,
  wishes: MeetingWishes,
): Promise<void> {
  await journal?.keep({ name: nameFor(leaderId), opening: OPENING, text: JSON.stringify(wishes) });
}
