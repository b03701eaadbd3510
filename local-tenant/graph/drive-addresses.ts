import { appFolderScopes, readFiles, writeFiles } from './drive';
import type { Operation } from './operation';

type Addressed = Omit<Operation, 'path' | 'scopes'>;

/** The ways to name a file or folder; each may be followed by a segment such as `/children`. */
const ADDRESSES = [
  { name: 'by-id', path: '/drives/{drive}/items/{item}' },
  { name: 'below-id', path: '/drives/{drive}/items/{item}:{path}' },
  { name: 'root', path: '/drives/{drive}/root' },
  { name: 'by-path', path: '/drives/{drive}/root:{path}' },
  { name: 'own-by-id', path: '/users/{user}/drive/items/{item}' },
  { name: 'app-folder', path: '/users/{user}/drive/special/approot' },
  { name: 'in-app-folder', path: '/users/{user}/drive/special/approot:{path}' },
] as const;

export type AddressName = (typeof ADDRESSES)[number]['name'];

/** One operation for each way to write the address of the file or folder that it works on. */
export function onDriveItems(operation: Addressed, names: readonly AddressName[], segment = ''): Operation[] {
  const reads = operation.method === 'GET';
  return ADDRESSES.filter(({ name }) => names.includes(name)).map(({ name, path }) => ({
    ...operation,
    name: `${operation.name}-${name}`,
    path: `${path}${segment && path.endsWith('{path}') ? ':' : ''}${segment}`,
    scopes: path.startsWith('/users/') ? appFolderScopes : reads ? readFiles : writeFiles,
  }));
}
