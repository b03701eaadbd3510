import { z } from 'zod';
import { onDriveItems } from '../graph/drive-addresses';
import { requirePlaceOfItem } from '../graph/drive-item';
import {
  grantsOf,
  principalFor,
  requireOwner,
  shareScopes,
  showGrant,
  type SharedPlace,
} from '../graph/drive-permission';
import { invalidRequest } from '../graph/errors';
import { contextOf, ok, type Call } from '../graph/operation';
import { securableOf } from '../sharepoint/access';
import type { Person } from '../store/directory';

const LONGEST_MESSAGE = 2000;
/** SharePoint's levels Read and Contribute. */
const LEVELS = { read: 1073741826, write: 1073741827 } as const;

const inviteBody = z.strictObject({
  recipients: z
    .array(z.strictObject({ email: z.string(), alias: z.string(), objectId: z.string() }).partial())
    .min(1),
  roles: z.array(z.enum(['read', 'write'])).length(1),
  requireSignIn: z.literal(true),
  sendInvitation: z.boolean().default(false),
  message: z.string().max(LONGEST_MESSAGE).optional(),
  retainInheritedPermissions: z.literal(true).optional(),
});

export const driveItemInvite = onDriveItems(
  {
    name: 'drive-item-invite',
    method: 'POST',
    source: 'https://learn.microsoft.com/graph/api/driveitem-invite',
    difference:
      'Nobody outside the organisation is invited, nobody without signing in, and no mail is kept. “write” is the level Contribute, which is assumed. `retainInheritedPermissions: false` is refused: the schema has it, and in 2023 it was refused too (microsoft-graph-docs#22261). Who shares needs the right to manage permissions, also where a site lets its members share.',
    handle: (call) => {
      const place = requirePlaceOfItem(call);
      requireOwner(call, place);
      const read = inviteBody.safeParse(call.body ?? {});
      if (!read.success) throw invalidRequest(z.prettifyError(read.error));
      const people = read.data.recipients.map((recipient) => requireRecipient(call, recipient));
      const [role = 'read'] = read.data.roles;
      const invited = people.map((person) => grant(call, place, person, LEVELS[role]));
      const granted = grantsOf(call, place).filter(({ principal }) => invited.includes(principal.id));
      return ok({
        '@odata.context': contextOf(call, 'Collection(permission)'),
        value: granted.map((one) => showGrant(call, place, one)),
      });
    },
  },
  ['by-id', 'own-by-id'],
  '/invite',
).map((operation) => ({ ...operation, scopes: shareScopes }));

/** What was inherited is kept beside what is given. */
function grant(call: Call, { drive, item }: SharedPlace, person: Person, level: number): number {
  const { permissions } = call.tenant;
  const securable = securableOf(call.tenant, drive.list, item);
  const self = principalFor(call, drive, call.caller);
  if (!permissions.isUnique(securable)) permissions.breakInheritance(securable, true, self);
  const principal = principalFor(call, drive, person);
  permissions.assign(securable, principal.id, level);
  return principal.id;
}

/** @throws GraphError 400 for somebody whom the directory does not know. */
function requireRecipient(
  { tenant }: Call,
  {
    objectId,
    email,
    alias,
  }: { objectId?: string | undefined; email?: string | undefined; alias?: string | undefined },
): Person {
  const person = tenant.directory.find(objectId ?? email ?? alias ?? '');
  if (!person) throw invalidRequest('One or more users could not be resolved.');
  return person;
}
