import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../domain/concept/kinds';
import { useLocalText } from '../../parts/questions/local-text';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  toggle: { minHeight: '24px' },
  list: { margin: '4px 0 0', paddingInlineStart: '20px', color: tokens.colorNeutralForeground2 },
});

export interface HintProps {
  readonly question: Question;
  readonly id: string;
}

/** What helps with a question: always the hint, and what to think of when asked for (T20). */
export function Hint({ question, id }: HintProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const listId = useId();
  const [isShown, setShown] = useState(false);
  const { hint, prompts } = question;
  if (!hint && prompts.length === 0) return null;
  return (
    <div>
      {hint && (
        <Text size={200} id={id} className={styles.hint}>
          {say(hint)}{' '}
        </Text>
      )}
      {prompts.length > 0 && (
        <Link
          as="button"
          inline
          className={styles.toggle}
          aria-expanded={isShown}
          aria-controls={listId}
          onClick={() => setShown(!isShown)}
        >
          <Text size={200}>{t(isShown ? 'preparation.hidePrompts' : 'preparation.showPrompts')}</Text>
        </Link>
      )}
      <ul id={listId} className={styles.list} hidden={!isShown}>
        {prompts.map((prompt) => (
          <li key={prompt.da}>
            <Text size={200}>{say(prompt)}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
