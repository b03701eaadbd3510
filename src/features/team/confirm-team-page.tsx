import { Card } from '../../ui/card';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { Loaded } from '../../parts/workplace/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { Page } from '../../ui/page';
import { useBack } from '../../parts/conversation/use-back';
import { useDays } from '../../parts/workplace/use-days';
import { ConfirmTeam } from './confirm-team';
import { useMyTeams } from './use-my-teams';

/** A leader looks through the proposed team and says whose it is. */
export function ConfirmTeamPage() {
  const { t } = useTranslation();
  const { period } = useDays();
  const { roundKey } = useParams<{ roundKey: string }>();
  const asked = useMyTeams();
  const back = useBack('leader');
  const mine = asked.value?.find(({ round }) => round.key === roundKey);
  if (asked.value && !mine) return <NotFoundPage />;
  const context =
    mine && t('team.context', { round: mine.round.name, period: period(mine.round.begins, mine.round.ends) });
  return (
    <Page title={t('team.title')} back={back} {...(context === undefined ? {} : { context })}>
      <Loaded asked={asked}>
        {() => <Card>{mine && <ConfirmTeam key={mine.item.etag} asked={mine} />}</Card>}
      </Loaded>
    </Page>
  );
}
