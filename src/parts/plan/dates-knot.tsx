import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FOLLOW_UP_FIELD, NEXT_CONVERSATION_FIELD } from '../../domain/plan/plan';
import { capitalized } from '../../i18n/days';
import { useField } from '../saving/open-autosave';
import { useDays } from '../workplace/use-days';
import { KnotItem } from './knot-item';
import { OtherWrites } from './other-writes';
import { PlanField } from './plan-field';
import { touch } from '../../ui/narrow';

const useStyles = makeStyles({
  kind: { display: 'block', color: tokens.colorNeutralForeground2 },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  form: { display: 'grid', gap: '12px' },
  more: { display: 'block', marginTop: '6px' },
  button: {
    justifySelf: 'start',
    minWidth: 'auto',
    flexShrink: 0,
    ...touch,
  },
});

export interface DatesKnotProps {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onDone: () => void;
}

/** The thread's open end: when the two look at the plan again, and their next conversation (D12). */
export function DatesKnot({ isOpen, onOpen, onDone }: DatesKnotProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day } = useDays();
  const followUpOn = useField(FOLLOW_UP_FIELD).text;
  const nextConversationOn = useField(NEXT_CONVERSATION_FIELD).text;
  const form = useRef<HTMLDivElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  const say = (date: string) => (date ? capitalized(day(date, { weekday: 'always' })) : t('plan.dates.none'));

  useEffect(() => {
    if (isOpen) form.current?.querySelector('input')?.focus();
    else if (wasOpen.current) edit.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  return (
    <KnotItem isOpenEnd>
      {isOpen ? (
        <div ref={form} className={styles.form} role="group" aria-label={t('plan.dates.one')}>
          <PlanField fieldKey={FOLLOW_UP_FIELD} label={t('plan.dates.followUpOn')} kind="date" />
          <PlanField
            fieldKey={NEXT_CONVERSATION_FIELD}
            label={t('plan.dates.nextConversationOn')}
            kind="date"
          />
          <Button className={styles.button} onClick={onDone}>
            {t('plan.edit.done')}
          </Button>
        </div>
      ) : (
        <>
          <Text size={200} className={styles.kind}>
            {t('plan.dates.followUpOn')}
          </Text>
          <div className={styles.head}>
            <Text {...(followUpOn && { weight: 'semibold' })}>{say(followUpOn)}</Text>
            <Button
              ref={edit}
              size="small"
              appearance="subtle"
              className={styles.button}
              aria-label={t('plan.edit.change', { what: t('plan.dates.one') })}
              onClick={onOpen}
            >
              {t('plan.edit.changeShort')}
            </Button>
          </div>
          {nextConversationOn && (
            <>
              <Text size={200} className={mergeClasses(styles.kind, styles.more)}>
                {t('plan.dates.nextConversationOn')}
              </Text>
              <Text>{say(nextConversationOn)}</Text>
            </>
          )}
          <OtherWrites keys={[FOLLOW_UP_FIELD, NEXT_CONVERSATION_FIELD]} />
        </>
      )}
    </KnotItem>
  );
}
