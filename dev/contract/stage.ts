import { randomUUID } from 'node:crypto';
import { connectSharePoint, type SharePoint } from '../../src/adapters/microsoft365/sharepoint';
import { mapped } from '../../src/adapters/origins';
import { success } from '../../src/domain/base/result';
import { callerAt, type Answer, type Call, type Place } from './place';

/** A list of its own on the site, and what the checks need to know about it and the people. */
export interface Stage {
  readonly call: Call;
  /** Of all lists of the site. */
  readonly lists: string;
  readonly list: string;
  readonly listId: string;
  readonly sharePoint: SharePoint;
  /** Asks SharePoint for a form digest. */
  readonly digest: () => Promise<Answer>;
  readonly ownerAddress: string;
  readonly readerAddress: string;
  /** Ten in the morning of a day that lies ahead, and half an hour later. */
  readonly day: string;
  readonly marked: (text: string) => string;
  /** What is to be removed when all is over. */
  readonly afterwards: (clearing: () => Promise<unknown>) => void;
  readonly clear: () => Promise<void>;
}

const DAYS_AHEAD = 60;
const A_DAY = 86_400_000;

interface StageColumn {
  readonly name: string;
  readonly indexed?: boolean;
  readonly enforceUniqueValues?: boolean;
  readonly text: object;
}

export const stageColumns: readonly StageColumn[] = [
  { name: 'ContractKey', text: { maxLength: 100 }, indexed: true, enforceUniqueValues: true },
  { name: 'Phase', text: {}, indexed: true },
  { name: 'Loose', text: {} },
  { name: 'Longer', text: { allowMultipleLines: true, textType: 'plain' } },
];

/** @throws Error when the site, the list or the people cannot be reached. */
export async function setStage(place: Place): Promise<Stage> {
  const call = callerAt(place);
  const mark = randomUUID().slice(0, 8);
  const clearings: (() => Promise<unknown>)[] = [];
  const site = await need(call, 'GET', `/sites/${place.site}`);
  const list = await need(call, 'POST', `/sites/${site['id']}/lists`, {
    displayName: `Kontrakt ${mark}`,
    list: { template: 'genericList' },
    columns: stageColumns,
  });
  const lists = `/sites/${site['id']}/lists`;
  const path = `${lists}/${list['id']}`;
  await giveIndexes(call, path);
  clearings.push(() => call('DELETE', path));
  return {
    call,
    ...{ lists, list: path, listId: list['id']! },
    ...sharePointOf(place),
    ownerAddress: (await need(call, 'GET', '/me?$select=mail'))['mail'] ?? '',
    readerAddress: (await need(call, 'GET', '/me?$select=mail', undefined, 'reader'))['mail'] ?? '',
    day: new Date(Date.now() + DAYS_AHEAD * A_DAY).toISOString().slice(0, 10),
    marked: (text) => `${text} ${mark}`,
    afterwards: (clearing) => clearings.push(clearing),
    clear: async () => {
      for (const clearing of clearings.reverse()) await clearing();
    },
  };
}

const GRAPH = 'https://graph.microsoft.com';

function sharePointOf({ origin, site, sharePointToken, fetch }: Place): Pick<Stage, 'sharePoint' | 'digest'> {
  const [host = '', path = ''] = site.split(':');
  const own = `https://${host}`;
  const origins = origin === GRAPH ? {} : { [own]: origin };
  return {
    sharePoint: connectSharePoint({
      site: own + path,
      accessToken: () => Promise.resolve(success(sharePointToken)),
      origins,
      fetch,
    }),
    digest: async () => {
      const address = mapped(`${own}${path}/_api/contextinfo`, origins);
      const headers = { Authorization: `Bearer ${sharePointToken}` };
      const { status } = await fetch(address, { method: 'POST', headers });
      return { status, body: undefined };
    },
  };
}

/** What the request that made the list may have passed over. */
async function giveIndexes(call: Call, list: string): Promise<void> {
  const answer = await call('GET', `${list}/columns?$select=id,name,indexed,enforceUniqueValues`);
  const standing = (answer.body as { value: { id: string; name: string; indexed?: boolean }[] }).value;
  for (const { name, indexed, enforceUniqueValues = false } of stageColumns) {
    const column = standing.find((one) => one.name === name);
    if (!indexed || !column || column.indexed) continue;
    await need(call, 'PATCH', `${list}/columns/${column.id}`, { indexed, enforceUniqueValues });
  }
}

async function need(
  call: Call,
  method: string,
  path: string,
  body?: unknown,
  as: 'owner' | 'reader' = 'owner',
): Promise<Readonly<Record<string, string>>> {
  const answer = await call(method, path, { body, as });
  if (answer.status >= 300)
    throw new Error(
      `${method} ${path} as the ${as} answered ${answer.status}: ${JSON.stringify(answer.body)}`,
    );
  return answer.body as Readonly<Record<string, string>>;
}
