import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../../domain/concept/kinds';
import { useAnswering, type FieldProps, type QuestionPart } from './answering';
import { ProposedRows } from './proposed-rows';

/** Proposals for new goals, in the groups of the form. */
function Goals({ question }: FieldProps<QuestionOf<'goals'>>) {
  const { t } = useTranslation();
  const { choices } = useAnswering();
  return (
    <ProposedRows
      kind="goal"
      question={question}
      groups={choices.groups}
      words={{
        add: t('preparation.goals.add'),
        addTo: (group) => t('preparation.goals.addTo', { group }),
        row: (number, group) => t('preparation.goals.row', { number, group }),
      }}
    />
  );
}

export const goals: QuestionPart<QuestionOf<'goals'>> = { Field: Goals };
