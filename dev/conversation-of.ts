import type { RunningTenant } from '../local-tenant/create-tenant';
import { myConversations } from '../src/application/conversation/my-conversations';
import { teamConversations } from '../src/application/conversation/team-conversations';
import { atWork, personOf, played } from './in-process';

/** The conversation with somebody, as the leader sees it among the others of the team. */
export async function conversationWith(tenant: RunningTenant, leader: string, employee: string) {
  const { workplace } = atWork(tenant, leader);
  const { self } = await played(workplace.directory.selfAndReports());
  const { conversations } = await played(teamConversations(workplace, self.id));
  const { id } = personOf(tenant, employee);
  const conversation = conversations.find(({ item }) => item.employeeId === id);
  if (!conversation) throw new Error(`${leader} sees no conversation with ${employee}.`);
  return { workplace, self, conversations, conversation };
}

/** Somebody's own conversation. */
export async function conversationOf(tenant: RunningTenant, account: string) {
  const { workplace, graph } = atWork(tenant, account);
  const [conversation] = await played(myConversations(workplace, personOf(tenant, account).id));
  if (!conversation) throw new Error(`${account} sees no conversation.`);
  return { workplace, graph, conversation };
}
