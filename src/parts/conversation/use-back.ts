import { useTranslation } from 'react-i18next';
import type { Party } from '../../domain/conversation/parties';
import { addresses } from '../../ui/addresses';

const above = { employee: 'myMus', leader: 'myTeam' } as const;

/** The way back to where a party's conversations stand. */
export function useBack(party: Party) {
  const { t } = useTranslation();
  const page = above[party];
  return { address: addresses[page], label: t('navigation.back', { page: t(`navigation.${page}`) }) };
}
