import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Topic } from '../../domain/concept/concept';
import { topicNoteField } from '../../domain/concept/field-keys';
import { Heading } from '../../ui/heading';
import { useLocalText } from '../../parts/questions/local-text';
import { useWritten } from '../../parts/saving/open-autosave';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, display: 'grid', gap: '2px' },
  topic: {
    display: 'flex',
    width: '100%',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px',
    padding: '7px 10px',
    minHeight: '36px',
    textAlign: 'start',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderInlineStartWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopColor: tokens.colorNeutralStroke2,
    borderRightColor: tokens.colorNeutralStroke2,
    borderBottomColor: tokens.colorNeutralStroke2,
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  words: { display: 'grid' },
  noted: { color: tokens.colorNeutralForeground2 },
});

export interface AgendaProps {
  readonly topics: readonly Topic[];
  readonly current: string;
  readonly onChoose: (topicKey: string) => void;
}

/** The topics of the form, in any order; what has notes says so. */
export function Agenda({ topics, current, onChoose }: AgendaProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const noted = useWritten(({ fields }) =>
    topics
      .map(({ key }) => key)
      .filter((key) => (fields[topicNoteField(key)] ?? '') !== '')
      .join(' '),
  ).split(' ');
  return (
    <nav aria-labelledby="agenda">
      <Heading level={2} id="agenda">
        {t('meeting.agenda')}
      </Heading>
      <ul className={styles.list}>
        {topics.map(({ key, title }) => {
          const isCurrent = key === current;
          const hasNotes = noted.includes(key);
          return (
            <li key={key}>
              <button
                type="button"
                className={mergeClasses(styles.topic, isCurrent && styles.current)}
                {...(isCurrent && { 'aria-current': 'true' })}
                onClick={() => onChoose(key)}
              >
                <span className={styles.words}>
                  <Text {...(isCurrent && { weight: 'semibold' })}>{say(title)}</Text>
                  {hasNotes && (
                    <Text size={200} className={styles.noted}>
                      {t('meeting.talkedThrough')}
                    </Text>
                  )}
                </span>
                {hasNotes && <CheckmarkRegular aria-hidden />}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
