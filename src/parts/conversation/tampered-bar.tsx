import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../application/conversation/seen-conversation';
import type { CardPart } from '../../application/ports/conversations';
import { otherThan } from '../../domain/conversation/parties';
import { firstName } from '../../ui/first-name';

const useStyles = makeStyles({ bar: { marginBottom: '16px' } });

/** What somebody has made hard to find, or damaged, in SharePoint; nothing where all is well. */
export function TamperedBar({ conversation: { item, party } }: { readonly conversation: Conversation }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const other = firstName(item.names[otherThan(party)]);
  const names: Readonly<Record<CardPart, string>> = {
    plan: t('conversation.parts.plan'),
    'employee-sheet': t('conversation.parts.own'),
    'leader-sheet': t('conversation.parts.own'),
    [`${otherThan(party)}-sheet`]: t('conversation.parts.others', { other }),
  };
  const list = (parts: readonly CardPart[]) => parts.map((part) => names[part]).join(', ');
  const moved = item.moved.filter((part) => !item.damaged.includes(part));
  return (
    <>
      {item.damaged.length > 0 && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>{t('conversation.damaged', { parts: list(item.damaged) })}</MessageBarBody>
        </MessageBar>
      )}
      {moved.length > 0 && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{t('conversation.moved', { parts: list(moved) })}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
