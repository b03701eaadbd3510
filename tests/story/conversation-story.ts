import type { RunningTenant } from '../../local-tenant/create-tenant';
import { endConversation, sendPlan } from '../../src/application/plan/mark-plan';
import { changePlan } from '../../src/application/plan/change-plan';
import { signPlan } from '../../src/application/plan/sign-plan';
import { handIn } from '../../src/application/preparation/hand-in';
import type { Fields } from '../../src/domain/writing/fields';
import { workplaceAs } from '../adapters/connected';
import { asEmployee, deskOf, valueIn } from '../application/booking/booking-desk';
import { bookedConversation, HENRIK, MAJA } from './booked';

export interface Prepared {
  readonly employee?: Fields;
  readonly leader?: Fields;
}

/** A booked conversation that has just begun; what is given of each was handed in. Done again, it changes nothing. */
export async function conversationToHold(tenant: RunningTenant, prepared: Prepared): Promise<string> {
  const key = await bookedConversation(tenant);
  const desk = await deskOf(tenant, HENRIK);
  const { booking, step } = await desk.conversationOf(MAJA);
  if (!booking) throw new Error('There is no time.');
  if (step.code === 'hold-conversation') return key;
  if (prepared.leader) {
    valueIn(await handIn(desk.workplace, await desk.conversationOf(MAJA), 'leader', prepared.leader));
  }
  if (prepared.employee) {
    const workplace = await workplaceAs(tenant, MAJA);
    valueIn(await handIn(workplace, await asEmployee(tenant, MAJA), 'employee', prepared.employee));
  }
  tenant.clock.set(new Date(Date.parse(booking.start) + 60_000).toISOString());
  return key;
}

export interface PlanState {
  readonly isSent?: boolean;
  readonly isSigned?: boolean;
  /** What is changed after both have signed. */
  readonly changed?: Fields;
}

/** A conversation that was held, and what became of its plan. Done again, it changes nothing. */
export async function planOfConversation(
  tenant: RunningTenant,
  fields: Fields,
  { isSent = false, isSigned = false, changed }: PlanState = {},
): Promise<string> {
  const desk = await deskOf(tenant, HENRIK).catch(() => undefined);
  const known = await desk?.conversationOf(MAJA).catch(() => undefined);
  if (known?.item.records.leader.heldAt) return known.item.key;
  const key = await conversationToHold(tenant, {});
  const { workplace, conversationOf } = await deskOf(tenant, HENRIK);
  const writeFields = async (all: Fields) => {
    const conversation = await conversationOf(MAJA);
    valueIn(await changePlan(workplace, conversation, (plan) => ({ ...plan, fields: all })));
  };
  await writeFields(fields);
  valueIn(await endConversation(workplace, await conversationOf(MAJA)));
  if (isSent || isSigned) valueIn(await sendPlan(workplace, await conversationOf(MAJA)));
  if (isSigned) {
    const agreed = { stance: 'agreed', comment: '' } as const;
    const maja = await workplaceAs(tenant, MAJA);
    valueIn(await signPlan(maja, await asEmployee(tenant, MAJA), 'employee', agreed));
    valueIn(await signPlan(workplace, await conversationOf(MAJA), 'leader', agreed));
  }
  if (changed) await writeFields({ ...fields, ...changed });
  return key;
}

export const agreedFields: Fields = {
  'goal.g1.group': 'professional',
  'goal.g1.text': 'Lede tilsynet ved Lilleå sammen med to kolleger',
  'goal.g1.measure': 'Tre fælles tilsyn, evalueret i teamet',
  'goal.g1.how': 'Makkerture, derefter selv ansvar',
  'goal.g1.start': '2027-03-01',
  'goal.g1.end': '2027-10-01',
  'goal.g1.responsible': 'Maja',
  'goal.g2.group': 'personal',
  'goal.g2.text': 'Blive skarp på GIS-analyse',
  'goal.g2.responsible': 'Maja og Jonas',
  'agreement.a1.what': 'Henrik tager forslaget om en fast kontordag med til MED-udvalget.',
  'agreement.a1.responsible': 'Henrik',
  followUpOn: '2027-05-20',
  nextConversationOn: '2028-02-10',
};
