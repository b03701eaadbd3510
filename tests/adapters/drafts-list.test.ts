import { listedDraft } from '../../src/adapters/microsoft365/drafts-list';
import type { Graph } from '../../src/adapters/microsoft365/graph';
import { success } from '../../src/domain/base/result';

const GUID = '11111111-2222-3333-4444-555555555555';
const PLACE = { list: 'a', item: '1', guid: GUID };
const [OLD, NEW] = [`"${GUID},1"`, `"${GUID},3"`];

/** A draft that is written at once, and what is read back after it. */
async function writtenThenRead(readBack: string) {
  const asked: unknown[] = [];
  const item = { id: '1', '@odata.etag': NEW, fields: { DraftJson: readBack } };
  const responses = [
    // As Microsoft documents it: what was sent, and no ETag (learn.microsoft.com/graph/api/listitem-update).
    { id: '0', status: 200, body: { DraftJson: 'sent' } },
    { id: '1', status: 200, body: item },
  ];
  const graph = {
    post: (path: string) => {
      asked.push(path);
      return Promise.resolve(success({ responses }));
    },
  } as unknown as Graph;
  const written = await listedDraft(graph, '/lists', PLACE).write(content, OLD);
  return { written, asked };
}

const content = { fields: { note: 'Mere ro' }, conflicts: {} };
const textOf = async (): Promise<string> => {
  let text = '';
  const graph = {
    post: (_: string, body: { requests: { body?: { DraftJson: string } }[] }) => {
      text = body.requests[0]!.body!.DraftJson;
      return Promise.resolve(success({ responses: [] }));
    },
  } as unknown as Graph;
  await listedDraft(graph, '/lists', PLACE).write(content, OLD);
  return text;
};

it('a draft in a list has the version that is read back in the same call, since the answer to a change has none', async () => {
  const { written, asked } = await writtenThenRead(await textOf());
  expect(written).toEqual({ ok: true, value: { version: NEW } });
  expect(asked).toEqual(['/$batch']);
});

it('a draft that another window wrote between the two is not taken for one’s own', async () => {
  const { written } = await writtenThenRead('{"fields":{"note":"Et andet vindue"},"conflicts":{}}');
  expect(written).toMatchObject({ ok: false, failure: { details: { status: 412 } } });
});
