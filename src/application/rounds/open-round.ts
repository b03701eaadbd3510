import { failed } from '../../domain/base/result';
import type { Workplace } from '../ports/workplace';
import { refused, type RoundOutcome } from './round-failure';
import type { RoundItem } from '../ports/rounds';
import { saveRound } from './save-round';

/** From today the custodian's run asks the leaders. A round by departments has its people found by that run. */
export async function openRound(workplace: Workplace, item: RoundItem): RoundOutcome<RoundItem> {
  const { settings } = item;
  if (settings.population.kind === 'file') {
    const items = await workplace.population.of(settings.key);
    if (!items.ok) return refused(items.failure);
    if (items.value === undefined) return failed({ code: 'not-set-up' });
    const count = items.value.reduce((sum, { members }) => sum + members.length, 0);
    if (count === 0) return failed({ code: 'nobody' });
    const { members = count } = settings.population;
    if (count !== members) return failed({ code: 'incomplete' });
  }
  return saveRound(workplace, { ...settings, openedOn: workplace.today() }, item);
}
