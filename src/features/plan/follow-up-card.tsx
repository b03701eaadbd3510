import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../application/conversation/seen-conversation';
import { FOLLOW_UP_FIELD, NEXT_CONVERSATION_FIELD } from '../../domain/plan/plan';
import type { Names } from '../../domain/conversation/parties';
import { Card } from '../../ui/card';
import { FollowUpLine } from '../../parts/follow-up/follow-up-line';
import { Heading } from '../../ui/heading';
import { useDays } from '../../parts/workplace/use-days';
import { useFollowUpLine } from '../../parts/follow-up/use-follow-up-line';
import type { Changes } from './changes';
import { Was } from './detail';

export interface FollowUpCardProps {
  readonly conversation: Conversation;
  readonly names: Names;
  readonly changes: Changes;
}

/** When the two look at it again, on the thread. */
export function FollowUpCard({ conversation: { item }, names, changes }: FollowUpCardProps) {
  const { t } = useTranslation();
  const { day } = useDays();
  const followUps = useFollowUpLine(item.plan.fields, item.records, names);
  const before = (key: string) => {
    const was = changes.get(key);
    return was ? day(was, { weekday: 'never' }) : was;
  };
  return (
    <Card>
      <Heading level={2}>{t('plan.followUp')}</Heading>
      {followUps.length === 0 ? (
        <Text>{t('plan.dates.none')}</Text>
      ) : (
        <FollowUpLine followUps={followUps} label={t('plan.followUp')} />
      )}
      <Was label={t('plan.dates.followUpOn')} before={before(FOLLOW_UP_FIELD)} />
      <Was label={t('plan.dates.nextConversationOn')} before={before(NEXT_CONVERSATION_FIELD)} />
    </Card>
  );
}
