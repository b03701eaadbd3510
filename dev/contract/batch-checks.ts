import { documented, expectStatus, expectTrue, type Check } from './check';
import type { Stage } from './stage';

const get = (id: string, url: string, dependsOn?: readonly string[]) => ({
  id,
  method: 'GET',
  url,
  dependsOn,
});

const post = ({ call }: Stage, requests: readonly unknown[]) =>
  call('POST', '/$batch', { body: { requests } });

async function send(stage: Stage, requests: readonly unknown[]) {
  const answer = await post(stage, requests);
  expectStatus(answer, 200);
  const { responses } = answer.body as { responses: readonly { id: string; status: number }[] };
  return (id: string) => responses.find((part) => part.id === id)?.status;
}

/** What the product relies on of batches. */
export const batchChecks: readonly Check[] = [
  documented('every part of a batch has a status of its own', async (stage) => {
    const status = await send(stage, [get('a', '/me'), get('b', `${stage.list}/items/4000000`)]);
    expectTrue(status('a') === 200, `the first part answered ${status('a')}`);
    expectTrue(status('b') === 404, `the second part answered ${status('b')}`);
  }),
  documented('a part that waits for one that failed is not carried out', async (stage) => {
    const status = await send(stage, [get('a', `${stage.list}/items/4000000`), get('b', '/me', ['a'])]);
    expectTrue(status('b') === 424, `the part answered ${status('b')}`);
  }),
  documented('more than twenty parts are refused', async (stage) => {
    const requests = Array.from({ length: 21 }, (_, index) => get(String(index), '/me'));
    expectStatus(await post(stage, requests), 400);
  }),
  documented('two parts with the same id are refused', async (stage) =>
    expectStatus(await post(stage, [get('a', '/me'), get('a', '/me')]), 400),
  ),
];
