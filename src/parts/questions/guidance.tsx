import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../../domain/concept/kinds';
import type { FieldProps, QuestionPart } from './answering';
import { useLocalText } from './local-text';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: '4px',
    margin: 0,
    paddingInlineStart: '20px',
    color: tokens.colorNeutralForeground2,
  },
});

/** Points to think about, and links that open in a window of their own. */
function Guidance({ question: { points, links } }: FieldProps<QuestionOf<'guidance'>>) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  return (
    <ul className={styles.list}>
      {points.map((point) => (
        <li key={point.da}>{say(point)}</li>
      ))}
      {links.map(({ name, address }) => (
        <li key={address}>
          <Link href={address} target="_blank" rel="noopener noreferrer" inline>
            {t('preparation.questions.link', { name: say(name) })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

export const guidance: QuestionPart<QuestionOf<'guidance'>> = { Field: Guidance };
