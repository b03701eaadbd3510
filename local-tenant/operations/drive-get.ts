import { driveOf, driveProperties, readFiles, requireDrive, showDrive, type Drive } from '../graph/drive';
import { itemNotFound } from '../graph/errors';
import { contextOf, ok, type Call, type Operation, type Reply } from '../graph/operation';
import { project } from '../graph/project';
import { readSites, requireList } from '../graph/sites';

const shared = {
  method: 'GET',
  query: { type: 'drive', properties: driveProperties, select: true },
  source: 'https://learn.microsoft.com/graph/api/drive-get',
  difference: 'No quota.',
} as const;

export const driveGet: Operation = {
  ...shared,
  name: 'drive-get',
  path: '/drives/{drive}',
  scopes: readFiles,
  handle: (call) => reply(call, requireDrive(call)),
};

/** The library that a list is. */
export const listDriveGet: Operation = {
  ...shared,
  name: 'list-drive-get',
  path: '/sites/{site}/lists/{list}/drive',
  scopes: readSites,
  handle: (call) => {
    const { list } = requireList(call);
    if (list.template !== 'documentLibrary') throw itemNotFound();
    return reply(call, driveOf(call, list));
  },
};

function reply(call: Call, drive: Drive): Reply {
  return ok({
    '@odata.context': contextOf(call, 'drives/$entity'),
    ...project(showDrive(drive), call.query.select),
  });
}
