import {
  assumed,
  bodyOf,
  expectRefused,
  expectStatus,
  expectTrue,
  valuesOf,
  documented,
  type Check,
} from './check';
import type { Answer } from './place';
import type { Stage } from './stage';

interface Item {
  readonly id: string;
  readonly eTag: string;
}

async function itemWith(stage: Stage, fields: Record<string, unknown>): Promise<Item> {
  const answer = await stage.call('POST', `${stage.list}/items`, { body: { fields } });
  expectStatus(answer, 201);
  return answer.body as Item;
}

const find = (stage: Stage, filter: string) =>
  stage.call('GET', `${stage.list}/items?$expand=fields&$filter=${encodeURIComponent(filter)}`);

const idsOf = (answer: Answer) =>
  valuesOf(answer)
    .map(({ id }) => String(id))
    .join();

/** What the product relies on of lists. */
export const listChecks: readonly Check[] = [
  assumed('a column gets its index and its unique values after the list was made', async ({ call, list }) => {
    const columns = valuesOf(
      await call('GET', `${list}/columns?$select=id,name,indexed,enforceUniqueValues`),
    );
    const key = columns.find(({ name }) => name === 'ContractKey');
    expectTrue(key?.['indexed'] === true, 'the column is not indexed');
    expectTrue(key?.['enforceUniqueValues'] === true, 'the column does not enforce unique values');
  }),
  documented('a column is added to a list, and takes values at once', async (stage) => {
    const made = await stage.call('POST', `${stage.list}/columns`, { body: { name: 'Added', number: {} } });
    expectStatus(made, 201);
    await itemWith(stage, { Added: 4 });
  }),
  assumed('a column with unique values and without an index is refused', async ({ call, list }) => {
    const body = { name: 'Unindexed', text: {}, enforceUniqueValues: true };
    expectStatus(await call('POST', `${list}/columns`, { body }), 400);
  }),
  assumed('a column says nothing of itself that its kind does not know', async ({ call, list }) => {
    const body = { name: 'Coloured', text: { colour: 'red' } };
    expectStatus(await call('POST', `${list}/columns`, { body }), 400);
  }),
  documented('a value that must be unique is taken once', async (stage) => {
    const ContractKey = stage.marked('unique');
    await itemWith(stage, { ContractKey });
    const again = await stage.call('POST', `${stage.list}/items`, { body: { fields: { ContractKey } } });
    expectRefused(again);
    const held = valuesOf(await find(stage, `fields/ContractKey eq '${ContractKey}'`));
    expectTrue(held.length === 1, `${held.length} items hold the value`);
  }),
  assumed('the refusal of a duplicate is 400 invalidRequest', async (stage) => {
    const fields = { ContractKey: stage.marked('twice') };
    await itemWith(stage, fields);
    const again = await stage.call('POST', `${stage.list}/items`, { body: { fields } });
    expectStatus(again, 400);
    const { code } = bodyOf(again)['error'] as { code: string };
    expectTrue(code === 'invalidRequest', `the code is ${code}`);
  }),
  documented('a change made on an older version is refused with 412', async (stage) => {
    const { id, eTag } = await itemWith(stage, { Phase: 'new' });
    const change = (Phase: string) =>
      stage.call('PATCH', `${stage.list}/items/${id}/fields`, {
        body: { Phase },
        headers: { 'If-Match': eTag },
      });
    expectStatus(await change('held'), 200);
    expectStatus(await change('signed'), 412);
  }),
  documented('an indexed column can be filtered by', async (stage) => {
    const Phase = stage.marked('filtered');
    const { id } = await itemWith(stage, { Phase });
    const found = await find(stage, `fields/Phase eq '${Phase}'`);
    expectStatus(found, 200);
    expectTrue(idsOf(found) === id, 'the item is not the only one found');
  }),
  assumed('a column without an index cannot be filtered by', async (stage) =>
    expectStatus(await find(stage, "fields/Loose eq 'x'"), 400),
  ),
  assumed('a field that the list does not have is refused', async ({ call, list }) =>
    expectStatus(await call('POST', `${list}/items`, { body: { fields: { Nowhere: 'x' } } }), 400),
  ),
  assumed('a long text of 60,000 characters comes back as it was written', async (stage) => {
    const Longer = 'æøå – “ord” '.repeat(5000).trim();
    const { id } = await itemWith(stage, { Longer });
    const read = await stage.call('GET', `${stage.list}/items/${id}?$expand=fields($select=Longer)`);
    expectTrue((bodyOf(read)['fields'] as { Longer: string }).Longer === Longer, 'the text was changed');
  }),
  documented('every change leaves a version that says who made it', async (stage) => {
    const { id } = await itemWith(stage, { Phase: 'new' });
    await stage.call('PATCH', `${stage.list}/items/${id}/fields`, { body: { Phase: 'held' } });
    const versions = valuesOf(await stage.call('GET', `${stage.list}/items/${id}/versions`));
    expectTrue(versions.length === 2, `${versions.length} versions`);
    expectTrue(
      versions.every((version) => (version['lastModifiedBy'] as { user?: { id?: string } }).user?.id),
      'a version has no editor',
    );
  }),
  documented('what was changed since a token is told, and nothing else', async (stage) => {
    const start = await stage.call('GET', `${stage.list}/items/delta?token=latest`);
    expectStatus(start, 200);
    const { id } = await itemWith(stage, { Phase: 'new' });
    const link = new URL(bodyOf(start)['@odata.deltaLink'] as string);
    const changes = await stage.call('GET', link.pathname.replace(/^\/v1\.0/, '') + link.search);
    expectTrue(idsOf(changes) === id, 'something else is told');
  }),
  documented('whoever may read reads, and may neither add, change nor delete', async (stage) => {
    const { id } = await itemWith(stage, { Phase: 'new' });
    const asReader = (method: string, path: string, body?: unknown) =>
      stage.call(method, stage.list + path, { as: 'reader', body });
    expectStatus(await asReader('GET', `/items/${id}`), 200);
    expectStatus(await asReader('POST', '/items', { fields: { Phase: 'x' } }), 403);
    expectStatus(await asReader('PATCH', `/items/${id}/fields`, { Phase: 'x' }), 403);
    expectStatus(await asReader('DELETE', `/items/${id}`), 403);
    expectStatus(await asReader('POST', '/columns', { name: 'Mine', text: {} }), 403);
  }),
];
