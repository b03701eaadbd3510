import {
  Badge,
  makeStyles,
  SearchBox,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundView } from '../../application/rounds/view-round';
import type { LeaderProgress } from '../../domain/round/round-progress';
import { findPeople } from '../../domain/base/person';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { narrowest } from '../../ui/narrow';
import { useDays } from '../../parts/workplace/use-days';

const useStyles = makeStyles({
  section: { display: 'grid', gap: '8px' },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
  },
  search: { width: '240px', [narrowest]: { width: '100%', maxWidth: 'none' } },
  header: { [narrowest]: { display: 'none' } },
  row: {
    ':last-child': { borderBottomStyle: 'none' },
    [narrowest]: { display: 'grid', gridTemplateColumns: '1fr', paddingBlock: '8px', gap: '4px' },
  },
  cell: { [narrowest]: { height: 'auto', paddingInline: 0 } },
  number: { fontVariantNumeric: 'tabular-nums' },
});

/** Every leader by name with the number of employees; of those, no name (ui.md section 9). */
export function LeadersSection({ view: { leaders, people } }: { readonly view: RoundView }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = new Set(findPeople([...people.values()], typed).map(({ id }) => id));
  const isSearching = typed.trim() !== '';
  const shown = isSearching ? leaders.filter(({ leaderId }) => found.has(leaderId)) : leaders;
  return (
    <section className={styles.section} aria-labelledby="leaders">
      <div className={styles.heading}>
        <Heading level={2} id="leaders">
          {t('rounds.progress.leadersTitle')}
        </Heading>
        <SearchBox
          className={styles.search}
          placeholder={t('rounds.progress.search')}
          aria-label={t('rounds.progress.search')}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </div>
      <Text role="status">
        {isSearching && t('rounds.progress.found', { count: shown.length, typed: typed.trim() })}
      </Text>
      {shown.length > 0 && (
        <Card>
          <Table noNativeElements aria-labelledby="leaders">
            <TableHeader className={styles.header}>
              <TableRow>
                <TableHeaderCell>{t('rounds.progress.leader')}</TableHeaderCell>
                <TableHeaderCell>{t('rounds.progress.count')}</TableHeaderCell>
                <TableHeaderCell>{t('rounds.state')}</TableHeaderCell>
              </TableRow>
            </TableHeader>
            <TableBody>
              {shown.map((leader) => (
                <LeaderRow
                  key={leader.leaderId}
                  leader={leader}
                  name={people.get(leader.leaderId)?.name ?? t('rounds.progress.gone')}
                />
              ))}
            </TableBody>
          </Table>
        </Card>
      )}
    </section>
  );
}

function LeaderRow({ leader, name }: { readonly leader: LeaderProgress; readonly name: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day } = useDays();
  const { state, members, confirmedOn } = leader;
  return (
    <TableRow className={styles.row}>
      <TableCell className={styles.cell}>
        <Text weight="semibold">{name}</Text>
      </TableCell>
      <TableCell className={styles.cell}>
        <Text className={styles.number}>{t('rounds.progress.members', { count: members })}</Text>
      </TableCell>
      <TableCell className={styles.cell}>
        <Badge
          appearance="tint"
          color={state === 'confirmed' ? 'success' : state === 'asked' ? 'brand' : 'informative'}
        >
          {t(`rounds.progress.states.${state}`, {
            day: confirmedOn ? day(confirmedOn, { weekday: 'never' }) : '',
          })}
        </Badge>
      </TableCell>
    </TableRow>
  );
}
