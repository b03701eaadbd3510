import { createHash } from 'node:crypto';
import { setupList } from '../../src/domain/list-definitions';
import type { Tenant } from '../tenant';
import type { SeedPerson } from './person';

const SITE_CREATED = '2025-11-03T09:00:00Z';
const ROUND_CREATED = '2025-11-24T09:00:00Z';

/** The MUS site with the set-up list and last year's round, which is over. */
export function sowSite(tenant: Tenant, people: readonly SeedPerson[]): void {
  const { facts, sites } = tenant;
  const id = `${facts.sharePointHost},${uuidFrom('site collection')},${uuidFrom('web')}`;
  sites.addSite({
    id,
    host: facts.sharePointHost,
    path: facts.sitePath,
    title: 'MUS',
    createdAt: SITE_CREATED,
  });
  sites.grant(id, facts.participantsClientId, 'write');
  const listId = uuidFrom(setupList.name);
  sites.addList({
    id: listId,
    siteId: id,
    name: setupList.name,
    title: setupList.displayName,
    template: 'genericList',
    columns: [{ name: 'Title', displayName: 'Titel', text: {} }, ...setupList.columns],
    createdAt: SITE_CREATED,
    modifiedAt: ROUND_CREATED,
  });
  const administrator = people.find((person) => person.appRoles.includes('MusAdministrator'));
  const round = {
    key: '2026-1',
    name: 'MUS 2026',
    begins: '2026-01-12',
    ends: '2026-03-06',
    closedOn: '2026-12-01',
  };
  sites.addItem({
    listId,
    guid: uuidFrom('round 2026'),
    authorId: administrator?.id ?? '',
    editorId: administrator?.id ?? '',
    createdAt: ROUND_CREATED,
    modifiedAt: ROUND_CREATED,
    fields: { Title: round.name, SetupKind: 'round', SetupKey: round.key, SetupJson: JSON.stringify(round) },
  });
}

/** The same text gives the same id at every start, so that links and tests keep. */
function uuidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
