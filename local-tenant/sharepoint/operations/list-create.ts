import { z } from 'zod';
import { GraphError } from '../../graph/errors';
import { permission } from '../../store/permission-levels';
import { requireRight } from '../access';
import { makeList } from '../make-list';
import { LISTS_PAGE, readBody, type RestOperation } from '../rest-operation';

const GENERIC_LIST = 100;
const DOCUMENT_LIBRARY = 101;

const newList = z.strictObject({
  Title: z.string().min(1),
  Description: z.string().optional(),
  BaseTemplate: z.union([z.literal(GENERIC_LIST), z.literal(DOCUMENT_LIBRARY)]),
  AllowContentTypes: z.boolean().optional(),
  ContentTypesEnabled: z.boolean().optional(),
});

export const listCreateRest: RestOperation = {
  name: 'list-create-rest',
  method: 'POST',
  paths: ['/web/lists'],
  source: LISTS_PAGE,
  difference: 'Knows the templates 100 and 101, and no description.',
  handle: (call) => {
    requireRight(call, { siteId: call.site.id }, permission.manageLists);
    const { Title, BaseTemplate } = readBody(newList, call);
    const list = makeList(call.tenant, call.site, {
      title: Title,
      name: Title,
      template: BaseTemplate === DOCUMENT_LIBRARY ? 'documentLibrary' : 'genericList',
      columns: [],
    });
    if (!list)
      throw new GraphError(
        500,
        '-2130575342, Microsoft.SharePoint.SPException',
        'A list, survey, discussion board, or document library with the specified title already exists in this Web site.',
      );
    return { Id: list.id, Title, BaseTemplate, ItemCount: 0 };
  },
};
