import { Button, makeStyles, SearchBox, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findPeople, type Person } from '../../domain/person';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { useOpening } from '../../ui/use-opening';
import { TeamTable } from './team-table';
import { useTeamPhotos } from './use-team-photos';

const useStyles = makeStyles({
  search: {
    width: '240px',
    '@container shell (max-width: 479px)': { width: '100%', maxWidth: 'none' },
  },
  result: { display: 'block', marginBlock: '0 8px' },
});

/** A leader's people. The steps of their conversations stand here as soon as a round is open. */
export function MyTeamPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const opening = useOpening();
  const team = opening.value?.team ?? [];
  const [typed, setTyped] = useState('');

  return (
    <Page
      title={t('myTeam.title')}
      context={`${t('myTeam.count', { count: team.length })} · ${t('myTeam.noRound')}`}
      tools={
        <SearchBox
          className={styles.search}
          placeholder={t('myTeam.search')}
          aria-label={t('myTeam.search')}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      }
    >
      <Loaded asked={opening}>
        {() => <Team team={team} typed={typed} onShowAll={() => setTyped('')} />}
      </Loaded>
    </Page>
  );
}

interface TeamProps {
  readonly team: readonly Person[];
  readonly typed: string;
  readonly onShowAll: () => void;
}

function Team({ team, typed, onShowAll }: TeamProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const photos = useTeamPhotos(team);
  const found = findPeople(team, typed);

  if (team.length === 0) return <Card>{t('myTeam.empty')}</Card>;
  return (
    <>
      <Text role="status" className={styles.result}>
        {typed.trim() && t('myTeam.found', { count: found.length, typed: typed.trim() })}
      </Text>
      {found.length > 0 ? (
        <TeamTable people={found} photos={photos} />
      ) : (
        <Button onClick={onShowAll}>{t('myTeam.clearSearch')}</Button>
      )}
    </>
  );
}
