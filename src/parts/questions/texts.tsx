import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../../domain/concept/kinds';
import { numberedField } from '../../domain/concept/kinds/texts';
import { AnswerArea } from './answer-field';
import { namedBy, type FieldProps, type QuestionPart } from './answering';

const useStyles = makeStyles({ numbered: { display: 'grid', gap: '8px' } });

function Numbered(props: FieldProps<QuestionOf<'texts'>>) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { key, count } = props.question;
  return (
    <div className={styles.numbered} role="group" {...namedBy(props)}>
      {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
        <AnswerArea
          key={number}
          fieldKey={numberedField(key, number)}
          aria-label={t('preparation.textNumber', { number })}
          minimumRows={1}
        />
      ))}
    </div>
  );
}

export const texts: QuestionPart<QuestionOf<'texts'>> = { Field: Numbered };
