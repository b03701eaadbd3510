import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { myTeams, type AskedTeam } from '../../application/rounds/my-teams';
import { useOpening } from '../../parts/workplace/use-opening';
import { useOutcome, type Asked } from '../../parts/workplace/use-outcome';

const TEAMS = 'teams';

/** The teams that the reader is asked about. */
export function useMyTeams(enabled = true): Asked<readonly AskedTeam[]> {
  const self = useOpening().value?.self.id ?? '';
  return useOutcome([TEAMS, self], (workplace) => myTeams(workplace, self), enabled && self !== '');
}

export function useRenewTeams(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: [TEAMS] }), [client]);
}
