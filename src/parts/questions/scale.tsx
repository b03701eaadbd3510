import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../../domain/concept/kinds';
import { namedBy, useAnswering, type FieldProps, type QuestionPart } from './answering';
import { ChosenField } from './chosen-field';
import { LevelHint } from './level-hint';
import { useLocalText } from './local-text';
import { statusText } from './status-cards';

function Scale(props: FieldProps<QuestionOf<'scale'>>) {
  const { t } = useTranslation();
  const say = useLocalText();
  const { key, scale } = props.question;
  const levels = useAnswering().scales[scale] ?? [];
  return (
    <>
      <ChosenField
        {...namedBy(props)}
        fieldKey={key}
        options={levels.map(({ value, name }) => ({ value, label: statusText(value, say(name)) }))}
        clear={t('preparation.questions.notRelevant')}
      />
      <LevelHint fieldKey={key} levels={levels} />
    </>
  );
}

export const scale: QuestionPart<QuestionOf<'scale'>> = { Field: Scale };
