import { makeStyles, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Fields } from '../../domain/writing/fields';
import type { FieldChange } from '../../domain/plan/changes';
import { rowsOf, type AnyRow } from '../../domain/plan/plan';
import { rowKinds } from '../../domain/plan/rows';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { useRowName } from '../../parts/plan/use-row-name';

const useStyles = makeStyles({
  list: { margin: '8px 0 0', paddingInlineStart: '20px' },
  text: { textDecorationLine: 'line-through', overflowWrap: 'anywhere' },
});

export interface RemovedCardProps {
  readonly changes: readonly FieldChange[];
  readonly fields: Fields;
}

/** Rows that were agreed and are gone: they have no place of their own to be marked in. */
export function RemovedCard({ changes, fields }: RemovedCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const nameOf = useRowName();
  const before = Object.fromEntries(changes.map((change) => [change.key, change.before]));
  const gone = rowKinds.flatMap((kind) => {
    const standing = new Set(rowsOf(fields, kind).map(({ id }) => id));
    return rowsOf(before, kind)
      .filter(({ id }) => !standing.has(id))
      .map((row: AnyRow) => ({ id: `${kind}.${row.id}`, name: nameOf(kind, row) }));
  });
  if (gone.length === 0) return null;
  return (
    <Card>
      <Heading level={2}>{t('plan.changed.removedTitle')}</Heading>
      <ul className={styles.list}>
        {gone.map(({ id, name }) => (
          <li key={id}>
            <Text as="span" className={styles.text}>
              <del>{name}</del>
            </Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}
