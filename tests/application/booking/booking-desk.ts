import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { askForTimes, findTimes } from '../../../src/application/booking/find-times';
import { bookConversation } from '../../../src/application/booking/book-conversation';
import { myConversations } from '../../../src/application/conversation/my-conversations';
import { teamConversations } from '../../../src/application/conversation/team-conversations';
import { settleBookings } from '../../../src/application/booking/settle-bookings';
import type {
  EmployeeConversation,
  LeaderConversation,
} from '../../../src/application/conversation/seen-conversation';
import { openProduct } from '../../../src/application/opening/open-product';
import type { Workplace } from '../../../src/application/ports/workplace';
import type { TimeSpan } from '../../../src/domain/time/span';
import type { Person } from '../../../src/domain/base/person';
import type { Result } from '../../../src/domain/base/result';
import { workplaceAs } from '../../adapters/connected';
import { idOf, signedIn, valueOf } from '../../tenant/local-graph';

/** A leader at work in the round: asks, books, and looks again, as the screens do. */
export interface Desk {
  readonly workplace: Workplace;
  readonly self: Person;
  readonly conversationOf: (employee: string) => Promise<LeaderConversation>;
  /** Opens Mit team anew, with what it puts right. */
  readonly reopen: () => Promise<void>;
  readonly firstTime: (employee: string) => Promise<TimeSpan>;
  readonly timesFor: (employee: string, lengthMinutes?: number) => Promise<TimeSpan[]>;
}

export async function deskOf(tenant: RunningTenant, leader: string): Promise<Desk> {
  const workplace = await workplaceAs(tenant, leader);
  const { self } = valueIn(await openProduct(workplace));
  const team = async () => valueIn(await teamConversations(workplace, self.id));

  const conversationOf = async (employee: string) => {
    const { conversations } = await team();
    const id = idOf(tenant, employee);
    const found = conversations.find(({ item }) => item.employeeId === id);
    if (!found) throw new Error(`${leader} has no conversation with ${employee}.`);
    return found;
  };
  const timesFor = async (employee: string, lengthMinutes = 90) => {
    const { conversations } = await team();
    const conversation = await conversationOf(employee);
    const question = valueIn(await askForTimes(workplace, self, conversation, conversations));
    return findTimes(question, lengthMinutes).weeks.flatMap(({ slots }) => slots);
  };
  return {
    workplace,
    self,
    conversationOf,
    reopen: async () => {
      await settleBookings(workplace, await team());
    },
    timesFor,
    firstTime: async (employee) => {
      const [first] = await timesFor(employee);
      if (!first) throw new Error('There is no time.');
      return { start: first.start, end: first.end };
    },
  };
}

export const book = async (desk: Desk, employee: string, time: TimeSpan) =>
  bookConversation(desk.workplace, desk.self, await desk.conversationOf(employee), order(time));

export const order = (time: TimeSpan) => ({ ...time, online: true, linkText: 'Åbn din MUS i Rød Tråd' });

/** The conversation as the employee sees it. */
export async function asEmployee(tenant: RunningTenant, employee: string): Promise<EmployeeConversation> {
  const workplace = await workplaceAs(tenant, employee);
  const { self } = valueIn(await openProduct(workplace));
  const [conversation] = valueIn(await myConversations(workplace, self.id));
  if (!conversation) throw new Error(`${employee} has no conversation.`);
  return conversation;
}

/** The MUS meetings in somebody's calendar, without those that are called off. */
export async function meetingsOf(tenant: RunningTenant, account: string): Promise<Record<string, unknown>[]> {
  const caller = await signedIn(tenant, account);
  const found = await caller.get("/me/events?$filter=subject eq 'MUS' and isCancelled eq false&$top=100");
  return valueOf(found);
}

export function valueIn<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
