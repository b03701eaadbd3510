import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { seedNames } from '../seed/names';
import { securableOf } from '../sharepoint/access';
import type { RoleAssignment } from '../store/permissions';
import type { Tenant } from '../tenant';
import { namesOnCards } from './names-on-cards';

/** So many exchanges at a time, the newest: more than anybody looks through. */
const SHOWN_EXCHANGES = 500;

/** What the inspector and the pages that look like SharePoint’s show beyond the control surface. It changes nothing. */
export function inspection(tenant: Tenant): Hono {
  const app = new Hono();

  app.get('/exchanges', (context) => {
    const all = tenant.recorder.all();
    const first = Math.max(0, all.length - SHOWN_EXCHANGES);
    return context.json(
      all.slice(first).map((exchange, index) => ({ number: first + index + 1, ...exchange })),
    );
  });

  app.get('/seeds', (context) => context.json({ seeds: seedNames, current: tenant.seed() }));

  app.get('/lists', (context) =>
    context.json(
      sitesOf(tenant, context.req.query('site')).flatMap((siteId) =>
        tenant.lists.of(siteId).map(({ id, name, title, template }) => ({
          id,
          name,
          displayName: title,
          template,
          items: tenant.items.count(id),
        })),
      ),
    ),
  );

  app.get('/lists/:list/access', (context) => context.json(accessIn(tenant, context.req.param('list'))));

  app.get('/people/:user/days', (context) => {
    const person = tenant.directory.find(context.req.param('user'));
    if (!person) throw new HTTPException(404, { message: 'There is nobody of that name.' });
    const mailbox = tenant.calendars.mailboxOf(person.id);
    const address = person.user.mail ?? person.upn;
    return context.json({
      mails: tenant.meetingMails.to(address),
      events: mailbox
        ? tenant.calendars.all(mailbox.personId).map(({ starts, ends, details, isOrganizer }) => ({
            starts,
            ends,
            isOrganizer,
            subject: details.subject,
            sensitivity: details.sensitivity,
            isCancelled: details.isCancelled,
            attendees: details.attendees.map(({ name, status }) => ({ name, response: status.response })),
          }))
        : null,
    });
  });

  return app;
}

function sitesOf({ sites, facts }: Tenant, path = facts.sitePath): string[] {
  const site = sites.findByPath(facts.sharePointHost, path);
  return site ? [site.id] : [];
}

/** Who may do what with a list and each of its items, and whence it comes. */
function accessIn(tenant: Tenant, listId: string) {
  const list = sitesOf(tenant)
    .map((siteId) => tenant.lists.find(siteId, listId))
    .find((found) => found !== undefined);
  if (!list) throw new HTTPException(404, { message: 'There is no such list.' });
  const { permissions } = tenant;
  const names = namesOnCards(tenant, list.siteId);
  const entry = (id: number | null, title: string, securable: ReturnType<typeof securableOf>) => ({
    id,
    title,
    unique: permissions.isUnique(securable),
    holders: permissions
      .assignments(securable)
      .flatMap((assignment) => holdersOf(tenant, list.siteId, assignment)),
  });
  return {
    displayName: list.title,
    administrators: permissions
      .principals(list.siteId, 'user')
      .filter(({ isAdministrator }) => isAdministrator)
      .map(({ title }) => title),
    entries: [
      entry(null, list.title, securableOf(tenant, list)),
      ...tenant.items.all(list.id).map((item) => {
        const title = names.get(item.guid) ?? titleOf(item.fields);
        return entry(item.id, title, securableOf(tenant, list, item));
      }),
    ],
  };
}

/** A group is shown as its members, each with the group as the reason. */
function holdersOf(
  { permissions }: Tenant,
  siteId: string,
  { principal, levels }: RoleAssignment,
): { name: string; levels: string[]; through: string | null }[] {
  const names = levels.filter(({ hidden }) => !hidden).map(({ name }) => name);
  if (names.length === 0) return [];
  if (principal.kind !== 'group') return [{ name: principal.title, levels: names, through: null }];
  return permissions
    .membersOf(siteId, principal.id)
    .map(({ title }) => ({ name: title, levels: names, through: principal.title }));
}

const NAMING_COLUMNS = ['CardKey', 'SetupKey', 'PopulationKey', 'Title', 'FileLeafRef'];

function titleOf(fields: Readonly<Record<string, unknown>>): string {
  for (const column of NAMING_COLUMNS) {
    const text = fields[column];
    if (typeof text === 'string' && text !== '') return text;
  }
  return '';
}
