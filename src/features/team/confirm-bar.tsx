import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AskedTeam } from '../../application/rounds/my-teams';
import { membersInRound, membersToDecide } from '../../domain/round/team';
import { confirmTeamAddress } from '../../ui/addresses';
import { useDays } from '../../parts/workplace/use-days';
import { useMyTeams } from './use-my-teams';

const useStyles = makeStyles({ bars: { display: 'grid', gap: '8px', marginBottom: '16px' } });

/**
 * Asks a leader about the team; no mail is sent. Stands as long as no conversation of the round is locked, and comes back
 * when HR moves somebody into the team.
 */
export function ConfirmBar({ roundsInCourse }: { readonly roundsInCourse: ReadonlySet<string> }) {
  const styles = useStyles();
  const asked = useMyTeams();
  const waiting = (asked.value ?? []).filter(
    ({ round, item }) => !roundsInCourse.has(round.key) || membersToDecide(item.team).length > 0,
  );
  if (waiting.length === 0) return null;
  return (
    <div className={styles.bars}>
      {waiting.map((team) => (
        <Bar key={team.round.key} asked={team} />
      ))}
    </div>
  );
}

function Bar({ asked: { round, item } }: { readonly asked: AskedTeam }) {
  const { t } = useTranslation();
  const { day } = useDays();
  const [, navigate] = useLocation();
  const { team } = item;
  const isConfirmed = team.confirmedOn !== undefined;
  const toDecide = membersToDecide(team).length;
  if (team.confirmedOn !== undefined && toDecide === 0) {
    const count = membersInRound(team).length;
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {t('team.confirmed', { day: day(team.confirmedOn), count, round: round.name })}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {t(isConfirmed ? 'team.askAgain' : 'team.ask', { round: round.name, count: toDecide })}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={() => navigate(confirmTeamAddress(round.key))}>
          {t('team.look')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
