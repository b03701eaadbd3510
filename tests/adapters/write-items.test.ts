import type { Graph } from '../../src/adapters/microsoft365/graph';
import { writeItems } from '../../src/adapters/microsoft365/write-items';
import { isRefused } from '../../src/domain/base/failure';
import { success } from '../../src/domain/base/result';

const change = { address: '/lists/a/items/1', fields: {}, etag: '"1"', query: '$expand=fields' };

/** A batch of a change and the reading after it, answered so. */
async function answered(...statuses: readonly number[]) {
  const responses = statuses.map((status, index) => ({ id: String(index), status, headers: {}, body: {} }));
  const graph = { post: () => Promise.resolve(success({ responses })) } as unknown as Graph;
  const written = await writeItems(graph, [change]);
  return written.ok ? written.value[0]! : written;
}

it('L3: a change that was made, and could not be read back, is none that was refused', async () => {
  for (const status of [403, 404, 429]) {
    const item = await answered(200, status);
    expect(item).toMatchObject({ ok: false, failure: { isAfterEffect: true, details: { status } } });
    expect(!item.ok && isRefused(item.failure)).toBe(false);
  }
});

it('a change that was refused is refused', async () => {
  const item = await answered(412, 424);
  expect(!item.ok && isRefused(item.failure)).toBe(true);
});
