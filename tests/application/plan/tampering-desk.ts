import type { RunningTenant } from '../../../local-tenant/create-tenant';
import {
  personnelLibrary,
  plansList,
  sheetsList,
  type ListDefinition,
} from '../../../src/storage/list-definitions';
import { signedIn, valueOf, type Answer, type Caller } from '../../tenant/local-graph';

/** An item as it stands in SharePoint, and its address. */
export interface SeenItem {
  readonly address: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Somebody who calls Microsoft 365 and does without the product. */
export interface Outsider extends Caller {
  readonly plan: () => Promise<SeenItem>;
  readonly sheet: (party: 'employee' | 'leader') => Promise<SeenItem>;
  readonly change: (item: SeenItem, fields: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** The address of what is in the file. */
  readonly contentOf: (itemId: string) => Promise<string>;
}

export async function withoutTheProduct(tenant: RunningTenant, account: string): Promise<Outsider> {
  const caller = await signedIn(tenant, account);
  const { sharePointHost, sitePath } = tenant.facts;
  const addressOf = ({ displayName }: ListDefinition) =>
    `/sites/${sharePointHost}:${sitePath}:/lists/${encodeURIComponent(displayName)}`;
  const found = async (list: ListDefinition, ending: string): Promise<SeenItem> => {
    const items = `${addressOf(list)}/items`;
    const all = valueOf(await caller.get(`${items}?$expand=fields`));
    for (const { id, fields } of all as { id: string; fields: SeenItem['fields'] }[]) {
      if (fields['ShellKey']?.endsWith(ending)) return { address: `${items}/${id}`, fields };
    }
    throw new Error(`${account} sees no ${ending}.`);
  };
  return {
    ...caller,
    plan: () => found(plansList('2027-1', 1), '-plan'),
    sheet: (party) => found(sheetsList('2027-1', 1), `-${party}-sheet`),
    change: ({ address }, fields) => caller.call('PATCH', `${address}/fields`, { body: fields }),
    contentOf: async (itemId) => {
      const { body } = await caller.get(`${addressOf(personnelLibrary(1))}/drive`);
      return `/drives/${(body as { id: string }).id}/items/${itemId}/content`;
    },
  };
}
