import type { RunningTenant } from '../../../local-tenant/create-tenant';
import type {
  EmployeeConversation,
  LeaderConversation,
} from '../../../src/application/conversation/seen-conversation';
import type { Journal } from '../../../src/application/ports/journal';
import { openConversation } from '../../../src/application/conversation/open-conversation';
import { openProduct } from '../../../src/application/opening/open-product';
import { openPreparation } from '../../../src/application/preparation/open-preparation';
import type { Preparation } from '../../../src/application/preparation/preparation';
import type { Workplace } from '../../../src/application/ports/workplace';
import { conversationKey } from '../../../src/domain/base/conversation-key';
import { workplaceAs } from '../../adapters/connected';
import { idOf } from '../../tenant/local-graph';
import { valueIn } from '../booking/booking-desk';

/** Somebody who prepares, on a device that keeps what this journal keeps. */
export interface PreparingPerson {
  readonly workplace: Workplace;
  readonly conversation: () => Promise<EmployeeConversation | LeaderConversation>;
  readonly open: () => Promise<Preparation>;
}

const opened: Preparation[] = [];

/** Whoever leaves a page lets it save; nothing goes on after a test. */
export async function closePreparations(): Promise<void> {
  await Promise.all(opened.splice(0).map(({ autosave }) => autosave.close()));
}

export async function preparing(
  tenant: RunningTenant,
  account: string,
  { employee = account, journal }: { employee?: string; journal?: Journal } = {},
): Promise<PreparingPerson> {
  const workplace = { ...(await workplaceAs(tenant, account)), ...(journal && { journal }) };
  const { self } = valueIn(await openProduct(workplace));
  const { user } = tenant.directory.find(idOf(tenant, employee))!;
  const key = conversationKey(user.employeeId!, '2027-1');
  const conversation = async () => {
    const found = valueIn(await openConversation(workplace, self.id, key));
    if (!found) throw new Error(`${account} has no conversation ${key}.`);
    return found.conversation;
  };
  return {
    workplace,
    conversation,
    open: async () => {
      const found = await conversation();
      const preparation = valueIn(await openPreparation(workplace, found, found.party));
      opened.push(preparation);
      return preparation;
    },
  };
}
