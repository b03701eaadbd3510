import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { BuildingRegular, LockClosedRegular, PeopleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EmployeeConversation } from '../../application/conversation/seen-conversation';
import { accessToShell, type ShellKind } from '../../domain/access/access';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '12px 0 0', padding: 0, display: 'grid', gap: '12px' },
  entry: { display: 'grid', gridTemplateColumns: '20px 1fr', columnGap: '8px' },
  icon: { fontSize: '18px', marginTop: '1px', color: tokens.colorNeutralForeground2 },
  words: { display: 'grid' },
  who: { color: tokens.colorNeutralForeground2 },
  last: { display: 'block', marginTop: '12px', color: tokens.colorNeutralForeground2 },
});

export interface ReadersCardProps {
  readonly conversation: EmployeeConversation;
  /** The whole name. */
  readonly leader: string;
}

/** Who can read what: from the same rules that set the permissions. */
export function ReadersCard({ conversation: { item }, leader }: ReadersCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const readersOf = (kinds: readonly ShellKind[]) => {
    const holders = kinds.flatMap((kind) => accessToShell(kind, item)).map(({ holder }) => holder);
    const isLeaderIn = holders.some(
      (holder) => typeof holder === 'object' && holder.person === item.leaderId,
    );
    return isLeaderIn ? t('conversation.readers.youAnd', { leader }) : t('conversation.readers.onlyYou');
  };
  return (
    <Card>
      <Heading level={2}>{t('conversation.readers.title')}</Heading>
      <ul className={styles.list}>
        <Entry
          icon={<LockClosedRegular />}
          what={t('conversation.readers.drafts')}
          who={readersOf(['draft'])}
        />
        <Entry
          icon={<PeopleRegular />}
          what={t('conversation.readers.shared')}
          who={readersOf(['employee-sheet', 'plan'])}
        />
        <Entry
          icon={<BuildingRegular />}
          what={t('conversation.readers.status')}
          who={t('conversation.readers.hr')}
        />
      </ul>
      <Text size={200} className={styles.last}>
        {t('about.custodian')}
      </Text>
    </Card>
  );
}

interface EntryProps {
  readonly icon: ReactNode;
  readonly what: string;
  readonly who: string;
}

function Entry({ icon, what, who }: EntryProps) {
  const styles = useStyles();
  return (
    <li className={styles.entry}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span className={styles.words}>
        <Text>{what}</Text>
        <Text size={200} className={styles.who}>
          {who}
        </Text>
      </span>
    </li>
  );
}
