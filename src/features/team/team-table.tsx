import {
  Avatar,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../domain/base/person';
import { narrow } from '../../ui/narrow';
import { useVisuallyHidden } from '../../ui/visually-hidden';

const useStyles = makeStyles({
  table: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(220px, 1fr) 2fr',
    alignItems: 'center',
    columnGap: '16px',
    padding: '4px 16px',
    minHeight: '44px',
    ':last-child': { borderBottomStyle: 'none' },
    [narrow]: {
      gridTemplateColumns: '1fr',
      minHeight: 0,
      padding: '10px 12px',
    },
  },
  cell: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: 0,
    height: 'auto',
    minHeight: 0,
    minWidth: 0,
    flex: 'none',
  },
  mail: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    [narrow]: { paddingInlineStart: '40px' },
  },
});

export interface TeamTableProps {
  readonly people: readonly Person[];
  /** Data addresses of pictures by person. */
  readonly photos: ReadonlyMap<string, string>;
}

/** One row a person; in a narrow window the columns stand below each other. */
export function TeamTable({ people, photos }: TeamTableProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { t } = useTranslation();

  return (
    <Table noNativeElements aria-label={t('myTeam.list')} className={styles.table}>
      <TableHeader className={hidden}>
        <TableRow>
          <TableHeaderCell>{t('myTeam.employee')}</TableHeaderCell>
          <TableHeaderCell>{t('myTeam.mail')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {people.map((person) => (
          <TableRow key={person.id} className={styles.row}>
            <TableCell className={styles.cell}>
              <Avatar size={28} name={person.name} {...pictureOf(person, photos)} aria-hidden />
              <Text weight="semibold">{person.name}</Text>
            </TableCell>
            <TableCell className={styles.cell}>
              <Text size={200} className={styles.mail}>
                {person.mail ?? t('myTeam.noMailbox')}
              </Text>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function pictureOf(person: Person, photos: ReadonlyMap<string, string>) {
  const src = photos.get(person.id);
  return src ? { image: { src } } : {};
}
