import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../application/conversation/seen-conversation';
import type { Party } from '../../domain/conversation/sheet';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { FiledCopies } from './filed-copies';
import { SignatureBlock } from './signature-block';
import type { SettledPlan } from './use-settled-plan';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '12px 0 0', padding: 0, display: 'grid', gap: '16px' },
  checked: { display: 'block', marginTop: '12px', color: tokens.colorNeutralForeground2 },
});

export interface SignaturesCardProps {
  readonly conversation: Conversation;
  readonly names: Readonly<Record<Party, string>>;
  readonly settled: SettledPlan;
}

/** Both signatures with what they are worth now, and the filed copies. */
export function SignaturesCard({ conversation, names, settled }: SignaturesCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { employee, leader } = conversation.signatures;
  return (
    <Card>
      <Heading level={2}>{t('plan.signatures.title')}</Heading>
      <ul className={styles.list}>
        <SignatureBlock conversation={conversation} of="employee" name={names.employee} />
        <SignatureBlock conversation={conversation} of="leader" name={names.leader} />
      </ul>
      <FiledCopies conversation={conversation} leaderName={names.leader} settled={settled} />
      {employee === 'valid' && leader === 'valid' && (
        <Text size={200} className={styles.checked}>
          {t('plan.signatures.checked')}
        </Text>
      )}
    </Card>
  );
}
