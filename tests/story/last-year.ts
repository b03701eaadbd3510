import type { RunningTenant } from '../../local-tenant/create-tenant';
import { setupList } from '../../src/storage/list-definitions';
import { emptyPlan } from '../../src/domain/plan/plan-content';
import type { Fields } from '../../src/domain/writing/fields';
import { deskOf, valueIn } from '../application/booking/booking-desk';
import { openRound } from '../set-up-round';
import { signedIn } from '../tenant/local-graph';

/** The tenant has a `2026-1` from the beginning. */
const ROUND_KEY = '2026-2';

/** A round of the year before, over and closed, with what was agreed in one conversation of it. */
export async function agreedLastYear(
  tenant: RunningTenant,
  { leader, employee, agreed }: { leader: string; employee: string; agreed: Fields },
): Promise<void> {
  await openRound(tenant, {
    roundKey: ROUND_KEY,
    leaders: [leader],
    employees: [employee],
    settings: { name: 'MUS efterår 2026', begins: '2026-08-10', ends: '2026-10-02' },
  });
  const { workplace, conversationOf } = await deskOf(tenant, leader);
  const { item } = await conversationOf(employee);
  const plan = { ...emptyPlan, fields: agreed };
  const written = valueIn(await workplace.conversations.write(item, { plan }));
  const sentAt = '2026-09-18T09:00:00Z';
  const record = { ...written.records.leader, heldAt: sentAt, sentAt };
  valueIn(await workplace.conversations.writeSheet(written, 'leader', { record }));
  await closeRound(tenant, ROUND_KEY);
}

export async function closeRound(tenant: RunningTenant, roundKey: string): Promise<void> {
  const { call, get } = await signedIn(tenant, 'mette.krog');
  const { sharePointHost, sitePath } = tenant.facts;
  const items = `/sites/${sharePointHost}:${sitePath}:/lists/${encodeURIComponent(setupList.displayName)}/items`;
  const { body } = await get(
    `${items}?$filter=fields/SetupKey eq '${roundKey}' and fields/SetupKind eq 'round'&$expand=fields`,
  );
  const [found] = (body as { value: { id: string; fields: { SetupJson: string } }[] }).value;
  if (!found) throw new Error(`There is no round ${roundKey}.`);
  const settings = { ...(JSON.parse(found.fields.SetupJson) as object), closedOn: '2026-11-01' };
  const { status } = await call('PATCH', `${items}/${found.id}/fields`, {
    body: { SetupJson: JSON.stringify(settings) },
  });
  if (status !== 200) throw new Error(`The round ${roundKey} was not closed: ${status}.`);
}
