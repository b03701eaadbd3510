import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { EmployeeConversation } from '../../application/conversation/seen-conversation';
import { answerContextOf } from '../../domain/concept/answer-context';
import { formFor } from '../../domain/concept/form-for';
import { progressOf } from '../../domain/concept/progress';
import { DeadlineText } from '../../parts/conversation/deadline-text';
import { useRememberedPreparation } from '../../parts/conversation/own-preparation';
import { useDays } from '../../parts/workplace/use-days';

const useStyles = makeStyles({
  label: { display: 'block', color: tokens.colorNeutralForeground2 },
  step: { ...typographyStyles.title3, margin: '4px 0 6px', textWrap: 'balance' },
  more: { display: 'block', color: tokens.colorNeutralForeground2, maxWidth: '68ch' },
  lines: { display: 'grid', gap: '6px', justifyItems: 'start' },
});

export interface NextStepLinesProps {
  readonly conversation: EmployeeConversation;
  readonly leader: string;
}

/** The one thing that is next, and by when. */
export function NextStepLines({ conversation, leader }: NextStepLinesProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day, meeting, distance } = useDays();
  const { item, step, booking, concept } = conversation;
  const { code, deadline } = step;
  const remembered = useRememberedPreparation(item.key);
  const isShared = code === 'prepare' && concept.sharing !== 'own-notes';
  const { topics } = formFor(concept, 'employee');
  const context = answerContextOf(concept, item.lastPlan?.plan.fields ?? {});
  const more = moreOf(code);
  return (
    <>
      <Text size={200} className={styles.label}>
        {t('conversation.nextStep')}
      </Text>
      <h2 className={styles.step}>
        {isShared
          ? t('home.prepare', { leader })
          : t(`conversation.employeeSteps.${code}`, {
              leader,
              time: booking ? meeting(booking.start) : '',
            })}
      </h2>
      <div className={styles.lines}>
        {deadline && code === 'prepare' && (
          <DeadlineText deadline={deadline}>
            {deadline.kind === 'today'
              ? t('conversation.deadline.byToday')
              : `${t('conversation.deadline.by', { day: day(deadline.date) })} · ${distance(deadline)}`}
          </DeadlineText>
        )}
        {code === 'prepare' && remembered && (
          <Text size={200} className={styles.more}>
            {t('home.topics', {
              answered: topics.filter((topic) => progressOf(topic, remembered, context).answered > 0).length,
              count: topics.length,
            })}
          </Text>
        )}
        {more && (
          <Text className={styles.more}>{t(`conversation.employeeStepMore.${more}`, { leader })}</Text>
        )}
      </div>
    </>
  );
}

const explained = ['wait-for-shell', 'wait-for-time', 'wait-for-new-time', 'prepare'] as const;

const moreOf = (code: string) => explained.find((known) => known === code);
