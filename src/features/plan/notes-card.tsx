import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { topicNoteField } from '../../domain/concept/field-keys';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { useLocalText } from '../../parts/questions/local-text';
import { useWritten } from '../../parts/saving/open-autosave';
import { usePlanWriting } from '../../parts/plan/plan-writing';

const useStyles = makeStyles({
  topic: {
    paddingBlock: '12px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-of-type': { borderTopStyle: 'none', paddingTop: '8px' },
    ':last-of-type': { paddingBottom: 0 },
  },
  text: { display: 'block', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** What the two noted topic by topic. No signature covers it. */
export function NotesCard() {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const { concept } = usePlanWriting();
  const notes = useWritten(
    ({ fields }) => concept.topics.map(({ key }) => fields[topicNoteField(key)] ?? ''),
    (one, other) => one.join('\n') === other.join('\n'),
  );
  const noted = concept.topics
    .map(({ key, title }, index) => ({ key, title, note: notes[index] ?? '' }))
    .filter(({ note }) => note !== '');
  if (noted.length === 0) return null;
  return (
    <Card>
      <Heading level={2}>{t('plan.notes')}</Heading>
      {noted.map(({ key, title, note }) => (
        <section key={key} className={styles.topic}>
          <Heading level={3}>{say(title)}</Heading>
          <Text className={styles.text} dir="auto">
            {note}
          </Text>
        </section>
      ))}
    </Card>
  );
}
