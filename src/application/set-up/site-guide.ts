import { partsOfColumn } from '../../storage/column-definitions';
import { STORAGE_FORMAT } from '../../storage/format';
import { guideSchema, SITE_GUIDE_KEY, type Guide } from '../../storage/guide';
import { gathered, jsonText, spread } from '../../storage/json-columns';
import { guideList, setupList } from '../../storage/list-definitions';
import type { CustodianSite, SiteItem, SiteList } from '../ports/custodian-site';
import { done, refuse } from './set-up-failure';

const COLUMN = 'GuideJson';

/** Our lists that stand, by the name of their definition, whatever name the server gave them. */
export type StandingLists = ReadonlyMap<string, SiteList>;

/**
 * Finds our lists: by the ids in MUS-vejviser, and those that it does not name yet by their name.
 * @throws Refused (`other-format`) where the site holds what another storage format wrote.
 */
export async function findLists(site: CustodianSite): Promise<StandingLists> {
  const ours = (await done(site.lists()))
    .map((list) => ({ ...list, plainName: plainName(list.name) }))
    .filter(({ plainName: name }) => name.startsWith('Mus'));
  const standing = new Map(ours.map(({ id, name, plainName: plain }) => [plain, { id, name }]));
  if (await hasFormerFormat(site, standing)) refuse({ code: 'other-format' });
  const guide = standing.get(guideList.name);
  if (guide === undefined) return standing;
  const byId = new Map(ours.map(({ id, name }) => [id, { id, name }]));
  for (const { entry } of await readGuide(site, guide)) {
    for (const [name, id] of Object.entries(entry.lists)) {
      const list = byId.get(id);
      if (list) standing.set(name, list);
    }
  }
  return standing;
}

/** Before there was a MUS-vejviser, MUS-opsætning said where lists stand. */
async function hasFormerFormat(site: CustodianSite, standing: StandingLists): Promise<boolean> {
  const setup = standing.get(setupList.name);
  const items = setup ? await done(site.items(setup.id, ['SetupKind'])) : [];
  return items.some(({ fields }) => fields['SetupKind'] === 'lists');
}

/** A server may drop signs from the name that it was given; our names have none that it drops. */
const plainName = (name: string): string => name.replaceAll(/[^A-Za-z0-9]/g, '');

/** Tells all who read MUS-vejviser where lists stand; what is told already is not written again. */
export async function publishGuide(
  site: CustodianSite,
  key: string,
  lists: StandingLists,
  title: string,
): Promise<void> {
  const guide = lists.get(guideList.name)!;
  const ids = Object.fromEntries([...lists].map(([name, { id }]) => [name, id]));
  const entry: Guide = { format: STORAGE_FORMAT, key, lists: ids };
  const fields = spread(COLUMN, JSON.stringify(entry)) ?? refuse({ code: 'too-long' });
  const standing = (await readGuide(site, guide)).find((each) => each.entry.key === key);
  if (standing && JSON.stringify(standing.entry) === JSON.stringify(entry)) return;
  const listId = guide.id;
  if (standing) await done(site.updateItems([{ listId, itemId: standing.item.id, fields }]));
  else {
    const item = { listId, kind: 'item', fields: { Title: title, GuideKey: key, ...fields } } as const;
    await done(site.createItems([item]));
  }
}

/** The entry that every round shares. */
export const publishSite = (site: CustodianSite, base: StandingLists): Promise<void> =>
  publishGuide(site, SITE_GUIDE_KEY, base, SITE_GUIDE_KEY);

async function readGuide(
  site: CustodianSite,
  { id }: SiteList,
): Promise<{ readonly item: SiteItem; readonly entry: Guide }[]> {
  const items = await done(site.items(id, partsOfColumn(COLUMN)));
  return items.map((item) => {
    const { data } = jsonText(guideSchema).safeParse(gathered(COLUMN, item.fields));
    return { item, entry: data ?? refuse({ code: 'other-format' }) };
  });
}
