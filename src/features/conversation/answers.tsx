import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../domain/concept/concept';
import { lastGoalField, numberedField } from '../../domain/concept/field-keys';
import type { Fields } from '../../domain/writing/fields';
import { planOf, type CompetenceNeed, type Goal } from '../../domain/plan/plan';
import { useLocalText } from '../../parts/questions/local-text';
import { usePlanWriting } from '../../parts/plan/plan-writing';
import { inOneLine, useRowWords } from '../../parts/plan/row-words';
import { statusText } from '../../parts/questions/status-cards';
import { TakeButton } from './take-button';

const useStyles = makeStyles({
  answer: { display: 'grid', gap: '4px' },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A row of a proposal becomes a row of the plan. */
export type Take = {
  readonly goal: (texts: Partial<Omit<Goal, 'id'>>) => void;
  readonly competence: (texts: Partial<Omit<CompetenceNeed, 'id'>>) => void;
};

export interface AnswersProps {
  readonly question: Question;
  /** One party's preparation. */
  readonly fields: Fields;
  readonly lastGoals: readonly Goal[];
  readonly take: Take;
}

/** What one party has answered to a question. */
export function Answers({ question, fields, lastGoals, take }: AnswersProps) {
  const { key, kind } = question;
  switch (kind) {
    case 'text':
      return <Texts texts={[fields[key] ?? '']} take={take} />;
    case 'texts':
      return (
        <Texts
          texts={Array.from(
            { length: question.count },
            (_, index) => fields[numberedField(key, index + 1)] ?? '',
          )}
          take={take}
        />
      );
    case 'last-goals':
      return <LastGoalAnswers fields={fields} goals={lastGoals} />;
    case 'goals':
      return <Goals goals={planOf(fields).goals} take={take} />;
    case 'competences':
      return <Competences question={question} needs={planOf(fields).competences} take={take} />;
  }
}

function Texts({ texts, take }: { readonly texts: readonly string[]; readonly take: Take }) {
  const styles = useStyles();
  const { plan } = usePlanWriting();
  const said = texts.filter((text) => text.trim() !== '');
  if (said.length === 0) return <Nothing />;
  return said.map((text, index) => (
    <div key={index} className={styles.answer}>
      <Text className={styles.text} dir="auto">
        {text}
      </Text>
      <TakeButton
        kind="goal"
        what={text}
        isTaken={plan.goals.some((goal) => goal.text === text)}
        onTake={() => take.goal({ text })}
      />
    </div>
  ));
}

function Goals({ goals, take }: { readonly goals: readonly Goal[]; readonly take: Take }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const { plan, concept } = usePlanWriting();
  const { goalName, period } = useRowWords();
  if (goals.length === 0) return <Nothing />;
  return goals.map(({ id, ...goal }) => {
    const group = concept.goalGroups.find(({ key }) => key === goal.group);
    const texts = Object.fromEntries(Object.entries(goal).filter(([, text]) => text !== ''));
    return (
      <div key={id} className={styles.answer}>
        {group && (
          <Text size={200} className={styles.quiet}>
            {say(group.name)}
          </Text>
        )}
        <Text className={styles.text} dir="auto">
          {goalName({ id, ...goal })}
        </Text>
        <Text size={200} className={styles.quiet}>
          {inOneLine([
            goal.measure && `${t('plan.goal.measure')}: ${goal.measure}`,
            goal.responsible,
            period(goal.start, goal.end),
          ])}
        </Text>
        <TakeButton
          kind="goal"
          what={goalName({ id, ...goal })}
          isTaken={plan.goals.some(({ text }) => text === goal.text)}
          onTake={() => take.goal(texts)}
        />
      </div>
    );
  });
}

function Competences({
  question,
  needs,
  take,
}: {
  readonly question: Extract<Question, { kind: 'competences' }>;
  readonly needs: readonly CompetenceNeed[];
  readonly take: Take;
}) {
  const styles = useStyles();
  const say = useLocalText();
  const { plan } = usePlanWriting();
  const { competenceName } = useRowWords();
  if (needs.length === 0) return <Nothing />;
  return needs.map(({ id, ...need }) => {
    const horizon = question.horizons.find(({ key }) => key === need.horizon);
    const texts = Object.fromEntries(Object.entries(need).filter(([, text]) => text !== ''));
    return (
      <div key={id} className={styles.answer}>
        {horizon && (
          <Text size={200} className={styles.quiet}>
            {say(horizon.name)}
          </Text>
        )}
        <Text className={styles.text} dir="auto">
          {competenceName({ id, ...need })}
        </Text>
        <Text size={200} className={styles.quiet}>
          {inOneLine([need.outcome, need.how, need.when])}
        </Text>
        <TakeButton
          kind="competence"
          what={competenceName({ id, ...need })}
          isTaken={plan.competences.some((taken) => taken.need === need.need)}
          onTake={() => take.competence(texts)}
        />
      </div>
    );
  });
}

function LastGoalAnswers({ fields, goals }: { readonly fields: Fields; readonly goals: readonly Goal[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const { concept } = usePlanWriting();
  return goals.map((goal) => {
    const status = fields[lastGoalField(goal.id, 'status')];
    const step = concept.statusScale.find(({ value }) => value === status);
    return (
      <div key={goal.id} className={styles.answer}>
        <Text className={styles.text}>{goal.text}</Text>
        <Text size={200} weight="semibold">
          {step ? statusText(step.value, say(step.name)) : t('plan.goal.noStatus')}
        </Text>
        <Text size={200} className={styles.text} dir="auto">
          {fields[lastGoalField(goal.id, 'note')] ?? ''}
        </Text>
      </div>
    );
  });
}

function Nothing() {
  const styles = useStyles();
  const { t } = useTranslation();
  return <Text className={styles.quiet}>{t('meeting.nothingPrepared')}</Text>;
}
