import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../domain/concept/concept';
import { numberedField } from '../../domain/concept/field-keys';
import { CompetenceRows } from './competence-rows';
import { GoalRows } from './goal-rows';
import { LastGoals } from './last-goals';
import { TypedArea } from './typed';

const useStyles = makeStyles({ numbered: { display: 'grid', gap: '8px' } });

export interface QuestionFieldProps {
  readonly question: Question;
  /** The id of the question itself. */
  readonly labelId: string;
  readonly hintId?: string;
}

/** Where a question is answered, by its kind. */
export function QuestionField({ question, labelId, hintId }: QuestionFieldProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const described = hintId === undefined ? {} : { 'aria-describedby': hintId };
  switch (question.kind) {
    case 'text':
      return <TypedArea fieldKey={question.key} aria-labelledby={labelId} {...described} minimumRows={3} />;
    case 'texts':
      return (
        <div className={styles.numbered} role="group" aria-labelledby={labelId} {...described}>
          {Array.from({ length: question.count }, (_, index) => index + 1).map((number) => (
            <TypedArea
              key={number}
              fieldKey={numberedField(question.key, number)}
              aria-label={t('preparation.textNumber', { number })}
              minimumRows={1}
            />
          ))}
        </div>
      );
    case 'last-goals':
      return <LastGoals />;
    case 'goals':
      return <GoalRows />;
    case 'competences':
      return <CompetenceRows horizons={question.horizons} />;
  }
}
