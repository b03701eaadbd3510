import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../application/conversation/seen-conversation';
import { parties, type Names } from '../../domain/conversation/parties';
import { signedBy } from '../../domain/plan/plan-facts';
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
  readonly names: Names;
  readonly settled: SettledPlan;
}

/** Both signatures with what they are worth now, and the filed copies. */
export function SignaturesCard({ conversation, names, settled }: SignaturesCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Card>
      <Heading level={2}>{t('plan.signatures.title')}</Heading>
      <ul className={styles.list}>
        {parties.map((party) => (
          <SignatureBlock key={party} conversation={conversation} of={party} name={names[party]} />
        ))}
      </ul>
      <FiledCopies conversation={conversation} leaderName={names.leader} settled={settled} />
      {signedBy(conversation.signatures) === 'both' && (
        <Text size={200} className={styles.checked}>
          {t('plan.signatures.checked')}
        </Text>
      )}
    </Card>
  );
}
