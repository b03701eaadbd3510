import { randomUUID } from 'node:crypto';
import { STORAGE_FORMAT } from '../../src/storage/format';
import { SITE_GUIDE_KEY, type Guide } from '../../src/storage/guide';
import { guideList, setupList, type ListDefinition } from '../../src/storage/list-definitions';
import { defaultSettings } from '../store/lists';
import { everyoneLogin, loginOf } from '../store/permissions';
import { CLOSED } from '../store/sites';
import type { Tenant } from '../tenant';
import type { SeedPerson } from './person';
import { uuidFrom } from './uuid';

const SITE_CREATED = '2025-11-03T09:00:00Z';
const ROUND_CREATED = '2025-11-24T09:00:00Z';
const READ_LEVEL = 1073741826;

/** The MUS site as an organisation's IT leaves it before the set-up, with last year's round, which is over. */
export function sowSite(tenant: Tenant, people: readonly SeedPerson[]): void {
  const { facts, sites } = tenant;
  const id = `${facts.sharePointHost},${uuidFrom('site collection')},${uuidFrom('web')}`;
  const custodians = people.filter((person) => person.appRoles.includes('MusCustodian'));
  sites.add({
    id,
    host: facts.sharePointHost,
    path: facts.sitePath,
    title: 'MUS',
    createdAt: SITE_CREATED,
    sharing: CLOSED,
  });
  sites.grant(id, facts.participantsClientId, 'write');
  sites.grant(id, facts.custodianClientId, 'fullcontrol');
  sowPermissions(tenant, id, custodians);
  sowLastRound(tenant, id, people.find((person) => person.appRoles.includes('MusAdministrator'))?.id ?? '');
  sowGuide(tenant, id, custodians[0]?.id ?? '');
}

/** An empty site that everybody may read, for `npm run contract`. */
export function sowTestSite(tenant: Tenant, people: readonly SeedPerson[]): void {
  const host = tenant.facts.sharePointHost;
  const id = `${host},${uuidFrom('test site collection')},${uuidFrom('test web')}`;
  tenant.sites.add({
    id,
    host,
    path: '/sites/mus-test',
    title: 'MUS-test',
    createdAt: SITE_CREATED,
    sharing: CLOSED,
  });
  const custodians = people.filter((person) => person.appRoles.includes('MusCustodian'));
  sowPermissions(tenant, id, custodians);
}

/** Custodians administer the site, and everybody reads it. */
function sowPermissions(
  { facts, permissions }: Tenant,
  siteId: string,
  custodians: readonly SeedPerson[],
): void {
  permissions.addSite(siteId);
  for (const custodian of custodians) {
    const title = `${custodian.givenName} ${custodian.surname}`;
    permissions.addPrincipal(siteId, {
      kind: 'user',
      personId: custodian.id,
      login: loginOf(custodian.upn),
      title,
      isAdministrator: true,
    });
  }
  const everyone = permissions.addPrincipal(siteId, {
    kind: 'everyone',
    personId: null,
    login: everyoneLogin(facts.tenantId),
    title: 'Everyone except external users',
    isAdministrator: false,
  });
  permissions.assign({ siteId }, everyone.id, READ_LEVEL);
}

function sowLastRound(tenant: Tenant, siteId: string, authorId: string): void {
  const round = {
    key: '2026-1',
    name: 'MUS 2026',
    begins: '2026-01-12',
    ends: '2026-03-06',
    closedOn: '2026-12-01',
  };
  const content = JSON.stringify(round);
  sowList(tenant, siteId, setupList, authorId, {
    ...{ Title: round.name, SetupKind: 'round', SetupKey: round.key, SetupJson: content },
  });
}

/** Where MUS-opsætning stands; the set-up adds the rest. */
function sowGuide(tenant: Tenant, siteId: string, authorId: string): void {
  const lists = { [setupList.name]: uuidFrom(setupList.name), [guideList.name]: uuidFrom(guideList.name) };
  const guide = { format: STORAGE_FORMAT, key: SITE_GUIDE_KEY, lists } satisfies Guide;
  sowList(tenant, siteId, guideList, authorId, {
    ...{ Title: SITE_GUIDE_KEY, GuideKey: SITE_GUIDE_KEY, GuideJson: JSON.stringify(guide) },
  });
}

/** A list with one item. */
function sowList(
  tenant: Tenant,
  siteId: string,
  { name, displayName, columns }: ListDefinition,
  authorId: string,
  fields: Readonly<Record<string, string>>,
): void {
  const list = {
    ...{ id: uuidFrom(name), siteId, name, title: displayName, template: 'genericList' as const },
    columns: [{ name: 'Title', displayName: 'Titel', text: {} }, ...columns].map((column) => ({
      ...column,
      id: randomUUID(),
    })),
    settings: defaultSettings,
    createdAt: SITE_CREATED,
    modifiedAt: ROUND_CREATED,
  };
  tenant.lists.add(list);
  tenant.items.add(list, {
    ...{ guid: uuidFrom(`first in ${name}`), kind: 'item', parentId: null, authorId, editorId: authorId },
    ...{ createdAt: ROUND_CREATED, modifiedAt: ROUND_CREATED, fields },
  });
}
