import { documented, assumed, expectStatus, expectTrue, type Check } from './check';
import type { Outcome } from '../../src/application/ports/outcome';
import type { Stage } from './stage';

type Shown = Readonly<Record<string, unknown>>;

/** @throws Error with what SharePoint said. */
async function answered<Value>(outcome: Outcome<Value>): Promise<Value> {
  const result = await outcome;
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const shownWith = (shown: object, property: string) =>
  `the answer ${property in shown ? 'holds' : 'lacks'} ${property}`;

async function itemIn({ call, list }: Stage): Promise<number> {
  const made = await call('POST', `${list}/items`, { body: { fields: { Loose: 'x' } } });
  expectStatus(made, 201);
  return Number((made.body as { id: string }).id);
}

/** What the set-up relies on of SharePoint's own interface. */
export const sharePointChecks: readonly Check[] = [
  documented('SharePoint gives a form digest', async ({ digest }) => expectStatus(await digest(), 200)),
  assumed('a view shows its columns where they are expanded', async ({ sharePoint, listId }) => {
    const list = ({ web }: Parameters<Parameters<typeof sharePoint>[0]>[0]) => web.lists.getById(listId);
    const made = await answered(
      sharePoint((site) => list(site).views.add('Kontrakt', false, { RowLimit: 100 })),
    );
    await answered(sharePoint((site) => list(site).views.getById(made.Id).fields.add('Phase')));
    const views = await answered(sharePoint((site) => list(site).views.expand('ViewFields')()));
    const view = views.find(({ Title }) => Title === 'Kontrakt') as Shown | undefined;
    const fields = view?.['ViewFields'] as { Items?: string[] } | undefined;
    expectTrue(fields?.Items?.includes('Phase') === true, 'the view lacks its column');
    return shownWith(made, 'ViewFields');
  }),
  assumed('a person is shown with the account’s id where it is selected', async (stage) => {
    const { sharePoint, readerAddress } = stage;
    const row = await answered(sharePoint(({ web }) => web.ensureUser(readerAddress)));
    const shown = await answered(
      sharePoint(({ web }) => web.siteUsers.getById(row.Id).select('Id', 'AadObjectId')()),
    );
    expectTrue('AadObjectId' in shown, 'the id is not shown');
    return shownWith(row, 'AadObjectId');
  }),
  documented('the site’s permission levels hold those that SharePoint makes', async ({ sharePoint }) => {
    const levels = await answered(sharePoint(({ web }) => web.roleDefinitions()));
    // Full control and read have the same ids on every site.
    for (const id of [1073741829, 1073741826])
      expectTrue(
        levels.some(({ Id }) => Id === id),
        `there is no level ${id}`,
      );
  }),
  documented('an item that is closed is open to nobody but who closed it', async (stage) => {
    const { sharePoint, listId } = stage;
    const id = await itemIn(stage);
    const assignments = await answered(
      sharePoint(async ({ web }) => {
        const item = web.lists.getById(listId).items.getById(id);
        await item.breakRoleInheritance(false, true);
        return item.roleAssignments();
      }),
    );
    expectTrue(assignments.length === 1, `${assignments.length} hold it`);
  }),
  assumed('a batch answers every part at its place, and fails one alone', async ({ sharePoint, listId }) => {
    const [title, missing, level] = await sharePoint.together<unknown>([
      ({ web }) => web.lists.getById(listId)(),
      ({ web }) => web.lists.getById('00000000-0000-0000-0000-000000000000')(),
      ({ web }) => web.roleDefinitions(),
    ]);
    expectTrue(title?.ok === true && level?.ok === true, 'a part failed that asks for what is there');
    expectTrue(missing?.ok === false, 'a part answered what is not there');
  }),
];
