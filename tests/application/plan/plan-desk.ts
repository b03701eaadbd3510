import type { RunningTenant } from '../../../local-tenant/create-tenant';
import type {
  EmployeeConversation,
  LeaderConversation,
} from '../../../src/application/conversation/seen-conversation';
import { openConversation } from '../../../src/application/conversation/open-conversation';
import { openProduct } from '../../../src/application/opening/open-product';
import { filePlan } from '../../../src/application/plan/file-plan';
import { sendPlan } from '../../../src/application/plan/mark-plan';
import { planStore } from '../../../src/application/plan/plan-store';
import { signPlan } from '../../../src/application/plan/sign-plan';
import type { Workplace } from '../../../src/application/ports/workplace';
import { conversationKey } from '../../../src/domain/base/conversation-key';
import type { Fields } from '../../../src/domain/writing/fields';
import type { Signature } from '../../../src/domain/conversation/sheet';
import { workplaceAs } from '../../adapters/connected';
import { idOf } from '../../tenant/local-graph';
import { valueIn } from '../booking/booking-desk';

export const LEADER = 'henrik.oestergaard';
export const MAJA = 'maja.lindegaard';

export const AGREED: Signature['stance'] = 'agreed';

export const PLAN: Fields = {
  'goal.a1.group': 'professional',
  'goal.a1.text': 'Lede et projekt',
  'goal.a1.measure': 'Projektet er afleveret til tiden',
  'goal.a1.start': '2027-03-01',
  'goal.a1.end': '2027-11-30',
  'goal.a1.responsible': 'Maja',
  'agreement.d4.what': 'Kursus i projektledelse',
  'agreement.d4.responsible': 'Henrik',
  followUpOn: '2027-05-20',
  nextConversationOn: '2027-09-01',
};

/** A party of the conversation at the screen. */
interface Side<Seen> {
  readonly workplace: Workplace;
  /** Opens the conversation anew. */
  readonly opens: () => Promise<Seen>;
  /** Writes in the plan as the page does it; an empty text removes. */
  readonly writes: (fields: Fields) => Promise<void>;
  readonly signs: (stance?: Signature['stance'], comment?: string) => Promise<Seen>;
}

export interface TwoAtAPlan {
  readonly leader: Side<LeaderConversation>;
  readonly employee: Side<EmployeeConversation>;
  readonly send: () => Promise<void>;
  readonly file: () => ReturnType<typeof filePlan>;
  /** The names of the files in the personnel folder, as the employee sees them. */
  readonly folder: () => Promise<string[]>;
  /** Writes the plan, sends it and lets both sign. */
  readonly agree: () => Promise<void>;
}

export async function twoAtAPlan(tenant: RunningTenant): Promise<TwoAtAPlan> {
  const leader = await sideOf(tenant, LEADER, 'leader');
  const employee = await sideOf(tenant, MAJA, 'employee');
  const send = async () => {
    valueIn(await sendPlan(leader.workplace, await leader.opens()));
  };
  return {
    leader,
    employee,
    send,
    file: async () => filePlan(leader.workplace, await leader.opens()),
    folder: async () => {
      const files = valueIn(await employee.workplace.files.list((await employee.opens()).item.card));
      return files.map(({ name }) => name);
    },
    agree: async () => {
      await leader.writes(PLAN);
      await send();
      await employee.signs();
      await leader.signs();
    },
  };
}

async function sideOf(
  tenant: RunningTenant,
  account: string,
  party: 'leader',
): Promise<Side<LeaderConversation>>;
async function sideOf(
  tenant: RunningTenant,
  account: string,
  party: 'employee',
): Promise<Side<EmployeeConversation>>;
async function sideOf(
  tenant: RunningTenant,
  account: string,
  party: 'leader' | 'employee',
): Promise<Side<LeaderConversation | EmployeeConversation>> {
  const workplace = await workplaceAs(tenant, account);
  const { self } = valueIn(await openProduct(workplace));
  const { user } = tenant.directory.find(idOf(tenant, MAJA))!;
  const key = conversationKey(user.employeeId!, '2027-1');
  const opens = async () => {
    const opened = valueIn(await openConversation(workplace, self.id, key));
    if (opened?.conversation.party !== party) throw new Error(`${account} has no conversation ${key}.`);
    return opened.conversation;
  };
  return {
    workplace,
    opens,
    writes: async (change) => {
      const store = planStore(workplace, await opens());
      const { fields, conflicts, version } = valueIn(await store.read());
      const changed = Object.entries({ ...fields, ...change }).filter(([, text]) => text !== '');
      valueIn(await store.write({ fields: Object.fromEntries(changed), conflicts }, version));
    },
    signs: async (stance = AGREED, comment = '') =>
      valueIn(await signPlan(workplace, await opens(), party, { stance, comment })),
  };
}
