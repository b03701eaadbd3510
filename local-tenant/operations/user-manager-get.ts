import { GraphError, insufficientPrivileges } from '../graph/errors';
import { contextOf, ok, type Operation } from '../graph/operation';
import { readAll, requirePerson, showUser, userProperties } from '../graph/users';

export const userManagerGet: Operation = {
  name: 'user-manager-get',
  method: 'GET',
  path: '/users/{user}/manager',
  scopes: readAll,
  refusal: insufficientPrivileges,
  query: { type: 'directoryObject', properties: userProperties, select: true },
  source: 'https://learn.microsoft.com/graph/api/user-list-manager',
  handle: (call) => {
    const { managerId } = requirePerson(call);
    const manager = managerId ? call.tenant.directory.find(managerId) : undefined;
    if (!manager) {
      throw new GraphError(
        404,
        'Request_ResourceNotFound',
        "Resource 'manager' does not exist or one of its queried reference-property objects are not present.",
      );
    }
    return ok({
      '@odata.context': contextOf(call, 'directoryObjects/$entity'),
      '@odata.type': '#microsoft.graph.user',
      ...showUser(manager, call),
    });
  },
};
