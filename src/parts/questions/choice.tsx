import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../../domain/concept/kinds';
import { namedBy, type FieldProps, type QuestionPart } from './answering';
import { ChosenField } from './chosen-field';
import { useLocalText } from './local-text';

function Choice(props: FieldProps<QuestionOf<'choice'>>) {
  const { t } = useTranslation();
  const say = useLocalText();
  const { key, options } = props.question;
  return (
    <ChosenField
      {...namedBy(props)}
      fieldKey={key}
      options={options.map((option) => ({ value: option.key, label: say(option.name) }))}
      clear={t('preparation.questions.clear')}
    />
  );
}

export const choice: QuestionPart<QuestionOf<'choice'>> = { Field: Choice };
