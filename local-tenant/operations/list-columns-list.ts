import { contextOf, ok, type Operation } from '../graph/operation';
import { project } from '../graph/project';
import { columnFacets } from '../graph/column-facets';
import { readSites, requireList } from '../graph/sites';

const columnProperties = [
  'id',
  'name',
  'displayName',
  'description',
  'indexed',
  'enforceUniqueValues',
  'hidden',
  'readOnly',
  'required',
  ...Object.keys(columnFacets),
];

export const listColumnsList: Operation = {
  name: 'list-columns-list',
  method: 'GET',
  path: '/sites/{site}/lists/{list}/columns',
  scopes: readSites,
  query: { type: 'columnDefinition', properties: columnProperties, select: true },
  source: 'https://learn.microsoft.com/graph/api/list-list-columns',
  difference: 'Shows the columns that were made here and Title, not the dozens that SharePoint adds.',
  handle: (call) => {
    const { list, context } = requireList(call);
    return ok({
      '@odata.context': contextOf(call, `${context}/columns`),
      value: list.columns.map((column) => {
        const usual = {
          indexed: false,
          enforceUniqueValues: false,
          hidden: false,
          readOnly: false,
          required: false,
        };
        return project({ ...usual, ...column }, call.query.select);
      }),
    });
  },
};
