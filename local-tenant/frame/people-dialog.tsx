import { Button, Checkbox, makeStyles, Radio, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { Modal } from './modal';
import { findByName } from './personas';
import type { PeopleOrder, PickedPerson } from './protocol/people';
import type { Person } from './tenant';
import { texts } from './texts';
import type { Prompt } from './use-prompts';

export interface PeopleQuestion {
  readonly order: PeopleOrder;
}

export type PeoplePrompt = Prompt<PeopleQuestion, readonly PickedPerson[] | undefined>;

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    boxSizing: 'border-box',
    width: '440px',
    maxWidth: '100%',
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  search: { width: '100%', maxWidth: 'none' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
    maxHeight: 'min(360px, 45dvh)',
    overflowY: 'auto',
  },
  legend: { paddingBlock: tokens.spacingVerticalXS },
  actions: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
});

interface PeopleDialogProps {
  readonly prompt: PeoplePrompt;
  readonly people: readonly Person[];
}

/** Where the app lets somebody choose among everybody in the tenant. */
export function PeopleDialog({ prompt, people }: PeopleDialogProps) {
  const styles = useStyles();
  const { singleSelect, setSelected, title } = prompt.order;
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(setSelected));
  const sought = useDeferredValue(search);
  const { shown, hidden } = useMemo(() => findByName(people, sought), [people, sought]);

  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => {
      const others = singleSelect ? [] : [...before].filter((each) => each !== id);
      return new Set(isChosen ? [...others, id] : others);
    });
  const pick = () =>
    prompt.answer(
      people
        .filter(({ id }) => chosen.has(id))
        .map(({ id, name, upn }) => ({ objectId: id, displayName: name, email: upn })),
    );
  const Choice = singleSelect ? Radio : Checkbox;

  return (
    <Modal title={title || texts.pickPeople} onClose={() => prompt.answer(undefined)}>
      <div className={styles.content}>
        <SearchBox
          autoFocus
          className={styles.search}
          aria-label={texts.searchByName}
          placeholder={texts.searchByName}
          dismiss={{ 'aria-label': texts.clearSearch }}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <fieldset className={styles.list}>
          <legend className={styles.legend}>
            <Text role="status">{texts.peopleChosen(chosen.size)}</Text>
          </legend>
          {shown.map(({ id, name, jobTitle }) => (
            <Choice
              key={id}
              name="person"
              value={id}
              label={`${name} · ${jobTitle}`}
              checked={chosen.has(id)}
              onChange={(event) => choose(id, event.target.checked)}
            />
          ))}
          {shown.length === 0 && <Text>{texts.nobodyFound}</Text>}
          {hidden > 0 && <Text size={200}>{texts.morePeople(hidden)}</Text>}
        </fieldset>
        <div className={styles.actions}>
          <Button onClick={() => prompt.answer(undefined)}>{texts.cancel}</Button>
          <Button appearance="primary" disabledFocusable={chosen.size === 0} onClick={pick}>
            {texts.choose}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
