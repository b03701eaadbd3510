import type { RunningTenant } from '../local-tenant/create-tenant';
import { myConversations } from '../src/application/conversation/my-conversations';
import { teamConversations } from '../src/application/conversation/team-conversations';
import { filePlan } from '../src/application/plan/file-plan';
import { endConversation, sendPlan } from '../src/application/plan/mark-plan';
import { planStore } from '../src/application/plan/plan-store';
import { signPlan } from '../src/application/plan/sign-plan';
import type { Round } from '../src/domain/round/round';
import { atWork, played } from './in-process';
import { agreedLastYear } from './last-year-plans';

const LEADER = 'henrik.oestergaard';

/** Henrik's conversations of last year: plans written, sent, signed by both and filed. */
export async function playLastYear(tenant: RunningTenant): Promise<void> {
  const { workplace } = atWork(tenant, LEADER);
  const { self } = await played(workplace.directory.selfAndReports());
  const { conversations } = await played(teamConversations(workplace, self.id));
  for (const [account, agreed] of Object.entries(agreedLastYear)) {
    const employeeId = tenant.directory.find(`${account}@${tenant.facts.domain}`)?.id;
    const conversation = conversations.find(({ item }) => item.employeeId === employeeId);
    if (!conversation) throw new Error(`${account} had no conversation last year.`);
    const store = planStore(workplace, conversation);
    const standing = await played(store.read());
    await played(store.write({ fields: agreed, conflicts: {} }, standing.version));
    const [read] = await conversationWith(tenant, employeeId);
    const ended = await played(endConversation(workplace, read!));
    await played(sendPlan(workplace, ended));
    await signAsEmployee(tenant, account);
    const [sent] = await conversationWith(tenant, employeeId);
    const signed = await played(signPlan(workplace, sent!, 'leader', { stance: 'agreed', comment: '' }));
    await played(filePlan(workplace, signed));
  }
}

/** The administrator ends a round. */
export async function closeRoundAs(
  tenant: RunningTenant,
  account: string,
  { key, closedOn }: { key: Round['key']; closedOn: string },
): Promise<void> {
  const { workplace } = atWork(tenant, account);
  const rounds = await played(workplace.rounds.all());
  const round = rounds.find(({ settings }) => settings.key === key);
  if (!round) throw new Error(`There is no round ${key}.`);
  await played(workplace.rounds.write(round, { ...round.settings, closedOn }));
}

async function conversationWith(tenant: RunningTenant, employeeId: string | undefined) {
  const { workplace } = atWork(tenant, LEADER);
  const { self } = await played(workplace.directory.selfAndReports());
  const { conversations } = await played(teamConversations(workplace, self.id));
  return conversations.filter(({ item }) => item.employeeId === employeeId);
}

async function signAsEmployee(tenant: RunningTenant, account: string): Promise<void> {
  const { workplace } = atWork(tenant, account);
  const { self } = await played(workplace.directory.selfAndReports());
  const [own] = await played(myConversations(workplace, self.id));
  if (!own) throw new Error(`${account} sees no conversation.`);
  await played(signPlan(workplace, own, 'employee', { stance: 'agreed', comment: '' }));
}
