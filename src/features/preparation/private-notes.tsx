import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { privateNoteField } from '../../domain/concept/field-keys';
import type { Topic } from '../../domain/concept/concept';
import { Heading } from '../../ui/heading';
import { AnswerArea } from '../../parts/questions/answer-field';
import { useLocalText } from '../../parts/questions/local-text';
import { ReaderBadge } from '../../parts/readers/reader-badge';
import { usePreparing } from './preparing';

const useStyles = makeStyles({
  notes: { display: 'grid', gap: '8px', paddingTop: '20px' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 12px',
  },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** T16: what is never shared, and says so. */
export function PrivateNotes({ topic }: { readonly topic: Topic }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const hintId = useId();
  const { preparation, names } = usePreparing();
  const { party, conversation } = preparation;
  return (
    <div className={styles.notes} data-question>
      <div>
        <div className={styles.head}>
          <Heading level={3} className={styles.title}>
            {t('preparation.private.title')}
          </Heading>
          <ReaderBadge thing="private" party={party} people={conversation.item} names={names} />
        </div>
        <Text size={200} id={hintId} className={styles.hint}>
          {t('preparation.private.hint')}
        </Text>
      </div>
      <AnswerArea
        fieldKey={privateNoteField(topic.key)}
        aria-label={t('preparation.private.label', { topic: say(topic.title) })}
        aria-describedby={hintId}
        minimumRows={2}
        isPrivate
      />
    </div>
  );
}
