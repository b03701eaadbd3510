import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../../domain/concept/kinds';
import { levelField, noteField, ratedIn } from '../../domain/concept/kinds/assessment';
import type { RatedCompetence } from '../../domain/concept/kinds/rated-competence';
import { levelOf } from '../../domain/concept/kinds/level';
import { inWords } from '../../domain/base/words';
import { AnswerLine, AnswerSelect } from './answer-field';
import { namedBy, useAnswering, type FieldProps, type QuestionPart } from './answering';
import { LevelHint } from './level-hint';
import { statusText } from './status-cards';
import { useWords } from './use-words';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px' },
  one: {
    display: 'grid',
    gap: '8px',
    padding: '12px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { overflowWrap: 'anywhere' },
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: '8px 12px',
  },
});

function Assessment(props: FieldProps<QuestionOf<'assessment'>>) {
  const styles = useStyles();
  const { t } = useTranslation();
  const context = useAnswering();
  const rated = ratedIn(props.question, context);
  if (rated.length === 0) return <Text>{t('preparation.questions.noCompetences')}</Text>;
  return (
    <div className={styles.list} role="group" {...namedBy(props)}>
      {rated.map((competence) => (
        <Rated key={competence.key} question={props.question} competence={competence} />
      ))}
    </div>
  );
}

interface RatedProps {
  readonly question: QuestionOf<'assessment'>;
  readonly competence: RatedCompetence;
}

/** The level that is asked for, and one's own rating beside it. */
function Rated({ question, competence }: RatedProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const words = useWords();
  const levels = useAnswering().scales[question.scale] ?? [];
  const { key, name, hint, required } = competence;
  const level = levelField(question.key, key);
  return (
    <div className={styles.one} role="group" aria-label={words.say(name)}>
      <div>
        <Text weight="semibold" className={styles.name}>
          {words.say(name)}
        </Text>
        {hint && (
          <Text size={200} className={styles.hint}>
            {words.say(hint)}
          </Text>
        )}
        {required !== undefined && (
          <Text size={200} className={styles.hint}>
            {t('preparation.questions.required', { level: inWords(levelOf(levels, required), words) })}
          </Text>
        )}
      </div>
      <div className={styles.fields}>
        <AnswerSelect
          fieldKey={level}
          label={t('preparation.questions.present')}
          none={t('preparation.questions.notRelevantLevel')}
          options={levels.map((each) => ({
            value: each.value,
            label: statusText(each.value, words.say(each.name)),
          }))}
        />
        <AnswerLine fieldKey={noteField(question.key, key)} label={t('preparation.questions.note')} />
      </div>
      <LevelHint fieldKey={level} levels={levels} />
    </div>
  );
}

export const assessment: QuestionPart<QuestionOf<'assessment'>> = { Field: Assessment };
