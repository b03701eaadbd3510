import {
  Badge,
  makeStyles,
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

const useStyles = makeStyles({
  cell: { '@container shell (max-width: 479px)': { paddingBlock: '8px', height: 'auto' } },
});

function RoundTable({ rounds }: { readonly rounds: readonly RoundInList[] }) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  return (
    <Table aria-label={t('rounds.list')}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{t('rounds.name')}</TableHeaderCell>
          <TableHeaderCell>{t('rounds.period')}</TableHeaderCell>
          <TableHeaderCell>{t('rounds.state')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {rounds.map((round) => (
          <TableRow key={round.key}>
            <TableCell className={styles.cell}>
              <Text weight="semibold">{round.name}</Text>
            </TableCell>
            <TableCell className={styles.cell}>
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
