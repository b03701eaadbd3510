import { Field, Select, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Concept } from '../../domain/concept/concept';
import { useLocalText } from '../../parts/questions/local-text';
import { conceptName, isSameConcept, type TypedRound } from './typed-round';
import { useOfferedConcepts } from './use-concepts';
import type { FormFields } from './use-round-form';

const useStyles = makeStyles({
  field: { maxWidth: '420px', minWidth: 0 },
  select: { width: '100%', minWidth: 0, maxWidth: '100%' },
});

/** By which concept the round asks; the deadlines that the concept wants come with it. */
export function ConceptChoice({ typed, change, stateOf }: FormFields) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const offered = useOfferedConcepts().value ?? [];
  const chosen = offered.find((concept) => conceptName(concept) === typed.concept);
  // A round that was begun with an older version keeps it until another is chosen.
  const older = offered.find((concept) => isSameConcept(concept, typed.concept));
  return (
    <Field
      label={t('rounds.form.concept')}
      hint={t('rounds.form.conceptHint')}
      className={styles.field}
      {...stateOf('concept')}
    >
      <Select
        // A long name does not make the page wider than a phone.
        select={{ className: styles.select }}
        value={typed.concept}
        onChange={(_, { value }) =>
          change(
            changeTo(
              value,
              offered.find((concept) => conceptName(concept) === value),
            ),
          )
        }
      >
        {!chosen && (
          <option value={typed.concept}>
            {older ? t('rounds.form.olderConcept', { name: say(older.name) }) : typed.concept}
          </option>
        )}
        {offered.map((concept) => (
          <option key={concept.key} value={conceptName(concept)}>
            {say(concept.name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const changeTo = (concept: string, chosen: Concept | undefined): Partial<TypedRound> => ({
  concept,
  ...(chosen?.deadlines && {
    handInDays: String(chosen.deadlines.handInDays),
    planDays: String(chosen.deadlines.planDays),
  }),
});
