import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../../domain/concept/kinds';
import type { FieldProps, QuestionPart } from './answering';
import { ProposedRows } from './proposed-rows';

/** Needs of competence, each for one of the question's horizons. */
function Competences({ question }: FieldProps<QuestionOf<'competences'>>) {
  const { t } = useTranslation();
  return (
    <ProposedRows
      kind="competence"
      question={question}
      groups={question.horizons.map(({ key, name }) => ({ value: key, name }))}
      words={{
        add: t('preparation.competences.add'),
        addTo: (horizon) => t('preparation.competences.addTo', { horizon }),
        row: (number, horizon) => t('preparation.competences.row', { number, horizon }),
      }}
    />
  );
}

export const competences: QuestionPart<QuestionOf<'competences'>> = { Field: Competences };
