import {
  Badge,
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { listRounds, type RoundInList } from '../../application/rounds/list-rounds';
import { formatPeriod } from '../../i18n/dates';
import { newRoundAddress, roundAddress } from '../../ui/addresses';
import { Card } from '../../ui/card';
import { narrowest, wideTouch } from '../../ui/narrow';
import { Loaded } from '../../parts/workplace/loaded';
import { Page } from '../../ui/page';
import { useOutcome } from '../../parts/workplace/use-outcome';
import { roundsKey } from './use-rounds';

const useStyles = makeStyles({
  row: {
    ':last-child': { borderBottomStyle: 'none' },
    [narrowest]: { display: 'grid', gridTemplateColumns: '1fr auto', paddingBlock: '8px' },
  },
  cell: { [narrowest]: { height: 'auto', paddingInline: 0 } },
  period: { [narrowest]: { gridRow: 2, gridColumn: '1 / -1' } },
  header: { [narrowest]: { display: 'none' } },
  button: wideTouch,
  link: { fontWeight: tokens.fontWeightSemibold },
});

/** The MUS administrator's rounds, the newest first. */
export function RoundsPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const rounds = useOutcome(roundsKey, listRounds);
  return (
    <Page
      title={t('rounds.title')}
      tools={
        <Button appearance="primary" className={styles.button} onClick={() => navigate(newRoundAddress)}>
          {t('rounds.create')}
        </Button>
      }
    >
      <Loaded asked={rounds}>
        {(all) => <Card>{all.length > 0 ? <RoundTable rounds={all} /> : t('rounds.empty')}</Card>}
      </Loaded>
    </Page>
  );
}

/** One row a round; in a narrow window its period stands below its name. */
function RoundTable({ rounds }: { readonly rounds: readonly RoundInList[] }) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  return (
    <Table noNativeElements aria-label={t('rounds.list')}>
      <TableHeader className={styles.header}>
        <TableRow>
          <TableHeaderCell>{t('rounds.name')}</TableHeaderCell>
          <TableHeaderCell>{t('rounds.period')}</TableHeaderCell>
          <TableHeaderCell>{t('rounds.state')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {rounds.map((round) => (
          <TableRow key={round.key} className={styles.row}>
            <TableCell className={styles.cell}>
              <Link className={styles.link} href={`#${roundAddress(round.key)}`}>
                {round.name}
              </Link>
            </TableCell>
            <TableCell className={mergeClasses(styles.cell, styles.period)}>
              {formatPeriod(round.begins, round.ends, i18n.language)}
            </TableCell>
            <TableCell className={styles.cell}>
              <Badge
                appearance="tint"
                color={round.state === 'running' && !round.isDraft ? 'brand' : 'informative'}
              >
                {t(`rounds.states.${round.isDraft ? 'draft' : round.state}`)}
              </Badge>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
