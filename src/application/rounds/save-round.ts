import { roundSchema, type RoundSettings } from '../../domain/round/round';
import type { Workplace } from '../ports/workplace';
import { change } from '../writing/change';
import { done, inSteps, refuse, type RoundOutcome } from './round-failure';
import type { RoundItem } from '../ports/rounds';

/**
 * Keeps a round as it is typed. Pressed twice, or after an answer that was lost, it still is one round; what somebody
 * else wrote in the meantime is never written over.
 * @param standing the round as it was read; absent while it is new
 */
export function saveRound(
  { rounds }: Workplace,
  typed: RoundSettings,
  standing?: RoundItem,
): RoundOutcome<RoundItem> {
  const settings = roundSchema.parse(typed);
  const read = async () => (await done(rounds.all())).find((item) => item.settings.key === settings.key);
  const isSaved = (item: RoundItem | undefined) => item !== undefined && isSame(item.settings, settings);
  return inSteps(async () => {
    await change({
      from: await read(),
      read,
      isDone: isSaved,
      apply: (item) =>
        item?.etag === standing?.etag ? settings : refuse({ code: standing ? 'changed' : 'key-taken' }),
      write: (item) => (item ? rounds.write(item, settings) : rounds.create(settings)),
    });
    // Two may have made a round at the same moment: the first counts.
    const saved = await read();
    return saved && isSaved(saved) ? saved : refuse({ code: saved && !standing ? 'key-taken' : 'changed' });
  });
}

const isSame = (a: RoundSettings, b: RoundSettings) => JSON.stringify(a) === JSON.stringify(b);
