import { makeStyles, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { FieldChange } from '../../domain/plan/changes';
import { rowsOf, type AnyRow } from '../../domain/plan/plan';
import { rowKinds } from '../../domain/plan/rows';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { useWritten } from '../../parts/saving/open-autosave';
import { useRowName } from '../../parts/plan/use-row-name';

const useStyles = makeStyles({
  list: { margin: '8px 0 0', paddingInlineStart: '20px' },
  text: { textDecorationLine: 'line-through', overflowWrap: 'anywhere' },
});

export interface RemovedCardProps {
  readonly changes: readonly FieldChange[];
}

/** Rows that were agreed and are gone: they have no place of their own to be marked in. */
export function RemovedCard({ changes }: RemovedCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const nameOf = useRowName();
  const before = Object.fromEntries(changes.map((change) => [change.key, change.before]));
  const agreed = rowKinds.flatMap((kind) =>
    rowsOf(before, kind).map((row: AnyRow) => ({ id: `${kind}.${row.id}`, name: nameOf(kind, row) })),
  );
  const standing = useWritten(({ fields }) =>
    agreed
      .map(({ id }) => id)
      .filter((id) => Object.keys(fields).some((key) => key.startsWith(`${id}.`)))
      .join(' '),
  );
  const gone = agreed.filter(({ id }) => !standing.split(' ').includes(id));
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
