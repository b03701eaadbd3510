import { bodyOf, expectStatus, expectTrue, valuesOf, type Check } from './check';
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

/** What the product relies on of lists. */
export const listChecks: readonly Check[] = [
  {
    name: 'a list is made together with its indexed and unique columns',
    evidence: 'assumed',
    run: async ({ call, list }) => {
      const columns = valuesOf(await call('GET', `${list}/columns`));
      const key = columns.find(({ name }) => name === 'ContractKey');
      expectTrue(key?.['indexed'] === true, 'the column is not indexed');
      expectTrue(key?.['enforceUniqueValues'] === true, 'the column does not enforce unique values');
    },
  },
  {
    name: 'a column is added to a list, and takes values at once',
    evidence: 'documented',
    run: async (stage) => {
      const made = await stage.call('POST', `${stage.list}/columns`, { body: { name: 'Added', number: {} } });
      expectStatus(made, 201);
      await itemWith(stage, { Added: 4 });
    },
  },
  {
    name: 'a column with unique values and without an index is refused',
    evidence: 'assumed',
    run: async ({ call, list }) => {
      const body = { name: 'Unindexed', text: {}, enforceUniqueValues: true };
      expectStatus(await call('POST', `${list}/columns`, { body }), 400);
    },
  },
  {
    name: 'a column says nothing of itself that its kind does not know',
    evidence: 'assumed',
    run: async ({ call, list }) => {
      const body = { name: 'Coloured', text: { colour: 'red' } };
      expectStatus(await call('POST', `${list}/columns`, { body }), 400);
    },
  },
  {
    name: 'a value that must be unique is taken once',
    evidence: 'documented',
    run: async (stage) => {
      const ContractKey = stage.marked('unique');
      await itemWith(stage, { ContractKey });
      const again = await stage.call('POST', `${stage.list}/items`, { body: { fields: { ContractKey } } });
      expectTrue(again.status >= 400 && again.status < 500, `${again.status} answered`);
      const held = valuesOf(await find(stage, `fields/ContractKey eq '${ContractKey}'`));
      expectTrue(held.length === 1, `${held.length} items hold the value`);
    },
  },
  {
    name: 'the refusal of a duplicate is 400 invalidRequest',
    evidence: 'assumed',
    run: async (stage) => {
      const fields = { ContractKey: stage.marked('twice') };
      await itemWith(stage, fields);
      const again = await stage.call('POST', `${stage.list}/items`, { body: { fields } });
      expectStatus(again, 400);
      const { code } = bodyOf(again)['error'] as { code: string };
      expectTrue(code === 'invalidRequest', `the code is ${code}`);
    },
  },
  {
    name: 'a change made on an older version is refused with 412',
    evidence: 'documented',
    run: async (stage) => {
      const { id, eTag } = await itemWith(stage, { Phase: 'new' });
      const change = (Phase: string) =>
        stage.call('PATCH', `${stage.list}/items/${id}/fields`, {
          body: { Phase },
          headers: { 'If-Match': eTag },
        });
      expectStatus(await change('held'), 200);
      expectStatus(await change('signed'), 412);
    },
  },
  {
    name: 'an indexed column can be filtered by',
    evidence: 'documented',
    run: async (stage) => {
      const Phase = stage.marked('filtered');
      const { id } = await itemWith(stage, { Phase });
      const found = await find(stage, `fields/Phase eq '${Phase}'`);
      expectStatus(found, 200);
      expectTrue(
        valuesOf(found)
          .map((item) => String(item['id']))
          .join() === id,
        'the item is not the only one found',
      );
    },
  },
  {
    name: 'a column without an index cannot be filtered by',
    evidence: 'assumed',
    run: async (stage) => expectStatus(await find(stage, "fields/Loose eq 'x'"), 400),
  },
  {
    name: 'a field that the list does not have is refused',
    evidence: 'assumed',
    run: async ({ call, list }) =>
      expectStatus(await call('POST', `${list}/items`, { body: { fields: { Nowhere: 'x' } } }), 400),
  },
  {
    name: 'a long text of 60,000 characters comes back as it was written',
    evidence: 'assumed',
    run: async (stage) => {
      const Longer = 'æøå – “ord” '.repeat(5000).trim();
      const { id } = await itemWith(stage, { Longer });
      const read = await stage.call('GET', `${stage.list}/items/${id}?$expand=fields($select=Longer)`);
      expectTrue((bodyOf(read)['fields'] as { Longer: string }).Longer === Longer, 'the text was changed');
    },
  },
  {
    name: 'every change leaves a version that says who made it',
    evidence: 'documented',
    run: async (stage) => {
      const { id } = await itemWith(stage, { Phase: 'new' });
      await stage.call('PATCH', `${stage.list}/items/${id}/fields`, { body: { Phase: 'held' } });
      const versions = valuesOf(await stage.call('GET', `${stage.list}/items/${id}/versions`));
      expectTrue(versions.length === 2, `${versions.length} versions`);
      expectTrue(
        versions.every((version) => (version['lastModifiedBy'] as { user?: { id?: string } }).user?.id),
        'a version has no editor',
      );
    },
  },
  {
    name: 'what was changed since a token is told, and nothing else',
    evidence: 'documented',
    run: async (stage) => {
      const start = await stage.call('GET', `${stage.list}/items/delta?token=latest`);
      expectStatus(start, 200);
      const { id } = await itemWith(stage, { Phase: 'new' });
      const link = new URL(bodyOf(start)['@odata.deltaLink'] as string);
      const changes = await stage.call('GET', link.pathname.replace(/^\/v1\.0/, '') + link.search);
      expectTrue(
        valuesOf(changes)
          .map((item) => String(item['id']))
          .join() === id,
        'something else is told',
      );
    },
  },
  {
    name: 'whoever may read reads, and may neither add, change nor delete',
    evidence: 'documented',
    run: async (stage) => {
      const { id } = await itemWith(stage, { Phase: 'new' });
      const asReader = (method: string, path: string, body?: unknown) =>
        stage.call(method, stage.list + path, { as: 'reader', body });
      expectStatus(await asReader('GET', `/items/${id}`), 200);
      expectStatus(await asReader('POST', '/items', { fields: { Phase: 'x' } }), 403);
      expectStatus(await asReader('PATCH', `/items/${id}/fields`, { Phase: 'x' }), 403);
      expectStatus(await asReader('DELETE', `/items/${id}`), 403);
      expectStatus(await asReader('POST', '/columns', { name: 'Mine', text: {} }), 403);
    },
  },
];
