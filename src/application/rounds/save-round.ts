import { failed, success } from '../../domain/base/result';
import { roundSchema, type RoundSettings } from '../../domain/round/round';
import type { Workplace } from '../ports/workplace';
import { refused, type RoundOutcome } from './round-failure';
import type { RoundItem } from '../ports/rounds';

/**
 * Keeps a round as it is typed. Pressed twice, or after an answer that was lost, it still is one round; what somebody
 * else wrote in the meantime is never written over.
 * @param standing the round as it was read; absent while it is new
 */
export async function saveRound(
  { rounds }: Workplace,
  typed: RoundSettings,
  standing?: RoundItem,
): RoundOutcome<RoundItem> {
  const settings = roundSchema.parse(typed);
  const find = async () => {
    const all = await rounds.all();
    return all.ok ? success(all.value.find((item) => item.settings.key === settings.key)) : all;
  };
  const before = await find();
  if (!before.ok) return refused(before.failure);
  if (before.value && isSame(before.value.settings, settings)) return success(before.value);
  if (before.value?.etag !== standing?.etag) return failed({ code: standing ? 'changed' : 'key-taken' });

  const written = standing ? await rounds.write(standing, settings) : await rounds.create(settings);
  const after = await find();
  if (!after.ok) return refused(written.ok ? after.failure : written.failure);
  if (after.value && isSame(after.value.settings, settings)) return success(after.value);
  if (after.value?.etag !== standing?.etag) return failed({ code: standing ? 'changed' : 'key-taken' });
  return written.ok ? failed({ code: 'changed' }) : refused(written.failure);
}

const isSame = (a: RoundSettings, b: RoundSettings) => JSON.stringify(a) === JSON.stringify(b);
