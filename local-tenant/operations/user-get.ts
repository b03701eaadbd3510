import { insufficientPrivileges } from '../graph/errors';
import { contextOf, ok, type Operation } from '../graph/operation';
import { readOthers, requirePerson, showUser, userProperties } from '../graph/users';

export const userGet: Operation = {
  name: 'user-get',
  method: 'GET',
  path: '/users/{user}',
  scopes: readOthers,
  scopesForSelf: [['User.Read'], ...readOthers],
  refusal: insufficientPrivileges,
  query: { type: 'user', properties: userProperties, select: true },
  source: 'https://learn.microsoft.com/graph/api/user-get',
  difference: 'A user has only the properties that the seed gives it; any other is refused as unknown.',
  handle: (call) =>
    ok({ '@odata.context': contextOf(call, 'users/$entity'), ...showUser(requirePerson(call), call) }),
};
