import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, Route, Switch } from 'wouter';
import type { Opening } from '../../application/opening/open-product';
import { landingPage, pagesOf } from '../../domain/access/roles';
import { MyMusPage } from '../../features/home/my-mus-page';
import { Loaded } from '../../parts/workplace/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageSkeleton } from '../../ui/page-skeleton';
import { useOpening } from '../../parts/workplace/use-opening';
import type { Asked } from '../../parts/workplace/use-outcome';
import {
  addresses,
  confirmTeamAddress,
  findTimeAddress,
  followUpAddress,
  linkedAddress,
  meetingAddress,
  newRoundAddress,
  planAddress,
  preparationAddress,
  roundAddress,
  roundSettingsAddress,
} from '../../ui/addresses';
import { narrowest } from '../../ui/narrow';
import { Footer } from './footer';
import { Navigation } from './navigation';
import { LinkedConversation } from './linked-conversation';

const MyTeamPage = lazy(async () => ({
  default: (await import('../../features/team/my-team-page')).MyTeamPage,
}));
const FindTimePage = lazy(async () => ({
  default: (await import('../../features/booking/find-time-page')).FindTimePage,
}));
const PreparationPage = lazy(async () => ({
  default: (await import('../../features/preparation/preparation-page')).PreparationPage,
}));
const MeetingPage = lazy(async () => ({
  default: (await import('../../features/conversation/meeting-page')).MeetingPage,
}));
const PlanPage = lazy(async () => ({
  default: (await import('../../features/plan/plan-page')).PlanPage,
}));
const ConfirmTeamPage = lazy(async () => ({
  default: (await import('../../features/team/confirm-team-page')).ConfirmTeamPage,
}));
const FollowUpPage = lazy(async () => ({
  default: (await import('../../features/follow-up/follow-up-page')).FollowUpPage,
}));
const RoundsPage = lazy(async () => ({
  default: (await import('../../features/rounds/rounds-page')).RoundsPage,
}));
const RoundFormPage = lazy(async () => ({
  default: (await import('../../features/rounds/round-form-page')).RoundFormPage,
}));
const RoundPage = lazy(async () => ({
  default: (await import('../../features/rounds/round-page')).RoundPage,
}));
const AboutPage = lazy(async () => ({
  default: (await import('../../features/about/about-page')).AboutPage,
}));

const useStyles = makeStyles({
  shell: {
    containerName: 'shell',
    containerType: 'inline-size',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  content: { flexGrow: 1 },
  failure: { padding: '24px 32px', [narrowest]: { padding: '12px' } },
});

/** Who is here decides which pages there are. */
export function Shell({ linkedPage }: { readonly linkedPage: string }) {
  const styles = useStyles();
  const opening = useOpening();
  return (
    <div className={styles.shell}>
      <div className={styles.content}>
        {opening.value ? (
          <Pages opening={opening.value} linkedPage={linkedPage} />
        ) : (
          <WithoutOpening asked={opening} />
        )}
      </div>
      <Footer />
    </div>
  );
}

/** As long as nobody knows who is here, *Om* is the one page there is: it helps to find out why. */
function WithoutOpening({ asked }: { readonly asked: Asked<Opening> }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Suspense fallback={<PageSkeleton label={t('loading')} />}>
      <Switch>
        {asked.failure && <Route path={addresses.about} component={AboutPage} />}
        <Route>
          <main className={styles.failure}>
            <Loaded asked={asked}>{() => null}</Loaded>
          </main>
        </Route>
      </Switch>
    </Suspense>
  );
}

function Pages({ opening, linkedPage }: { readonly opening: Opening; readonly linkedPage: string }) {
  const { t } = useTranslation();
  const pages = pagesOf(opening.roles);
  const landing = addresses[landingPage(opening.roles)];
  return (
    <>
      <Navigation pages={pages} label={t('navigation.label')} />
      <Suspense fallback={<PageSkeleton label={t('loading')} />}>
        <Switch>
          <Route path="/">
            <Redirect to={linkedPage ? `/${linkedPage}` : landing} replace />
          </Route>
          <Route path={addresses.myMus} component={MyMusPage} />
          {pages.includes('myTeam') && <Route path={addresses.myTeam} component={MyTeamPage} />}
          {pages.includes('myTeam') && <Route path={findTimeAddress(':key')} component={FindTimePage} />}
          {pages.includes('myTeam') && (
            <Route path={confirmTeamAddress(':roundKey')} component={ConfirmTeamPage} />
          )}
          <Route path={linkedAddress(':key')} component={LinkedConversation} />
          <Route path={followUpAddress(':key')} component={FollowUpPage} />
          <Route path={meetingAddress(':key')} component={MeetingPage} />
          <Route path={planAddress(':key')} component={PlanPage} />
          <Route path={preparationAddress(':key', ':topic?')} component={PreparationPage} />
          {pages.includes('rounds') && <Route path={addresses.rounds} component={RoundsPage} />}
          {pages.includes('rounds') && <Route path={newRoundAddress} component={RoundFormPage} />}
          {pages.includes('rounds') && <Route path={roundAddress(':key')} component={RoundPage} />}
          {pages.includes('rounds') && (
            <Route path={roundSettingsAddress(':key')} component={RoundFormPage} />
          )}
          <Route path={addresses.about} component={AboutPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </>
  );
}
