import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { RoundItem } from '../../application/ports/rounds';
import { viewRound, type RoundView } from '../../application/rounds/view-round';
import { useOutcome, type Asked } from '../../parts/workplace/use-outcome';

const LIST = 'rounds';
const ITEMS = 'round-items';
const VIEW = 'round';

export const roundsKey = [LIST];

/** All rounds as they may be changed. */
export const useRoundItems = (): Asked<readonly RoundItem[]> =>
  useOutcome([ITEMS], ({ rounds }) => rounds.all());

export const useRoundView = (key: string): Asked<RoundView> =>
  useOutcome([VIEW, key], (workplace) => viewRound(workplace, key));

/** Asks for the rounds anew, after one was kept, opened or changed. */
export function useRenewRounds(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await Promise.all([LIST, ITEMS, VIEW].map((name) => client.invalidateQueries({ queryKey: [name] })));
  }, [client]);
}
