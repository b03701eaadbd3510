import { assumed, bodyOf, expectStatus, expectTrue, valuesOf, type Check } from './check';
import type { Stage } from './stage';

const VERSIONS = 120;

async function listOf(
  { call, lists, marked, afterwards }: Stage,
  title: string,
  column: object,
): Promise<{ readonly path: string; readonly name: string }> {
  const made = await call('POST', lists, { body: { displayName: marked(title), columns: [column] } });
  expectStatus(made, 201);
  const path = `${lists}/${String(bodyOf(made)['id'])}`;
  afterwards(() => call('DELETE', path));
  return { path, name: String(bodyOf(made)['name']) };
}

/** Where nobody says what Microsoft 365 answers: the product bears either, and what is found is told. */
export const shapeChecks: readonly Check[] = [
  assumed('a list named with a hyphen is made', async (stage) => {
    const { name } = await listOf(stage, 'Kontrakt-navn', { name: 'Loose', text: {} });
    return `its name is ${name}`;
  }),
  assumed('noon in a column for dates alone comes back as a moment', async (stage) => {
    const { path } = await listOf(stage, 'Kontraktdag', { name: 'Day', dateTime: { format: 'dateOnly' } });
    const noon = `${stage.day}T12:00:00Z`;
    const made = await stage.call('POST', `${path}/items`, { body: { fields: { Day: noon } } });
    expectStatus(made, 201);
    const read = await stage.call('GET', `${path}/items/${String(bodyOf(made)['id'])}?$expand=fields`);
    const { Day } = bodyOf(read)['fields'] as { Day?: string };
    expectTrue(Day !== undefined && !Number.isNaN(Date.parse(Day)), `${Day} is no moment`);
    return `${noon} came back as ${Day}`;
  }),
  assumed('an index may stand in the request that makes a list', async (stage) => {
    const { path } = await listOf(stage, 'Kontraktindeks', { name: 'Key', text: {}, indexed: true });
    const columns = valuesOf(await stage.call('GET', `${path}/columns?$select=name,indexed`));
    const key = columns.find(({ name }) => name === 'Key');
    expectTrue(key !== undefined, 'the column was not made');
    return key?.['indexed'] === true ? 'it is heeded' : 'it is passed over';
  }),
  assumed('a change of an item’s fields is answered with what was sent', async ({ call, list }) => {
    const body = { fields: { Phase: 'new', Loose: 'x' } };
    const made = bodyOf(await call('POST', `${list}/items`, { body }));
    const change = await call('PATCH', `${list}/items/${String(made['id'])}/fields`, {
      body: { Phase: 'held' },
    });
    expectStatus(change, 200);
    expectTrue(bodyOf(change)['Phase'] === 'held', 'the answer holds something else');
    const others = 'Loose' in bodyOf(change) ? 'other columns too' : 'no other column';
    return `the answer holds ${others}, and ${'@odata.etag' in bodyOf(change) ? 'an' : 'no'} ETag`;
  }),
  assumed('all versions of an item are reached', async ({ call, list }) => {
    const made = bodyOf(await call('POST', `${list}/items`, { body: { fields: { Phase: '0' } } }));
    const item = `${list}/items/${String(made['id'])}`;
    for (let number = 1; number < VERSIONS; number += 1)
      await call('PATCH', `${item}/fields`, { body: { Phase: String(number) } });
    const sizes: number[] = [];
    for (let next: string | undefined = `${item}/versions`; next;) {
      const page = await call('GET', next);
      sizes.push(valuesOf(page).length);
      next = bodyOf(page)['@odata.nextLink'] as string | undefined;
    }
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expectTrue(total > VERSIONS / 3, `${total} versions of ${VERSIONS}`);
    return `${total} of ${VERSIONS}, on pages of ${sizes.join(', ')}`;
  }),
];
