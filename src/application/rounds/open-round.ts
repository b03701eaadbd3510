import type { Workplace } from '../ports/workplace';
import { done, inSteps, refuse, type RoundOutcome } from './round-failure';
import type { RoundItem } from '../ports/rounds';
import { saveRound } from './save-round';

/** From today the custodian's run asks the leaders. A round by departments has its people found by that run. */
export function openRound(workplace: Workplace, item: RoundItem): RoundOutcome<RoundItem> {
  const { settings } = item;
  return inSteps(async () => {
    if (settings.population.kind === 'file') {
      const items = await done(workplace.population.of(settings.key));
      if (items === undefined) return refuse({ code: 'not-set-up' });
      const count = items.reduce((sum, { members }) => sum + members.length, 0);
      if (count === 0) return refuse({ code: 'nobody' });
      const { members = count } = settings.population;
      if (count !== members) return refuse({ code: 'incomplete' });
    }
    return done(saveRound(workplace, { ...settings, openedOn: workplace.today() }, item));
  });
}
