import { z } from 'zod';
import { permission } from '../../store/permission-levels';
import { askedMembers } from '../expansions';
import { securableOf } from '../access';
import { LISTS_REFERENCE, listWith, readBody, restInvalid, type RestOperation } from '../rest-operation';

const settings = z.object({
  NoCrawl: z.boolean().optional(),
  EnableVersioning: z.boolean().optional(),
  MajorVersionLimit: z.number().int().min(1).max(50_000).optional(),
  ReadSecurity: z.union([z.literal(1), z.literal(2)]).optional(),
  WriteSecurity: z.union([z.literal(1), z.literal(2), z.literal(4)]).optional(),
  Title: z.string().optional(),
});

export const listGetRest: RestOperation = {
  name: 'list-get-rest',
  method: 'GET',
  paths: ['/web/lists/{list}'],
  source: LISTS_REFERENCE,
  handle: (call) => {
    const list = listWith(call, permission.open);
    const { noCrawl, versioning, majorVersionLimit, readSecurity, writeSecurity } = list.settings;
    return {
      Id: list.id,
      Title: list.title,
      ItemCount: call.tenant.items.count(list.id),
      NoCrawl: noCrawl,
      EnableVersioning: versioning,
      MajorVersionLimit: majorVersionLimit,
      ReadSecurity: readSecurity,
      WriteSecurity: writeSecurity,
      RootFolder: {
        ServerRelativeUrl: `${call.site.path}/${list.template === 'documentLibrary' ? '' : 'Lists/'}${list.name}`,
      },
      ...askedMembers(call, securableOf(call.tenant, list)),
    };
  },
};

export const listSettingsUpdate: RestOperation = {
  name: 'list-settings-update',
  method: 'MERGE',
  paths: ['/web/lists/{list}'],
  source: LISTS_REFERENCE,
  difference: 'ReadSecurity and WriteSecurity are assumed to be members that can be written.',
  handle: (call) => {
    const list = listWith(call, permission.manageLists);
    const { NoCrawl, EnableVersioning, MajorVersionLimit, ReadSecurity, WriteSecurity, Title } = readBody(
      settings,
      call,
    );
    if (ReadSecurity === 2 && list.columns.some(({ enforceUniqueValues }) => enforceUniqueValues)) {
      throw restInvalid(
        'Item-level permissions cannot be set on a list with a column that enforces unique values.',
      );
    }
    const before = list.settings;
    call.tenant.lists.save({
      ...list,
      title: Title ?? list.title,
      settings: {
        ...before,
        noCrawl: NoCrawl ?? before.noCrawl,
        versioning: EnableVersioning ?? before.versioning,
        majorVersionLimit: MajorVersionLimit ?? before.majorVersionLimit,
        readSecurity: ReadSecurity ?? before.readSecurity,
        writeSecurity: WriteSecurity ?? before.writeSecurity,
      },
    });
    return undefined;
  },
};
