import { z } from 'zod';
import type { CustodianSite } from '../../application/ports/custodian-site';
import { success } from '../../domain/base/result';
import type { SharePoint, SharePointSite } from './sharepoint';
import { readAccess, selfOf, selfSchema } from './site-access';
import { understand } from './understand';

const groupSchema = z.object({ GroupId: z.string() });
const sharingSchema = z.object({ MembersCanShare: z.boolean() });
const requestsSchema = z.object({
  RequestAccessEmail: z.string().nullish(),
  UseAccessRequestDefault: z.boolean().nullish(),
});

const NO_GROUP = '00000000-0000-0000-0000-000000000000';

const questions: readonly ((site: SharePointSite) => Promise<unknown>)[] = [
  ({ web }) => web.currentUser(),
  (site) => readAccess(site, {}),
  ({ site }) => site.select('GroupId')(),
  ({ web }) => web.select('MembersCanShare')(),
  ({ web }) => web.select('RequestAccessEmail', 'UseAccessRequestDefault')(),
];

/**
 * What SharePoint says of a site before anything is written, in one batch. Who has access may be asked by nobody with
 * less than full control; of the rest, what is not answered is not known.
 */
export const siteStanding =
  (sharePoint: SharePoint): CustodianSite['standing'] =>
  async () => {
    const [asked, access, ...rest] = await sharePoint.together(questions);
    const self = understand(selfSchema, asked!);
    if (!self.ok) return self;
    if (!access!.ok && access!.failure.code !== 'forbidden') return access!;
    const group = understand(groupSchema, rest[0]!);
    const sharing = understand(sharingSchema, rest[1]!);
    const requests = understand(requestsSchema, rest[2]!);
    return success({
      self: selfOf(self.value),
      isFullControl: access!.ok,
      ...(group.ok && { hasGroup: group.value.GroupId !== NO_GROUP }),
      ...(sharing.ok && { membersCanShare: sharing.value.MembersCanShare }),
      ...(requests.ok && {
        takesAccessRequests: Object.values(requests.value).some(Boolean),
      }),
    });
  };
