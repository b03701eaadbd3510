import { Button, Field, Link, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import type { WorkingHours } from '../../domain/booking/availability';
import { weekdays, type Weekday } from '../../domain/time/calendar-dates';
import { Heading } from '../../ui/heading';
import { narrowest } from '../../ui/narrow';
import { TimeField } from '../../ui/time-field';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '12px', justifyItems: 'start' },
  days: { display: 'grid', gap: '8px', border: 'none', margin: 0, padding: 0 },
  day: {
    display: 'grid',
    gridTemplateColumns: '72px 112px 112px',
    gap: '4px 8px',
    alignItems: 'center',
    [narrowest]: { gridTemplateColumns: '112px 112px' },
  },
  name: { [narrowest]: { gridColumnStart: 1, gridColumnEnd: 3 } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Typed = Readonly<Partial<Record<Weekday, { readonly from: string; readonly to: string }>>>;

/** Keeps the hours; none takes them back. */
export interface HoursActions {
  readonly isBusy: boolean;
  readonly give: (hours: readonly WorkingHours[]) => Promise<void>;
}

export interface HoursFormProps {
  readonly conversation: LeaderConversation;
  readonly employee: string;
  readonly actions: HoursActions;
  /** What Outlook says; none where it says nothing that counts. */
  readonly known?: readonly WorkingHours[];
  /** The hours are unknown; otherwise they may be corrected. */
  readonly isNeeded: boolean;
}

/** When somebody on shifts is at work, typed by the leader. */
export function HoursForm({ conversation, employee, known = [], actions, isNeeded }: HoursFormProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const given = conversation.item.records.leader.booking.givenHours ?? [];
  const [isOpen, setOpen] = useState(isNeeded);
  const standing = [given, known, usualHours].find((hours) => hours.length > 0) ?? [];
  const [typed, setTyped] = useState<Typed>(
    Object.fromEntries(standing.map(({ weekday, from, to }) => [weekday, { from, to }])),
  );
  const first = weekdays.map((weekday) => typed[weekday]).find((day) => day?.from && day.to);
  const [isWrong, setWrong] = useState(false);

  if (!isOpen) {
    return (
      <div>
        <Link as="button" onClick={() => setOpen(true)}>
          {t('booking.hours.change', { employee })}
        </Link>
      </div>
    );
  }
  const save = () => {
    const hours = hoursOf(typed);
    setWrong(hours === undefined);
    if (hours !== undefined && (hours.length > 0 || given.length > 0)) void actions.give(hours);
  };
  return (
    <div className={styles.form}>
      {isNeeded && (
        <>
          <Heading level={2}>{t('booking.hours.title')}</Heading>
          <Text>{t('booking.hours.explanation', { employee })}</Text>
        </>
      )}
      <fieldset className={styles.days} aria-label={t('booking.hours.change', { employee })}>
        <div className={styles.day} aria-hidden>
          <span className={styles.name} />
          <Text size={200}>{t('booking.hours.from')}</Text>
          <Text size={200}>{t('booking.hours.to')}</Text>
        </div>
        {weekdays.map((weekday) => {
          const { from = '', to = '' } = typed[weekday] ?? {};
          const name = t(`booking.hours.weekdays.${weekday}`);
          const type = (change: { from?: string; to?: string }) =>
            setTyped({ ...typed, [weekday]: { from, to, ...change } });
          return (
            <div key={weekday} className={styles.day}>
              <Text className={styles.name}>{name}</Text>
              <TimeField
                name={`${name}, ${t('booking.hours.from')}`}
                value={from}
                onChange={(time) => type({ from: time })}
              />
              <TimeField
                name={`${name}, ${t('booking.hours.to')}`}
                value={to}
                onChange={(time) => type({ to: time })}
              />
            </div>
          );
        })}
      </fieldset>
      {isWrong && (
        <Field validationState="error" validationMessage={t('booking.hours.wrong')}>
          <span role="alert" />
        </Field>
      )}
      <div className={styles.actions}>
        {first && (
          <Button
            appearance="subtle"
            onClick={() =>
              setTyped({
                ...typed,
                ...Object.fromEntries(onWeekdays(first).map((day) => [day.weekday, first])),
              })
            }
          >
            {t('booking.hours.same')}
          </Button>
        )}
        <Button disabledFocusable={actions.isBusy} onClick={save}>
          {t('booking.hours.save')}
        </Button>
        {given.length > 0 && (
          <Button
            appearance="subtle"
            disabledFocusable={actions.isBusy}
            onClick={() => void actions.give([])}
          >
            {t('booking.hours.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}

const onWeekdays = (hours: Omit<WorkingHours, 'weekday'>): WorkingHours[] =>
  weekdays.slice(0, 5).map((weekday) => ({ weekday, ...hours }));

/** What is filled in where nothing is known: a day that many have. */
const usualHours = onWeekdays({ from: '08:00', to: '15:00' });

/** Undefined where a day has only one of the two. */
function hoursOf(typed: Typed): WorkingHours[] | undefined {
  const days = weekdays.map((weekday) => ({ weekday, from: '', to: '', ...typed[weekday] }));
  if (days.some(({ from, to }) => (from === '') !== (to === ''))) return undefined;
  return days.filter(({ from }) => from !== '');
}
