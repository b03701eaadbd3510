import { makeStyles, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Fields } from '../../domain/writing/fields';
import type { FieldChange } from '../../domain/plan/changes';
import { rowsOf } from '../../domain/plan/plan';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';

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
  const before = Object.fromEntries(changes.map((change) => [change.key, change.before]));
  const gone = (['goal', 'agreement', 'competence'] as const).flatMap((kind) => {
    const standing = new Set(rowsOf(fields, kind).map(({ id }) => id));
    const nameColumn = { goal: 'text', agreement: 'what', competence: 'need' }[kind];
    return rowsOf(before, kind)
      .filter(({ id }) => !standing.has(id))
      .map((row) => ({
        id: `${kind}.${row.id}`,
        name: (row as Readonly<Record<string, string>>)[nameColumn] || t(`plan.${kind}.unnamed`),
      }));
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
