import {
  Badge,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { listRounds, type RoundInList } from '../../application/list-rounds';
import { formatPeriod } from '../../i18n/dates';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { useOutcome } from '../../ui/use-outcome';

/** The MUS administrator's rounds, the newest first. */
export function RoundsPage() {
  const { t } = useTranslation();
  const rounds = useOutcome(['rounds'], listRounds);
  return (
    <Page title={t('rounds.title')}>
      <Loaded asked={rounds}>
        {(all) => <Card>{all.length > 0 ? <RoundTable rounds={all} /> : t('rounds.empty')}</Card>}
      </Loaded>
    </Page>
  );
}

const NARROW = '@container shell (max-width: 479px)';

const useStyles = makeStyles({
  row: {
    ':last-child': { borderBottomStyle: 'none' },
    [NARROW]: { display: 'grid', gridTemplateColumns: '1fr auto', paddingBlock: '8px' },
  },
  cell: { [NARROW]: { height: 'auto', paddingInline: 0 } },
  period: { [NARROW]: { gridRow: 2, gridColumn: '1 / -1' } },
  header: { [NARROW]: { display: 'none' } },
});

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
              <Text weight="semibold">{round.name}</Text>
            </TableCell>
            <TableCell className={mergeClasses(styles.cell, styles.period)}>
              {formatPeriod(round.begins, round.ends, i18n.language)}
            </TableCell>
            <TableCell className={styles.cell}>
              <Badge appearance="tint" color={round.state === 'running' ? 'brand' : 'informative'}>
                {t(`rounds.states.${round.state}`)}
              </Badge>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
