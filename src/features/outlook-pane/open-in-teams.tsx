import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ConversationKey } from '../../domain/base/conversation-key';
import { useWorkplace } from '../../parts/workplace/workplace-context';

const useStyles = makeStyles({
  action: { minHeight: '44px', width: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface OpenInTeamsProps {
  readonly conversationKey: ConversationKey;
  readonly openAddress: (address: string) => void;
  readonly isPrimary?: boolean;
  readonly children: string;
}

/** The way to a conversation: the tab leads on to the page of its next step. */
export function OpenInTeams({ conversationKey, openAddress, isPrimary = false, children }: OpenInTeamsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { linkTo } = useWorkplace();
  return (
    <>
      <Button
        {...(isPrimary && { appearance: 'primary' })}
        className={styles.action}
        onClick={() => openAddress(linkTo(conversationKey))}
      >
        {children}
      </Button>
      <Text size={200} className={styles.quiet}>
        {t('outlook.opens')}
      </Text>
    </>
  );
}
