import { Button, Field, Input, Link, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import type { WorkingHours } from '../../domain/booking/availability';
import { weekdays, type Weekday } from '../../domain/time/calendar-dates';
import { Heading } from '../../ui/heading';
import { narrowest } from '../../ui/narrow';

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
  time: { width: '112px', minWidth: 0 },
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
  /** The hours are unknown; otherwise they may be corrected. */
  readonly isNeeded: boolean;
}

/** When somebody on shifts is at work, typed by the leader. */
export function HoursForm({ conversation, employee, actions, isNeeded }: HoursFormProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const given = conversation.item.records.leader.booking.givenHours ?? [];
  const [isOpen, setOpen] = useState(isNeeded);
  const [typed, setTyped] = useState<Typed>(
    Object.fromEntries(given.map(({ weekday, from, to }) => [weekday, { from, to }])),
  );
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
              <Input
                type="time"
                className={styles.time}
                aria-label={`${name}, ${t('booking.hours.from')}`}
                value={from}
                onChange={(_, { value }) => type({ from: value })}
              />
              <Input
                type="time"
                className={styles.time}
                aria-label={`${name}, ${t('booking.hours.to')}`}
                value={to}
                onChange={(_, { value }) => type({ to: value })}
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

/** Undefined where a day has only one of the two. */
function hoursOf(typed: Typed): WorkingHours[] | undefined {
  const days = weekdays.map((weekday) => ({ weekday, from: '', to: '', ...typed[weekday] }));
  if (days.some(({ from, to }) => (from === '') !== (to === ''))) return undefined;
  return days.filter(({ from }) => from !== '');
}
