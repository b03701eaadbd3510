import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { LockClosedRegular, PeopleRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { otherThan, type Names, type Party, type People } from '../../domain/conversation/parties';
import { readersOf, type ReadThing } from '../../domain/access/readers';
import { firstName } from '../../ui/first-name';

const useStyles = makeStyles({
  pill: {
    minWidth: 0,
    minHeight: '24px',
    paddingBlock: '1px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
  },
  surface: { maxWidth: '320px', boxSizing: 'border-box' },
  list: { margin: '8px 0', paddingInlineStart: '20px' },
  last: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export interface ReaderBadgeProps {
  readonly thing: ReadThing;
  /** Whose side the reader is on. */
  readonly party: Party;
  readonly people: People;
  /** Whole names. */
  readonly names: Names;
  /** The concept lets each see the other's when both have shared. */
  readonly isTogether?: boolean;
}

/** Who can read it, as a pill; names and why behind it. From the same rules that set the permissions. */
export function ReaderBadge({ thing, party, people, names, isTogether = false }: ReaderBadgeProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const readers = readersOf(thing, party, people);
  const other = otherThan(party);
  const isTwo = readers.some((reader) => reader.party === other);
  const pill = isTwo
    ? t(isTogether ? 'writing.readers.badge.sharedTogether' : 'writing.readers.badge.shared', {
        other: firstName(names[other]),
      })
    : t(thing === 'draft' ? 'writing.readers.badge.draft' : 'writing.readers.badge.private');
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          shape="circular"
          size="small"
          className={styles.pill}
          icon={isTwo ? <PeopleRegular /> : <LockClosedRegular />}
          title={t('writing.readers.open')}
        >
          {pill}
        </Button>
      </PopoverTrigger>
      <PopoverSurface tabIndex={-1} className={styles.surface} aria-label={t('writing.readers.title')}>
        <Text block weight="semibold">
          {t('writing.readers.title')}
        </Text>
        <ul className={styles.list}>
          {readers.map((reader) => (
            <li key={reader.party}>
              {reader.party === party
                ? t('writing.readers.you', { name: names[reader.party] })
                : names[reader.party]}{' '}
              {t(reader.canWrite ? 'writing.readers.writes' : 'writing.readers.reads')}
            </li>
          ))}
        </ul>
        <Text block>{t(`writing.readers.why.${thing}`, { other: firstName(names[other]) })}</Text>
        <Text size={200} className={styles.last}>
          {t('about.custodian')}
        </Text>
      </PopoverSurface>
    </Popover>
  );
}
