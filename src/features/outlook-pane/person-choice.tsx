import { Combobox, Field, makeStyles, Option, OptionGroup } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import type { ConversationKey } from '../../domain/base/conversation-key';
import { touch } from '../../ui/narrow';

const useStyles = makeStyles({ choice: { minWidth: 0, width: '100%', ...touch }, option: touch });

export interface PersonChoiceProps {
  readonly team: readonly LeaderConversation[];
  readonly lacking: readonly LeaderConversation[];
  readonly chosen: LeaderConversation | undefined;
  readonly onChoose: (key: ConversationKey) => void;
}

/** Whose conversation it is: those without a time first. Typing finds somebody among them. */
export function PersonChoice({ team, lacking, chosen, onChoose }: PersonChoiceProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  // Nothing else is to be done before somebody is chosen: the names are there at once, and one press is spared.
  const [isOpen, setOpen] = useState(chosen === undefined);
  const isFirst = useRef(isOpen);
  const nameOf = useNames(team);
  const sought = (typed ?? '').trim().toLocaleLowerCase('da');
  const matches = (conversation: LeaderConversation) =>
    nameOf(conversation).toLocaleLowerCase('da').includes(sought);
  const groups = [
    { name: t('outlook.without'), members: lacking.filter(matches) },
    {
      name: t('outlook.booked'),
      members: team.filter((each) => !lacking.includes(each)).filter(matches),
    },
  ].filter(({ members }) => members.length > 0);
  return (
    <Field label={t('outlook.person')} hint={t('outlook.lacking', { count: lacking.length })}>
      <Combobox
        className={styles.choice}
        placeholder={t('outlook.choosePerson')}
        expandIcon={{ 'aria-label': t('outlook.showPeople') }}
        value={typed ?? (chosen ? nameOf(chosen) : '')}
        selectedOptions={chosen ? [chosen.item.key] : []}
        onChange={({ target }) => setTyped(target.value)}
        open={isOpen}
        onOpenChange={({ target }, { open }) => {
          // Whoever presses where it says to choose wants the names, also where they are there already.
          const isKept = isFirst.current && target instanceof HTMLInputElement;
          isFirst.current = false;
          if (!open && isKept && document.activeElement === target) return;
          setOpen(open);
          if (!open) setTyped(undefined);
        }}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(undefined);
          if (optionValue) onChoose(optionValue);
        }}
      >
        {groups.map(({ name, members }) => (
          <OptionGroup key={name} label={name}>
            {members.map((conversation) => (
              <Option key={conversation.item.key} value={conversation.item.key} className={styles.option}>
                {nameOf(conversation)}
              </Option>
            ))}
          </OptionGroup>
        ))}
        {groups.length === 0 && (
          <Option value="" disabled>
            {t('outlook.nobodyFound')}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

/** Somebody with two conversations is told apart by the rounds, and by their keys where they are in one. */
function useNames(team: readonly LeaderConversation[]) {
  return ({ item, round }: LeaderConversation): string => {
    const name = item.names.employee;
    const alike = team.filter((other) => other.item.names.employee === name);
    if (alike.length === 1) return name;
    const isInOneRound = alike.every((other) => other.round.key === round.key);
    return `${name} (${isInOneRound ? (item.position ?? item.key) : round.name})`;
  };
}
