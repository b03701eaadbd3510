import { copenhagenDateOf } from '../../domain/time/calendar-dates';
import { ofBoth, ofEither, ownerOf } from '../../domain/conversation/parties';
import { filedPlanOf, type FiledPlan } from '../../domain/plan/filed-plan';
import type { PlanHeader } from '../../domain/plan/plan-document';
import { signedByBoth, type SignedByBoth } from '../../domain/plan/signature';
import type { Conversation } from '../conversation/seen-conversation';
import type { ConversationItem } from '../ports/conversations';

export interface SignedDocument extends SignedByBoth {
  /** All that its PDF is made of. */
  readonly content: FiledPlan;
}

/**
 * What both have signed, as card, sheets and plan say it: whoever of the two reads it has the same, so that each can make
 * the same PDF of it.
 */
export function signedDocument({ item, concept, signatures }: Conversation): SignedDocument | undefined {
  const signed = signedByBoth(item.sheets, signatures);
  if (!signed) return undefined;
  const { sheets, lastPlan } = item;
  const content = filedPlanOf({
    ...signed,
    form: concept,
    header: headerOf(item, signed),
    preparations: {
      ...ofEither((party) => sheets[party]?.handedIn?.fields),
      ...(lastPlan && { lastPlan: lastPlan.plan.fields }),
    },
  });
  return { ...signed, content };
}

/** Of the meeting what the leader has recorded: the two calendars may say different things. */
function headerOf({ card, position, records }: ConversationItem, { agreed }: SignedByBoth): PlanHeader {
  const { heldAt, booking } = records.leader;
  const heldOn = booking.latest?.state === 'booked' ? booking.latest.start : heldAt;
  return {
    ...ofBoth((party) => card.people.find(({ id }) => id === ownerOf(agreed, party))?.name ?? ''),
    ...(position && { position }),
    ...(heldOn && { conversationOn: copenhagenDateOf(heldOn) }),
  };
}
