import type { Member } from '../../domain/round/members';
import type { RoundSettings } from '../../domain/round/round';
import type { Workplace } from '../ports/workplace';
import { keepPopulation, type KeptLeaders } from './keep-population';
import { done, inSteps, refuse, type RoundOutcome } from './round-failure';
import type { RoundItem } from '../ports/rounds';
import { saveRound } from './save-round';

export interface RoundToKeep {
  readonly settings: RoundSettings;
  /** As it was read; absent while it is new. */
  readonly standing?: RoundItem;
  /** From a file that was chosen now. */
  readonly members?: readonly Member[];
}

/**
 * Keeps a round and, while it is a draft, who is in it. The round comes first and says how many there are, so that it
 * cannot be opened before all of them stand in MUS-population.
 * @param onSaved the round stands, whatever becomes of the rest
 */
export function keepRound(
  workplace: Workplace,
  { settings, standing, members }: RoundToKeep,
  onSaved: (item: RoundItem) => void,
  onProgress: (kept: KeptLeaders) => void,
): RoundOutcome<RoundItem> {
  return inSteps(async () => {
    const saved = await done(saveRound(workplace, settings, standing));
    onSaved(saved);
    // Who stood there by a file is no longer asked for; the custodian's run would keep them.
    const isLeavingFile = settings.population.kind === 'departments' && settings.openedOn === undefined;
    if (members === undefined && !isLeavingFile) return saved;
    const kept = await keepPopulation(workplace, settings, members ?? [], onProgress);
    // Without the list there is nobody in it.
    if (!kept.ok && !(isLeavingFile && kept.failure.code === 'not-set-up')) return refuse(kept.failure);
    return saved;
  });
}
