import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { rowField, topicNoteField } from '../../domain/concept/field-keys';
import type { Agreement, CompetenceNeed } from '../../domain/plan/plan';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { useLocalText } from '../../parts/questions/local-text';
import { usePlanWriting } from '../../parts/plan/plan-writing';
import { useRowWords } from '../../parts/plan/row-words';
import { useDays } from '../../parts/workplace/use-days';
import type { Changes } from './changes';
import { Detail, Details, Was } from './detail';

const useStyles = makeStyles({
  row: {
    paddingBlock: '12px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-of-type': { borderTopStyle: 'none', paddingTop: '8px' },
    ':last-of-type': { paddingBottom: 0 },
  },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  text: { display: 'block', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface ChangedProps {
  readonly changes: Changes;
}

export function AgreementsCard({ changes }: ChangedProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day } = useDays();
  const { plan } = usePlanWriting();
  const { agreementName } = useRowWords();
  if (plan.agreements.length === 0) return null;
  const date = (text: string) => (text ? day(text, { weekday: 'never' }) : '');
  return (
    <Card>
      <Heading level={2}>{t('plan.agreements')}</Heading>
      {plan.agreements.map((agreement) => {
        const before = (column: keyof Omit<Agreement, 'id'>) =>
          changes.get(rowField('agreement', agreement.id, column));
        const part = (column: keyof Omit<Agreement, 'id'>) => ({
          text: agreement[column],
          before: before(column),
        });
        const wasFollowedUp = before('followUp');
        return (
          <section key={agreement.id} className={styles.row}>
            <Text className={styles.text} dir="auto">
              {agreementName(agreement)}
            </Text>
            <Was before={before('what')} />
            <Details>
              <Detail label={t('plan.agreement.when')} parts={[part('when')]} />
              <Detail label={t('plan.agreement.who')} parts={[part('who')]} />
              <Detail label={t('plan.agreement.responsible')} parts={[part('responsible')]} />
              <Detail
                label={t('plan.agreement.followUp')}
                parts={[
                  {
                    text: date(agreement.followUp),
                    before: wasFollowedUp === undefined ? undefined : date(wasFollowedUp),
                  },
                ]}
              />
            </Details>
          </section>
        );
      })}
    </Card>
  );
}

export function CompetencesCard({ changes }: ChangedProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const { plan, concept } = usePlanWriting();
  const { competenceName } = useRowWords();
  if (plan.competences.length === 0) return null;
  const horizons = concept.topics
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === 'competences' ? question.horizons : []));
  return (
    <Card>
      <Heading level={2}>{t('plan.competences')}</Heading>
      {plan.competences.map((competence) => {
        const horizon = horizons.find(({ key }) => key === competence.horizon);
        const before = (column: keyof Omit<CompetenceNeed, 'id'>) =>
          changes.get(rowField('competence', competence.id, column));
        const part = (column: keyof Omit<CompetenceNeed, 'id'>) => ({
          text: competence[column],
          before: before(column),
        });
        return (
          <section key={competence.id} className={styles.row}>
            {horizon && (
              <Text size={200} className={styles.quiet}>
                {say(horizon.name)}
              </Text>
            )}
            <Heading level={3}>
              <bdi>{competenceName(competence)}</bdi>
            </Heading>
            <Was before={before('need')} />
            <Details>
              <Detail label={t('plan.competence.outcome')} parts={[part('outcome')]} />
              <Detail label={t('plan.competence.how')} parts={[part('how')]} />
              <Detail label={t('plan.competence.when')} parts={[part('when')]} />
            </Details>
          </section>
        );
      })}
    </Card>
  );
}

/** What the two noted topic by topic. No signature covers it. */
export function NotesCard() {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const { fields, concept } = usePlanWriting();
  const noted = concept.topics.filter(({ key }) => (fields[topicNoteField(key)] ?? '') !== '');
  if (noted.length === 0) return null;
  return (
    <Card>
      <Heading level={2}>{t('plan.notes')}</Heading>
      {noted.map(({ key, title }) => (
        <section key={key} className={styles.row}>
          <Heading level={3}>{say(title)}</Heading>
          <Text className={styles.text} dir="auto">
            {fields[topicNoteField(key)]}
          </Text>
        </section>
      ))}
    </Card>
  );
}
