import { contextOf, ok, type Operation } from '../graph/operation';
import { readSites, requireList } from '../graph/sites';

export const listColumnsList: Operation = {
  name: 'list-columns-list',
  method: 'GET',
  path: '/sites/{site}/lists/{list}/columns',
  scopes: readSites,
  source: 'https://learn.microsoft.com/graph/api/list-list-columns',
  difference: 'Shows the columns that were made here and Title, not the dozens that SharePoint adds.',
  handle: (call) => {
    const { list, context } = requireList(call);
    return ok({
      '@odata.context': contextOf(call, `${context}/columns`),
      value: list.columns.map((column) => ({
        indexed: false,
        enforceUniqueValues: false,
        hidden: false,
        readOnly: false,
        required: false,
        ...column,
      })),
    });
  },
};
