import { z } from 'zod';
import type { NestedAppAuthRequest, NestedAppAuthResponse } from './protocol/nested-app-auth';

const frameSetupSchema = z.object({
  appUrl: z.string(),
  siteUrl: z.string(),
  tenantId: z.string(),
  tenantName: z.string(),
  /** By which Teams knows the app. */
  appIds: z.array(z.string()),
  now: z.string(),
});

const personSchema = z.object({
  id: z.string(),
  upn: z.string(),
  name: z.string(),
  jobTitle: z.string(),
  leaderId: z.string().nullish(),
  roles: z.array(z.enum(['employee', 'leader', 'musAdministrator', 'custodian'])),
  note: z.string().nullish(),
});

const clockSchema = z.object({ now: z.string() });

const mailSchema = z.object({
  from: z.string(),
  kind: z.enum(['invitation', 'update', 'cancellation', 'answer']),
  iCalUId: z.string(),
  subject: z.string(),
  comment: z.string(),
  at: z.string(),
});

export type MeetingMail = z.infer<typeof mailSchema>;
export type FrameSetup = z.infer<typeof frameSetupSchema>;
export type Person = z.infer<typeof personSchema>;

/** The only calls the frame makes, all to the origin that served it. They reject when the tenant does not answer. */
export const tenant = {
  frame: () => call('/_local/frame', frameSetupSchema),
  people: () => call('/_local/people', z.array(personSchema)),
  /** What Outlook mailed somebody about meetings, the oldest first. */
  mail: (user: string) => call(`/_local/mail?user=${encodeURIComponent(user)}`, z.array(mailSchema)),
  clock: () => call('/_local/clock', clockSchema),
  advanceClock: (duration: string) => call('/_local/clock', clockSchema, { advance: duration }),
  signIn: (user: string, request: NestedAppAuthRequest): Promise<NestedAppAuthResponse> =>
    call('/_local/nested-app-auth', z.record(z.string(), z.unknown()), { user, request }),
};

async function call<T>(path: string, schema: z.ZodType<T>, body?: object): Promise<T> {
  const response = await fetch(
    path,
    body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return schema.parse(await response.json());
}
