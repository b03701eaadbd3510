import type { RunningTenant } from '../../../local-tenant/create-tenant';
import type { Party } from '../../../src/domain/conversation/parties';
import { cardSchema, type Card, type Place } from '../../../src/storage/card';
import { cardsList } from '../../../src/storage/list-definitions';
import { sheetOf } from '../../../src/storage/shells';
import { signedIn, valueOf, type Answer, type Caller } from '../../tenant/local-graph';

/** An item as it stands in SharePoint, and its address. */
export interface SeenItem {
  readonly address: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Somebody who calls Microsoft 365 and does without the product. */
export interface Outsider extends Caller {
  /** The cards of conversations that this person sees. */
  readonly cards: (roundKey?: string) => Promise<Card[]>;
  readonly at: (place: Place) => Promise<SeenItem>;
  /** Of the one conversation that this person sees, or of the one with that key. */
  readonly plan: (key?: string) => Promise<SeenItem>;
  readonly sheet: (party: Party, key?: string) => Promise<SeenItem>;
  readonly change: (item: SeenItem, fields: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** The address of what is in the file. */
  readonly contentOf: (itemId: string) => Promise<string>;
}

export async function withoutTheProduct(tenant: RunningTenant, account: string): Promise<Outsider> {
  const caller = await signedIn(tenant, account);
  const { sharePointHost, sitePath } = tenant.facts;
  const lists = `/sites/${sharePointHost}:${sitePath}:/lists`;
  const cards = async (roundKey = '2027-1') => {
    // Whoever has rights on single items alone may not find a list by its title.
    const site = tenant.sites.findByPath(sharePointHost, sitePath);
    const list = site && tenant.lists.find(site.id, cardsList(roundKey, 1).displayName);
    const rows = valueOf(await caller.get(`${lists}/${list?.id}/items?$expand=fields`));
    return (rows as { fields: { CardJson: string } }[]).flatMap(
      ({ fields }) => cardSchema.safeParse(JSON.parse(fields.CardJson)).data ?? [],
    );
  };
  const cardOf = async (key?: string) => {
    const found = (await cards()).find((card) => key === undefined || card.key === key);
    if (!found) throw new Error(`${account} sees no card.`);
    return found;
  };
  const at = async (place: Place | undefined): Promise<SeenItem> => {
    const address = `${lists}/${place?.list}/items/${place?.item}`;
    const { body } = await caller.get(`${address}?$expand=fields`);
    return { address, fields: (body as SeenItem).fields };
  };
  return {
    ...caller,
    cards,
    at,
    plan: async (key) => at((await cardOf(key)).places.plan),
    sheet: async (party, key) => at(sheetOf(await cardOf(key), party)?.place),
    change: ({ address }, fields) => caller.call('PATCH', `${address}/fields`, { body: fields }),
    contentOf: async (itemId) => {
      const { folder } = (await cardOf()).places;
      return `/drives/${folder?.drive}/items/${itemId}/content`;
    },
  };
}
