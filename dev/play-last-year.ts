import type { RunningTenant } from '../local-tenant/create-tenant';
import { filePlan } from '../src/application/plan/file-plan';
import { endConversation, sendPlan } from '../src/application/plan/mark-plan';
import { planStore } from '../src/application/plan/plan-store';
import { signPlan } from '../src/application/plan/sign-plan';
import type { Round } from '../src/domain/round/round';
import { conversationOf, conversationWith } from './conversation-of';
import { atWork, played } from './in-process';
import { agreedLastYear } from './last-year-plans';

const signature = { stance: 'agreed', comment: '' } as const;

/** Henrik's conversations of last year: plans written, sent, signed by both and filed. */
export async function playLastYear(tenant: RunningTenant): Promise<void> {
  for (const [account, fields] of Object.entries(agreedLastYear)) {
    const asLeader = () => conversationWith(tenant, 'henrik.oestergaard', account);
    const { workplace, conversation } = await asLeader();
    const store = planStore(workplace, conversation);
    const { version } = await played(store.read());
    await played(store.write({ fields, conflicts: {} }, version));
    const written = await asLeader();
    await played(sendPlan(workplace, await played(endConversation(workplace, written.conversation))));
    const own = await conversationOf(tenant, account);
    await played(signPlan(own.workplace, own.conversation, 'employee', signature));
    const sent = await asLeader();
    await played(
      filePlan(workplace, await played(signPlan(workplace, sent.conversation, 'leader', signature))),
    );
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
