import { badRequest, insufficientPrivileges } from '../graph/errors';
import { matches, order } from '../graph/filter';
import { contextOf, ok, type Call, type Operation } from '../graph/operation';
import { requireAdvancedQuery } from '../graph/advanced-query';
import { pageOf } from '../graph/pages';
import { readAll, readOthers, showUser, userProperties } from '../graph/users';
import type { Person } from '../store/directory';

const PAGE_SIZE = 100;
const SEARCHED = ['displayName', 'mail', 'userPrincipalName', 'givenName', 'surname'];

export const usersList: Operation = {
  name: 'users-list',
  method: 'GET',
  path: '/users',
  scopes: readOthers,
  refusal: insufficientPrivileges,
  query: {
    type: 'user',
    properties: userProperties,
    select: true,
    filter: [
      'id',
      'displayName',
      'givenName',
      'surname',
      'mail',
      'userPrincipalName',
      'department',
      'accountEnabled',
      'userType',
    ],
    orderby: ['displayName', 'userPrincipalName'],
    top: 999,
    count: true,
    expand: ['manager'],
    others: ['$search', '$skiptoken'],
  },
  source: 'https://learn.microsoft.com/graph/api/user-list',
  difference: 'The index is never behind: an eventual query shows what was just written.',
  handle: (call) => {
    requireAdvancedQuery(call);
    const found = sorted(
      call,
      call.tenant.directory.all().filter((person) => wanted(call, person)),
    );
    const page = pageOf(call, found, PAGE_SIZE);
    return ok({
      '@odata.context': contextOf(call, 'users'),
      ...(call.query.count ? { '@odata.count': found.length } : {}),
      ...page,
      value: page.value.map((person) => ({ ...showUser(person, call), ...managerOf(person, call) })),
    });
  },
};

/** Another's leader is read with no less than another's whole profile. */
function managerOf(person: Person, call: Call): Record<string, unknown> {
  const expansion = call.query.expand.find(({ name }) => name === 'manager');
  if (!expansion) return {};
  if (!readAll.some((all) => all.every((scope) => call.token.scopes.includes(scope))))
    throw insufficientPrivileges();
  const manager = person.managerId ? call.tenant.directory.find(person.managerId) : undefined;
  return manager
    ? { manager: { '@odata.type': '#microsoft.graph.user', ...showUser(manager, call, expansion.select) } }
    : {};
}

function wanted(call: Call, person: Person): boolean {
  const { filter } = call.query;
  const user: Readonly<Record<string, unknown>> = { ...person.user };
  return (!filter || matches(filter, (property) => user[property])) && searched(call, user);
}

/** `$search="displayName:ost"`: the start of a word in the property. */
function searched(call: Call, user: Readonly<Record<string, unknown>>): boolean {
  const search = call.query.others['$search'];
  if (search === undefined) return true;
  const match = /^"(\w+):(.*)"$/.exec(search);
  if (!match?.[1] || !SEARCHED.includes(match[1])) {
    throw badRequest(`Unrecognized query argument specified: '${search}'.`);
  }
  const sought = (match[2] ?? '').toLowerCase();
  const value = user[match[1]];
  const words = typeof value === 'string' ? value.toLowerCase().split(/[\s.@-]+/) : [];
  return words.some((word) => word.startsWith(sought));
}

function sorted(call: Call, people: Person[]): Person[] {
  const [by] = call.query.orderby;
  if (!by) return people;
  const valueOf = (person: Person) => (by.property === 'displayName' ? person.user.displayName : person.upn);
  return people.toSorted((a, b) => (order(valueOf(a), valueOf(b)) ?? 0) * (by.descending ? -1 : 1));
}
