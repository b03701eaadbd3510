import {
  makeStyles,
  SearchBox,
  Text,
  tokens,
  useArrowNavigationGroup,
  useFocusFinders,
} from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { PersonaOption } from './persona-option';
import { findPeople, roleLine } from './personas';
import type { Person } from './tenant';
import { texts } from './texts';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  hidden: visuallyHidden,
  search: { width: '100%', maxWidth: 'none' },
  list: {
    marginTop: tokens.spacingVerticalS,
    maxHeight: 'min(460px, 65vh)',
    overflowY: 'auto',
    // Room for the focus ring, which lies outside the option.
    padding: tokens.spacingHorizontalXXS,
  },
  group: { marginBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXS}`, marginInline: 0 },
  options: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2, paddingInline: tokens.spacingHorizontalS },
});

interface PersonaListProps {
  readonly people: readonly Person[];
  readonly counts: ReadonlyMap<string, number>;
  readonly currentUpn: string | undefined;
  readonly onChoose: (upn: string) => void;
}

export function PersonaList({ people, counts, currentUpn, onChoose }: PersonaListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { findFirstFocusable } = useFocusFinders();
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search);
  const groups = useMemo(() => findPeople(people, sought), [people, sought]);
  const found = groups.reduce((sum, group) => sum + group.shown.length + group.hidden, 0);

  const onSearchKey = (event: KeyboardEvent) => {
    const first = groups[0]?.shown[0];
    if (event.key === 'Enter' && first && search) onChoose(first.upn);
    if (event.key !== 'ArrowDown' || !list.current) return;
    event.preventDefault();
    findFirstFocusable(list.current)?.focus();
  };

  return (
    <>
      <SearchBox
        autoFocus
        className={styles.search}
        aria-label={texts.searchPeople}
        placeholder={texts.searchPeople}
        dismiss={{ 'aria-label': texts.clearSearch }}
        value={search}
        onChange={(_, data) => setSearch(data.value)}
        onKeyDown={onSearchKey}
      />
      <div role="status" className={styles.hidden}>
        {texts.peopleFound(found)}
      </div>
      <div ref={list} className={styles.list} {...arrows}>
        {groups.length === 0 && <Text className={styles.quiet}>{texts.nobodyFound}</Text>}
        {groups.map((group) => (
          <section key={group.name} aria-label={texts.groups[group.name]}>
            <Text as="h2" block size={200} weight="semibold" className={styles.group}>
              <span className={styles.quiet}>{texts.groups[group.name]}</span>
            </Text>
            <ul className={styles.options}>
              {group.shown.map((person) => (
                <li key={person.upn}>
                  <PersonaOption
                    person={person}
                    roleLine={roleLine(person, counts)}
                    current={person.upn === currentUpn}
                    onChoose={() => onChoose(person.upn)}
                  />
                </li>
              ))}
            </ul>
            {group.hidden > 0 && (
              <Text block size={200} className={styles.quiet}>
                {texts.morePeople(group.hidden)}
              </Text>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
