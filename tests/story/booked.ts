import type { RunningTenant } from '../../local-tenant/create-tenant';
import { book, deskOf, valueIn } from '../application/booking/booking-desk';
import { onceInARun } from '../once';
import { openRound } from '../set-up-round';

export const HENRIK = 'henrik.oestergaard';
export const MAJA = 'maja.lindegaard';

/** Maja's conversation with Henrik has a time. Answers its key; made once. */
export async function bookedConversation(tenant: RunningTenant): Promise<string> {
  const rounds = valueIn(await (await deskOf(tenant, HENRIK)).workplace.conversations.openRounds());
  if (rounds.length === 0) {
    await onceInARun(tenant, ['a time'], async () => {
      await openRound(tenant, { employees: [MAJA] });
      const desk = await deskOf(tenant, HENRIK);
      valueIn(await book(desk, MAJA, await desk.firstTime(MAJA)));
      return MAJA;
    });
  }
  return (await (await deskOf(tenant, HENRIK)).conversationOf(MAJA)).item.key;
}
