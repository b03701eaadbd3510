import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../../domain/concept/kinds';
import { tableIn } from '../../domain/plan/rows';
import { useAnswering, type FieldProps, type QuestionPart } from './answering';
import { ProposedRows } from './proposed-rows';

/** Proposals for new goals, in the groups of the form. */
function Goals({ question }: FieldProps<QuestionOf<'goals'>>) {
  const { t } = useTranslation();
  const { choices } = useAnswering();
  const { many } = tableIn('goal', choices);
  const groups = choices.groups.length > 0 ? choices.groups : [{ value: '', name: many }];
  return (
    <ProposedRows
      kind="goal"
      question={question}
      groups={groups}
      words={{
        add: t('preparation.goals.add'),
        addTo: (group) => t('preparation.goals.addTo', { group }),
        row: (number, group) => t('preparation.goals.row', { number, group }),
      }}
    />
  );
}

export const goals: QuestionPart<QuestionOf<'goals'>> = { Field: Goals };
