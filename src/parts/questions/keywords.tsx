import { makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../../domain/concept/kinds';
import { keywordField, PICKED_VALUE, pickedIn } from '../../domain/concept/kinds/keywords';
import { useOpenAutosave, useWritten } from '../saving/open-autosave';
import { smallTouch } from '../../ui/narrow';
import { namedBy, type FieldProps, type QuestionPart } from './answering';
import { useLocalText } from './local-text';

const useStyles = makeStyles({
  field: { display: 'grid', gap: '8px' },
  words: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  word: { minWidth: 'auto', ...smallTouch },
  counter: { color: tokens.colorNeutralForeground2 },
  guidance: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** T18 and T19: one more than the form asks for is refused in words, and never switched off in silence. */
function Keywords(props: FieldProps<QuestionOf<'keywords'>>) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const { question } = props;
  const { key, count, keywords } = question;
  const autosave = useOpenAutosave();
  const [isRefused, setRefused] = useState(false);
  const picked = useWritten(
    ({ fields }) => pickedIn(question, fields).map((word) => word.key),
    (one, other) => one.join() === other.join(),
  );

  const press = (word: string) => {
    const isPicked = picked.includes(word);
    setRefused(!isPicked && picked.length >= count);
    if (isPicked || picked.length < count) {
      autosave.change({ [keywordField(key, word)]: isPicked ? '' : PICKED_VALUE });
    }
  };

  return (
    <div className={styles.field}>
      <Text size={200} className={styles.counter} role="status">
        {isRefused
          ? t('preparation.questions.tooMany', { count })
          : t('preparation.questions.picked', { picked: picked.length, count })}
      </Text>
      <div className={styles.words} role="group" {...namedBy(props)}>
        {keywords.map((word) => {
          const isPicked = picked.includes(word.key);
          return (
            <ToggleButton
              key={word.key}
              size="small"
              shape="circular"
              className={styles.word}
              checked={isPicked}
              appearance={isPicked ? 'primary' : 'outline'}
              {...(isPicked && { icon: <CheckmarkRegular /> })}
              onClick={() => press(word.key)}
            >
              {say(word.name)}
            </ToggleButton>
          );
        })}
      </div>
      {keywords
        .filter((word) => word.hint && picked.includes(word.key))
        .map((word) => (
          <Text key={word.key} size={200} className={styles.guidance}>
            {say(word.name)}: {say(word.hint!)}
          </Text>
        ))}
    </div>
  );
}

export const keywords: QuestionPart<QuestionOf<'keywords'>> = { Field: Keywords };
