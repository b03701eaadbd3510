import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../../domain/concept/kinds';
import { offerAnswers } from '../../domain/concept/kinds/offer';
import { namedBy, type FieldProps, type QuestionPart } from './answering';
import { ChosenField } from './chosen-field';
import { useLocalText } from './local-text';

function Offer(props: FieldProps<QuestionOf<'offer'>>) {
  const { t } = useTranslation();
  const say = useLocalText();
  return (
    <ChosenField
      {...namedBy(props)}
      fieldKey={props.question.key}
      options={offerAnswers.map(({ key, name }) => ({ value: key, label: say(name) }))}
      clear={t('preparation.questions.clear')}
    />
  );
}

export const offer: QuestionPart<QuestionOf<'offer'>> = { Field: Offer };
