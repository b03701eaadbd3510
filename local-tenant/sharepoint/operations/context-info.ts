import { randomUUID } from 'node:crypto';
import { askedMembers } from '../expansions';
import { BASICS_PAGE, type RestOperation } from '../rest-operation';
import { sharingOf } from './site-collection';

/** Asked by clients that sign in with cookies; a bearer token makes it unnecessary. */
export const contextInfo: RestOperation = {
  name: 'contextinfo',
  method: 'POST',
  paths: ['/contextinfo'],
  source: BASICS_PAGE,
  handle: (call) => ({
    FormDigestTimeoutSeconds: 1800,
    FormDigestValue: `0x${randomUUID().replaceAll('-', '').toUpperCase()},${call.tenant.clock.date().toUTCString()}`,
    WebFullUrl: `https://${call.site.host}${call.site.path}`,
  }),
};

export const webGet: RestOperation = {
  name: 'web-get',
  method: 'GET',
  paths: ['/web'],
  source: BASICS_PAGE,
  handle: (call) => ({
    Id: call.site.id.split(',')[2],
    Title: call.site.title,
    Url: `https://${call.site.host}${call.site.path}`,
    ServerRelativeUrl: call.site.path,
    ...askedMembers(call, { siteId: call.site.id }),
    ...sharingOf(call),
  }),
};
