import { contextOf, ok, type Operation } from '../graph/operation';
import { project } from '../graph/project';
import { readSites, requireSite, showSite, siteProperties } from '../graph/sites';

export const siteGet: Operation = {
  name: 'site-get',
  method: 'GET',
  path: '/sites/{site}',
  scopes: readSites,
  query: { type: 'site', properties: siteProperties, select: true },
  source: 'https://learn.microsoft.com/graph/api/site-get',
  handle: (call) =>
    ok({
      '@odata.context': contextOf(call, 'sites/$entity'),
      ...project(showSite(requireSite(call)), call.query.select),
    }),
};
