import { z } from 'zod';
import { calendarRoles, type CalendarShare } from '../store/calendar-shares';
import { readBody } from './calendar-body';
import { eventNotFound, invalidProperties } from './calendar-errors';
import { requireOwnMailbox } from './calendar-mailbox';
import type { Call } from './operation';

/** Everybody in the organisation reads free and busy times, and this is never taken away. */
const MY_ORGANIZATION = {
  id: Buffer.from('Default').toString('base64'),
  isRemovable: false,
  isInsideOrganization: true,
  role: 'freeBusyRead',
  allowedRoles: ['none', 'freeBusyRead', 'limitedRead', 'read', 'write'],
  emailAddress: { name: 'My Organization' },
};

const permissionBody = z.strictObject({
  emailAddress: z.strictObject({ address: z.string(), name: z.string().nullish() }).optional(),
  role: z.enum(calendarRoles).optional(),
  allowedRoles: z.array(z.enum(calendarRoles)).optional(),
  isInsideOrganization: z.boolean().optional(),
  isRemovable: z.boolean().optional(),
});

/** Whom a new permission is for, and what it lets them do. */
export function readNewShare(call: Call): CalendarShare {
  const { emailAddress, role } = readBody(permissionBody, call.body, 'calendarPermission');
  const mailbox = emailAddress && call.tenant.calendars.mailboxAt(emailAddress.address);
  if (!mailbox || !role || mailbox.personId === call.caller.id) throw invalidProperties();
  return { personId: mailbox.personId, role };
}

/** The one property of a permission that may be changed. */
export function readRole(call: Call): CalendarShare['role'] {
  const { role, ...others } = readBody(permissionBody, call.body, 'calendarPermission');
  if (!role || Object.keys(others).length) throw invalidProperties();
  return role;
}

/** @throws GraphError 403, 404 */
export function requireShare(call: Call): CalendarShare {
  const { personId: ownerId } = requireOwnMailbox(call);
  const shares = call.tenant.calendars.shares.of(ownerId);
  const share = shares.find(({ personId }) => idOf(personId) === call.parameters['permission']);
  if (!share) throw eventNotFound();
  return share;
}

export function showShares(call: Call, shares: readonly CalendarShare[]): Record<string, unknown>[] {
  return [...shares.map((share) => showShare(call, share)), MY_ORGANIZATION];
}

export function showShare({ tenant }: Call, { personId, role }: CalendarShare): Record<string, unknown> {
  const mailbox = tenant.calendars.mailboxOf(personId);
  return {
    id: idOf(personId),
    isRemovable: true,
    isInsideOrganization: true,
    role,
    allowedRoles: calendarRoles,
    emailAddress: { name: mailbox?.name, address: mailbox?.address },
  };
}

const idOf = (personId: string): string => Buffer.from(personId).toString('base64url');
