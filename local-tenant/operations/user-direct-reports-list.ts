import { insufficientPrivileges } from '../graph/errors';
import { contextOf, ok, type Operation } from '../graph/operation';
import { pageOf } from '../graph/pages';
import { readAll, requirePerson, showUser, userProperties } from '../graph/users';

const PAGE_SIZE = 100;
const READ = [['User.Read', 'User.ReadBasic.All'], ...readAll];

export const userDirectReportsList: Operation = {
  name: 'user-direct-reports-list',
  method: 'GET',
  path: '/users/{user}/directReports',
  scopes: READ,
  scopesForSelf: READ,
  refusal: insufficientPrivileges,
  query: {
    type: 'directoryObject',
    properties: userProperties,
    select: true,
    top: 999,
    others: ['$skiptoken'],
  },
  source: 'https://learn.microsoft.com/graph/api/user-list-directreports',
  difference:
    'With User.ReadBasic.All alone, properties outside the basic profile come as null (the page says it of directory objects in general).',
  handle: (call) => {
    const page = pageOf(call, call.tenant.directory.reportsOf(requirePerson(call).id), PAGE_SIZE);
    const value = page.value.map((person) => ({
      '@odata.type': '#microsoft.graph.user',
      ...showUser(person, call),
    }));
    return ok({ '@odata.context': contextOf(call, 'directoryObjects'), ...page, value });
  },
};
