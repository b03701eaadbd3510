import { randomUUID } from 'node:crypto';
import { addItem } from '../sharepoint/write-item';
import { registrationOf } from '../sign-in/registrations';
import type { Item } from '../store/items';
import { defaultSettings, type List } from '../store/lists';
import { loginOf } from '../store/permissions';
import { CLOSED } from '../store/sites';
import { appFolderOf, driveOf, type Drive } from './drive';
import { accessDenied, oneDriveNotFound } from './errors';
import { fileNameColumn, titleColumn } from './list-columns';
import type { Call } from './operation';

const LIBRARY = 'Documents';
const FOLDER_OF_APPS = 'Apps';

/**
 * The OneDrive of the path's user, which is made at the first visit.
 * @throws GraphError 403 for another's, 404 for whoever has no licence.
 */
export function requireOwnDrive(call: Call): Drive {
  if (call.parameters['user'] !== call.caller.id) throw accessDenied();
  const isLicensed = call.caller.user.assignedPlans.some(
    ({ service, capabilityStatus }) => service === 'SharePoint' && capabilityStatus === 'Enabled',
  );
  if (!isLicensed) throw oneDriveNotFound();
  return driveOf(call, libraryOf(call));
}

/** The app's folder in a OneDrive (`Apps/{name of the registration}`), which is made at the first visit. */
export function requireAppFolder(call: Call, { list }: Drive): Item {
  const known = appFolderOf(call, list, call.token);
  if (known) return known;
  const { tenant, token } = call;
  const top = tenant.items.inFolder(list.id, null);
  const apps =
    top.find(({ fields }) => fields['FileLeafRef'] === FOLDER_OF_APPS) ??
    addItem(tenant, token, list, { FileLeafRef: FOLDER_OF_APPS }, 'folder');
  const name = registrationOf(token.clientId)?.name ?? token.clientId;
  return addItem(tenant, token, list, { FileLeafRef: name, AppFolderOf: token.clientId }, 'folder', apps.id);
}

function libraryOf(call: Call): List {
  const { sites, lists, permissions, facts, clock } = call.tenant;
  const path = `/personal/${call.caller.upn.replace(/[^a-z0-9]/gi, '_')}`;
  const site = sites.findByPath(facts.oneDriveHost, path);
  const known = site && lists.find(site.id, LIBRARY);
  if (known) return known;
  const now = clock.date().toISOString();
  const siteId = `${facts.oneDriveHost},${randomUUID()},${randomUUID()}`;
  sites.add({
    sharing: CLOSED,
    id: siteId,
    host: facts.oneDriveHost,
    path,
    title: call.caller.user.displayName,
    createdAt: now,
  });
  permissions.addSite(siteId);
  permissions.addPrincipal(siteId, {
    kind: 'user',
    personId: call.caller.id,
    login: loginOf(call.caller.upn),
    title: call.caller.user.displayName,
    isAdministrator: true,
  });
  const list: List = {
    id: randomUUID(),
    siteId,
    name: LIBRARY,
    title: LIBRARY,
    template: 'documentLibrary',
    columns: [titleColumn(), fileNameColumn(), appFolderColumn()],
    settings: defaultSettings,
    createdAt: now,
    modifiedAt: now,
  };
  lists.add(list);
  return list;
}

/** Tells an app's folder from one of the same name. */
const appFolderColumn = () => ({ id: randomUUID(), name: 'AppFolderOf', displayName: 'App', text: {} });
