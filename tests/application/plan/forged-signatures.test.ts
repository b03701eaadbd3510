import type { RunningTenant } from '../../../local-tenant/create-tenant';
import type { ConversationItem, SheetItem } from '../../../src/application/ports/conversations';
import { filePlan } from '../../../src/application/plan/file-plan';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { idOf, signedIn, valueOf, type Caller } from '../../tenant/local-graph';
import { LEADER, MAJA, twoAtAPlan, type TwoAtAPlan } from './plan-desk';

const CUSTODIAN = 'rasmus.hedegaard';

let tenant: RunningTenant;
let two: TwoAtAPlan;

everyTestBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [MAJA] });
    await (await twoAtAPlan(fresh)).agree();
  },
  async (opened) => {
    tenant = opened;
    two = await twoAtAPlan(tenant);
  },
);

type Place = Pick<SheetItem, 'listId' | 'itemId'>;

const item = async (): Promise<ConversationItem> => (await two.employee.opens()).item;

const addressOf = ({ listId, itemId }: Place) =>
  `/sites/${tenant.facts.sharePointHost}:${tenant.facts.sitePath}:/lists/${listId}/items/${itemId}`;

/** Who may write everywhere in the site, without the product. */
async function custodianWrites(place: Place, fields: Record<string, unknown>): Promise<void> {
  const custodian = await signedIn(tenant, CUSTODIAN, { scopes: ['Sites.FullControl.All'] });
  const answer = await custodian.call('PATCH', `${addressOf(place)}/fields`, { body: fields });
  expect(answer.status).toBe(200);
}

/** Puts back the newest version of the plan in which these words stand. */
async function putBack(caller: Caller, plan: Place, words: string): Promise<void> {
  const versions = valueOf(await caller.get(`${addressOf(plan)}/versions?$expand=fields`));
  const wanted = versions.find(({ fields }) => (fields as { PlanJson?: string }).PlanJson?.includes(words));
  const address = `${addressOf(plan)}/versions/${String(wanted?.['id'])}/restoreVersion`;
  expect((await caller.call('POST', address)).status).toBe(204);
}

async function expectForBoth(signatures: object): Promise<void> {
  for (const side of [two.employee, two.leader]) expect((await side.opens()).signatures).toEqual(signatures);
}

describe('D13 A signature', () => {
  it('that somebody else’s account has copied in is not the signer’s, and nothing is filed on it', async () => {
    const { employee, leader } = (await item()).sheets;
    await custodianWrites(employee!, { SignatureJson: JSON.stringify(leader!.signature) });
    await expectForBoth({ employee: 'not-the-signers', leader: 'valid' });
    expect(await filePlan(two.leader.workplace, await two.leader.opens())).toMatchObject({
      failure: { code: 'not-signed' },
    });
  });

  it('in a sheet that its writer has also named the owner of is not the signer’s', async () => {
    const { employee } = (await item()).sheets;
    await custodianWrites(employee!, {
      EmployeeObjectId: idOf(tenant, CUSTODIAN),
      SignatureJson: JSON.stringify(employee!.signature),
    });
    expect((await two.leader.opens()).signatures.employee).toBe('not-the-signers');
  });

  it('holds again when its owner has signed anew', async () => {
    const { employee } = (await item()).sheets;
    await custodianWrites(employee!, { Title: 'Rettet' });
    await expectForBoth({ employee: 'not-the-signers', leader: 'valid' });
    await two.employee.signs();
    await expectForBoth({ employee: 'valid', leader: 'valid' });
  });

  it('that its owner writes back from an earlier time is on what was signed then', async () => {
    const { employee: before } = (await item()).sheets;
    await two.leader.writes({ 'goal.a1.end': '2027-06-30' });
    await two.employee.signs();
    await expectForBoth({ employee: 'valid', leader: 'void' });
    const maja = await signedIn(tenant, MAJA);
    const SignatureJson = JSON.stringify(before!.signature);
    const answer = await maja.call('PATCH', `${addressOf(before!)}/fields`, { body: { SignatureJson } });
    expect(answer.status).toBe(200);
    await expectForBoth({ employee: 'void', leader: 'void' });
  });

  it('holds when the plan that was signed is put back', async () => {
    const signed = await item();
    await two.leader.writes({ 'goal.a1.end': '2027-06-30' });
    await expectForBoth({ employee: 'void', leader: 'void' });
    await putBack(await signedIn(tenant, LEADER), signed, '2027-11-30');
    await expectForBoth({ employee: 'valid', leader: 'valid' });
  });
});
