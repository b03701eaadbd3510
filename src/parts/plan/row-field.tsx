import { memo } from 'react';
import { tableIn, tableOf, type RowKind } from '../../domain/plan/rows';
import { fieldInRow } from '../../domain/writing/rows';
import { useLocalText } from '../questions/local-text';
import { PlanField } from './plan-field';
import { usePlanWriting } from './plan-writing';

export interface RowFieldProps {
  readonly kind: RowKind;
  readonly rowId: string;
  readonly column: string;
}

/** One column of a row, to be written in. */
export const RowField = memo(function RowField({ kind, rowId, column }: RowFieldProps) {
  const say = useLocalText();
  const { choices } = usePlanWriting();
  const its = (tableIn(kind, choices).columns[column] ?? tableOf(kind).columns[column])!;
  return (
    <PlanField
      fieldKey={fieldInRow(kind, rowId, column)}
      label={say(its.label ?? its.name)}
      kind={its.field}
      {...('choices' in its && { options: its.choices(choices) })}
    />
  );
});
