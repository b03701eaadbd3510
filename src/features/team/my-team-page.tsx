import { Button, makeStyles, SearchBox, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseStep } from '../../domain/conversation/course';
import { findPeople, type Person } from '../../domain/base/person';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import { Card } from '../../ui/card';
import { narrowest } from '../../ui/narrow';
import { Loaded } from '../../parts/workplace/loaded';
import { Page } from '../../ui/page';
import { useTeamConversations } from '../../parts/conversation/use-conversations';
import { useOpening } from '../../parts/workplace/use-opening';
import { ConfirmBar } from './confirm-bar';
import { StepFilter } from './step-filter';
import { TeamCourse } from './team-course';
import { TeamTable } from './team-table';
import { useContextLine } from './use-context-line';
import { useSettledBookings } from './use-settled-bookings';
import { useTeamPhotos } from './use-team-photos';
import { WhichBars } from './which-bars';

const useStyles = makeStyles({
  search: { width: '240px', [narrowest]: { width: '100%', maxWidth: 'none' } },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px', [narrowest]: { width: '100%' } },
  result: { display: 'block', marginBlock: '0 8px' },
});

/** A leader's people. The steps of their conversations stand here as soon as a round is open. */
export function MyTeamPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const opening = useOpening();
  const team = opening.value?.team ?? [];
  const asked = useTeamConversations();
  const conversations = asked.value?.conversations ?? [];
  const context = useContextLine(team.length, asked.value);
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<CourseStep>();
  useSettledBookings(asked.value);

  return (
    <Page
      title={t('myTeam.title')}
      context={context}
      tools={
        <div className={styles.tools}>
          <SearchBox
            className={styles.search}
            placeholder={t('myTeam.search')}
            aria-label={t('myTeam.search')}
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
          />
          {conversations.length > 0 && <StepFilter step={step} onChoose={setStep} />}
        </div>
      }
    >
      {asked.value && <ConfirmBar roundsInCourse={new Set(conversations.map(({ item }) => item.roundKey))} />}
      <WhichBars conversations={conversations} />
      <Loaded asked={opening}>
        {() => (
          <Loaded asked={asked}>
            {() => (
              <Team
                team={team}
                conversations={conversations}
                typed={typed}
                step={step}
                onShowAll={() => {
                  setTyped('');
                  setStep(undefined);
                }}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

interface TeamProps {
  readonly team: readonly Person[];
  readonly conversations: readonly LeaderConversation[];
  readonly typed: string;
  readonly step: CourseStep | undefined;
  readonly onShowAll: () => void;
}

function Team({ team, conversations, typed, step, onShowAll }: TeamProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const everybody = withoutDoubles([...team, ...conversations.map(personOf)]);
  const photos = useTeamPhotos(everybody);
  const found = findPeople(everybody, typed);
  const ids = new Set(found.map(({ id }) => id));
  const inRound = new Set(conversations.map(({ item }) => item.employeeId));
  const shown = conversations.filter(
    ({ item, course }) => ids.has(item.employeeId) && (step === undefined || course.current === step),
  );
  const without = step === undefined ? found.filter(({ id }) => !inRound.has(id)) : [];
  const isSearching = typed.trim() !== '' || step !== undefined;
  const count = shown.length + without.length;

  if (everybody.length === 0) return <Card>{t('myTeam.empty')}</Card>;
  return (
    <>
      <Text role="status" className={styles.result}>
        {typed.trim() && t('myTeam.found', { count, typed: typed.trim() })}
      </Text>
      {count === 0 ? (
        <Button onClick={onShowAll}>{t('myTeam.clearSearch')}</Button>
      ) : conversations.length > 0 ? (
        <TeamCourse conversations={shown} without={without} photos={photos} isSearching={isSearching} />
      ) : (
        <TeamTable people={found} photos={photos} />
      )}
    </>
  );
}

/** Somebody may be in the team without being a direct report. */
const personOf = ({ item }: LeaderConversation): Person => ({
  id: item.employeeId,
  name: item.names.employee,
  givenName: item.names.employee,
  mail: null,
});

function withoutDoubles(people: readonly Person[]): Person[] {
  return people.filter(({ id }, index) => people.findIndex((person) => person.id === id) === index);
}
