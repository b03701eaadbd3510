import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { inWords } from '../../domain/base/words';
import { detailInWords, isSilent, type Said } from '../../domain/concept/said';
import { tableOf } from '../../domain/plan/rows';
import { inOneLine } from '../../ui/in-one-line';
import { useWords } from './use-words';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One thing that somebody has said; of what it is about, it is told when nothing is. */
export function SaidEntry({ said }: { readonly said: Said }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const words = useWords();
  const { about, under = '', text, details, row } = said;
  const told = inOneLine(details.map((detail) => detailInWords(detail, words)));
  const group = inWords(under, words);
  return (
    <>
      {group && (
        <Text size={200} className={styles.quiet}>
          {group}
        </Text>
      )}
      <Text className={styles.text} dir="auto">
        {about ?? (text === '' && row ? words.say(tableOf(row.kind).unnamed) : text)}
      </Text>
      {told && (
        <Text size={200} {...(about === undefined ? { className: styles.quiet } : { weight: 'semibold' })}>
          {told}
        </Text>
      )}
      {about !== undefined && (
        <Text size={200} className={styles.text} dir="auto">
          {isSilent(said) ? t('plan.goal.noStatus') : text}
        </Text>
      )}
    </>
  );
}
