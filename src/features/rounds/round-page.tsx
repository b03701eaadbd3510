import { Badge, Button, makeStyles, shorthands, tokens } from '@fluentui/react-components';
import { BuildingRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { RoundView } from '../../application/rounds/view-round';
import { addresses, roundSettingsAddress } from '../../ui/addresses';
import { narrowest, wideTouch } from '../../ui/narrow';
import { Loaded } from '../../parts/workplace/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { Page } from '../../ui/page';
import { useDays } from '../../parts/workplace/use-days';
import { DraftCard } from './draft-card';
import { OpenedRound } from './opened-round';
import { useRoundView } from './use-rounds';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    [narrowest]: { width: '100%' },
  },
  button: wideTouch,
  seen: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightRegular,
    '::after': { ...shorthands.borderColor(tokens.colorNeutralStroke1) },
  },
});

/** A round: what a draft still needs, or how far the leaders of an open one are. */
export function RoundPage() {
  const { t } = useTranslation();
  const { key } = useParams<{ key: string }>();
  const asked = useRoundView(key);
  const view = asked.value;
  const context = useContextLine(view);
  if (asked.failure?.code === 'not-found') return <NotFoundPage />;
  return (
    <Page
      title={view?.item.settings.name ?? t('rounds.name')}
      back={{ address: addresses.rounds, label: t('navigation.back', { page: t('rounds.title') }) }}
      {...(context !== undefined && { context })}
      {...(view && { tools: <Tools view={view} /> })}
      width={view?.item.settings.openedOn === undefined ? 'reading' : 'wide'}
    >
      <Loaded asked={asked}>
        {(shown) =>
          shown.item.settings.openedOn === undefined ? (
            <DraftCard view={shown} />
          ) : (
            <OpenedRound view={shown} />
          )
        }
      </Loaded>
    </Page>
  );
}

function useContextLine(view: RoundView | undefined): string | undefined {
  const { t } = useTranslation();
  const { period } = useDays();
  if (view === undefined) return undefined;
  const { settings } = view.item;
  const days = period(settings.begins, settings.ends);
  const members = view.population?.length ?? 0;
  if (members === 0) return days;
  return t('rounds.progress.context', {
    period: days,
    members: t('rounds.progress.members', { count: members }),
    leaders: t('rounds.progress.leaders', { count: view.leaders.length }),
  });
}

function Tools({ view: { item } }: { readonly view: RoundView }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const isOpened = item.settings.openedOn !== undefined;
  return (
    <div className={styles.tools}>
      {isOpened && (
        <Badge size="extra-large" appearance="outline" className={styles.seen} icon={<BuildingRegular />}>
          {t('rounds.progress.seen')}
        </Badge>
      )}
      {item.settings.closedOn === undefined && (
        <Button className={styles.button} onClick={() => navigate(roundSettingsAddress(item.settings.key))}>
          {t('rounds.settings')}
        </Button>
      )}
    </div>
  );
}
