import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../application/conversation/seen-conversation';
import type { Disagreement } from '../../domain/meeting/disagreement';
import { firstName } from '../../ui/first-name';
import { useDays } from '../workplace/use-days';

/** What is told of each to the leader, and of some to the employee. */
export function useDisagreementText({
  party,
  item,
}: Pick<Conversation, 'party' | 'item'>): (of: Disagreement) => string {
  const { t, i18n } = useTranslation();
  const { meeting, meetingSpan } = useDays();
  const employee = firstName(item.names.employee);
  const leader = firstName(item.names.leader);

  return (of) => {
    switch (of.kind) {
      case 'gone': {
        const from = meeting(of.was.start);
        if (party === 'employee') return t('disagreements.employee.gone', { from });
        return t(`disagreements.leader.${of.isByHand ? 'goneByHand' : 'gone'}`, { from });
      }
      case 'moved':
        return t(`disagreements.${party}.moved`, {
          from: meeting(of.from.start),
          to: meetingSpan(of.to.start, of.to.end),
        });
      case 'others-invited':
        return t(`disagreements.${party}.others-invited`, {
          count: of.people.length,
          people: new Intl.ListFormat(i18n.language).format(of.people.map(({ name }) => name)),
          leader,
        });
      case 'subject':
        return t('disagreements.leader.subject', { subject: of.subject });
      case 'not-invited':
      case 'not-private':
        return t(`disagreements.leader.${of.kind}`, { employee });
    }
  };
}
