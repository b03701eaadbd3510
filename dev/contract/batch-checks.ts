import { expectStatus, expectTrue, type Check } from './check';
import type { Stage } from './stage';

interface Part {
  readonly id: string;
  readonly status: number;
}

const get = (id: string, url: string, more: Record<string, unknown> = {}) => ({
  id,
  method: 'GET',
  url,
  ...more,
});

async function send(
  { call }: Stage,
  requests: readonly unknown[],
): Promise<(id: string) => number | undefined> {
  const answer = await call('POST', '/$batch', { body: { requests } });
  expectStatus(answer, 200);
  const { responses } = answer.body as { responses: readonly Part[] };
  return (id) => responses.find((part) => part.id === id)?.status;
}

/** What the product relies on of batches. */
export const batchChecks: readonly Check[] = [
  {
    name: 'every part of a batch has a status of its own',
    evidence: 'documented',
    run: async (stage) => {
      const status = await send(stage, [get('a', '/me'), get('b', `${stage.list}/items/4000000`)]);
      expectTrue(status('a') === 200, `the first part answered ${status('a')}`);
      expectTrue(status('b') === 404, `the second part answered ${status('b')}`);
    },
  },
  {
    name: 'a part that waits for one that failed is not carried out',
    evidence: 'documented',
    run: async (stage) => {
      const status = await send(stage, [
        get('a', `${stage.list}/items/4000000`),
        get('b', '/me', { dependsOn: ['a'] }),
      ]);
      expectTrue(status('b') === 424, `the part answered ${status('b')}`);
    },
  },
  {
    name: 'more than twenty parts are refused',
    evidence: 'documented',
    run: async ({ call }) => {
      const requests = Array.from({ length: 21 }, (_, index) => get(String(index), '/me'));
      expectStatus(await call('POST', '/$batch', { body: { requests } }), 400);
    },
  },
  {
    name: 'two parts with the same id are refused',
    evidence: 'documented',
    run: async ({ call }) =>
      expectStatus(
        await call('POST', '/$batch', { body: { requests: [get('a', '/me'), get('a', '/me')] } }),
        400,
      ),
  },
];
