import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { WeekWithoutSlots } from '../../domain/booking/slots';

const useStyles = makeStyles({
  header: { marginInlineStart: '-10px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
});

/** The weightiest say enough. */
const MOST_REASONS = 3;

export interface WhyNotProps {
  readonly weeks: readonly WeekWithoutSlots[];
  readonly noticeDays: number;
  readonly employee: string;
}

/** Why the other weeks have no time. Of other people's calendars only that they are busy. */
export function WhyNot({ weeks, noticeDays, employee }: WhyNotProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (weeks.length === 0) return null;
  const numbers = weeks.map(({ week }) => String(week));
  const names = [numbers.slice(0, -1).join(', '), numbers.at(-1)]
    .filter((part) => part !== '')
    .join(` ${t('booking.and')} `);
  return (
    <Accordion collapsible>
      <AccordionItem value="why">
        <AccordionHeader className={styles.header}>
          {t('booking.whyNot', { count: weeks.length, weeks: names })}
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {weeks.map(({ year, week, reasons }) => (
              <li key={`${year}-${week}`}>
                <Text>
                  <Text weight="semibold">{t('booking.week', { week })}</Text>
                  {': '}
                  {toldReasons(reasons)
                    .map((reason) => t(`booking.reasons.${reason}`, { notice: noticeDays, employee }))
                    .join(' · ')}
                </Text>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** Days outside the round explain a week only where nothing else does. */
function toldReasons(reasons: WeekWithoutSlots['reasons']) {
  const all = reasons.map(({ reason }) => reason);
  const telling = all.filter((reason) => reason !== 'outside-period' && reason !== 'outside-hours');
  return (telling.length > 0 ? telling : all).slice(0, MOST_REASONS);
}
