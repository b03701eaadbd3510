import { z } from 'zod';
import type {
  CustodianSite,
  Securable,
  SitePrincipal,
  SiteSelf,
} from '../../application/ports/custodian-site';
import type { Outcome } from '../../application/ports/outcome';
import type { PresentAccess } from '../../storage/access-changes';
import { success } from '../../domain/base/result';
import { everyOne } from './every-one';
import type { SharePoint, SharePointSite } from './sharepoint';
import { understand } from './understand';

type SiteAccess = Pick<
  CustodianSite,
  | 'self'
  | 'everyone'
  | 'principalsOf'
  | 'standingGroup'
  | 'group'
  | 'membersOf'
  | 'addMember'
  | 'levels'
  | 'saveLevel'
  | 'accessTo'
  | 'changeAccess'
>;

const principalSchema = z.object({
  Id: z.number(),
  Title: z.string(),
  AadObjectId: z.object({ NameId: z.string() }).nullish(),
});
export const selfSchema = principalSchema.extend({ IsSiteAdmin: z.boolean() });
/** SharePoint shows the account’s id where it is selected, and nowhere else. */
const PRINCIPAL = ['Id', 'Title', 'AadObjectId'];

const levelSchema = z.object({
  Id: z.number(),
  Name: z.string(),
  BasePermissions: z.object({ High: z.coerce.bigint(), Low: z.coerce.bigint() }),
});

const accessSchema = z.object({
  HasUniqueRoleAssignments: z.boolean(),
  RoleAssignments: z.array(
    z.object({ PrincipalId: z.number(), RoleDefinitionBindings: z.array(z.object({ Id: z.number() })) }),
  ),
});

/** Principals, levels and role assignments through SharePoint's own interface. */
export function siteAccess(sharePoint: SharePoint, tenantId: string): SiteAccess {
  async function ensure(userPrincipalName: string) {
    const user = understand(principalSchema, await sharePoint(ensuringUser(userPrincipalName)));
    return user.ok ? success(principalOf(user.value)) : user;
  }

  async function standingGroup(title: string): Outcome<SitePrincipal | undefined> {
    const groups = understand(z.array(principalSchema), await sharePoint(({ web }) => web.siteGroups()));
    if (!groups.ok) return groups;
    const standing = groups.value.find((group) => group.Title === title);
    return success(standing && principalOf(standing));
  }

  return {
    self: async () => {
      const user = understand(selfSchema, await sharePoint(({ web }) => web.currentUser()));
      return user.ok ? success(selfOf(user.value)) : user;
    },

    everyone: async () => {
      const login = `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`;
      const everyone = understand(principalSchema, await sharePoint(({ web }) => web.ensureUser(login)));
      return everyone.ok ? success(principalOf(everyone.value)) : everyone;
    },

    principalsOf: async (accounts) => {
      const ensuring = accounts.map(({ userPrincipalName }) => ensuringUser(userPrincipalName));
      const users = everyOne(await sharePoint.together(ensuring));
      const principals = understand(z.array(principalSchema), users);
      return principals.ok ? success(principals.value.map(principalOf)) : principals;
    },

    standingGroup,

    group: async (title) => {
      const standing = await standingGroup(title);
      if (!standing.ok) return standing;
      if (standing.value) return success(standing.value);
      const made = understand(
        principalSchema,
        await sharePoint(({ web }) => web.siteGroups.add({ Title: title })),
      );
      return made.ok ? success(principalOf(made.value)) : made;
    },

    membersOf: async (group) => {
      const answer = await sharePoint(({ web }) =>
        web.siteGroups.getById(group.id).users.select(...PRINCIPAL)(),
      );
      const members = understand(z.array(principalSchema), answer);
      return members.ok ? success(members.value.map(principalOf)) : members;
    },

    addMember: async (group, userPrincipalName) => {
      const added = await sharePoint(({ web }) =>
        web.siteGroups.getById(group.id).users.add(loginOf(userPrincipalName)),
      );
      return added.ok ? ensure(userPrincipalName) : added;
    },

    levels: async () => {
      const levels = understand(z.array(levelSchema), await sharePoint(({ web }) => web.roleDefinitions()));
      if (!levels.ok) return levels;
      return success(
        levels.value.map(({ Id, Name, BasePermissions }) => ({
          id: Id,
          displayName: Name,
          mask: (BasePermissions.High << 32n) | BasePermissions.Low,
        })),
      );
    },

    saveLevel: async ({ displayName, mask }, id) => {
      const permissions = { High: Number(mask >> 32n), Low: Number(mask & 0xffffffffn) };
      if (id === undefined) {
        const made = await sharePoint(({ web }) =>
          web.roleDefinitions.add(displayName, '', 200, permissions),
        );
        const level = understand(z.object({ data: z.object({ Id: z.number() }) }), made);
        return level.ok ? success(level.value.data.Id) : level;
      }
      const mended = await sharePoint(({ web }) =>
        web.roleDefinitions.getById(id).update({ BasePermissions: permissions }),
      );
      return mended.ok ? success(id) : mended;
    },

    accessTo: async (places) => {
      const reading = places.map((place) => (site: SharePointSite) => readAccess(site, place));
      const access = understand(z.array(accessSchema), everyOne(await sharePoint.together(reading)));
      return access.ok ? success(access.value.map(presentAccessOf)) : access;
    },

    changeAccess: async (places) => {
      const changing = places.map(
        ({ changes: { breakInheritance, add, remove }, ...place }) =>
          async (site: SharePointSite) => {
            const target = securable(site, place);
            if (breakInheritance) await target.breakRoleInheritance(false, true);
            for (const { principalId, levelId } of add)
              await target.roleAssignments.add(principalId, levelId);
            for (const { principalId, levelId } of remove)
              await target.roleAssignments.remove(principalId, levelId);
          },
      );
      const changed = everyOne(await sharePoint.together(changing));
      return changed.ok ? success(undefined) : changed;
    },
  };
}

const ensuringUser =
  (userPrincipalName: string) =>
  async ({ web }: SharePointSite): Promise<unknown> => {
    const { Id } = await web.ensureUser(loginOf(userPrincipalName));
    return web.siteUsers.getById(Id).select(...PRINCIPAL)();
  };

function presentAccessOf({
  HasUniqueRoleAssignments,
  RoleAssignments,
}: z.infer<typeof accessSchema>): PresentAccess {
  const assignments = RoleAssignments.flatMap(({ PrincipalId, RoleDefinitionBindings }) =>
    RoleDefinitionBindings.map(({ Id }) => ({ principalId: PrincipalId, levelId: Id })),
  );
  return { unique: HasUniqueRoleAssignments, assignments };
}

const loginOf = (userPrincipalName: string) => `i:0#.f|membership|${userPrincipalName}`;

function securable({ web }: SharePointSite, { listId, itemId }: Securable) {
  if (listId === undefined) return web;
  const list = web.lists.getById(listId);
  return itemId === undefined ? list : list.items.getById(itemId);
}

/** Whether it has permissions of its own, and which hold, in one call. */
export function readAccess(site: SharePointSite, place: Securable): Promise<unknown> {
  return (securable(site, place) as SharePointSite['web'])
    .select(
      'HasUniqueRoleAssignments',
      'RoleAssignments/PrincipalId',
      'RoleAssignments/RoleDefinitionBindings/Id',
    )
    .expand('RoleAssignments', 'RoleAssignments/RoleDefinitionBindings')();
}

export function selfOf(user: z.infer<typeof selfSchema>): SiteSelf {
  return { ...principalOf(user), isSiteAdministrator: user.IsSiteAdmin };
}

function principalOf({ Id, Title, AadObjectId }: z.infer<typeof principalSchema>): SitePrincipal {
  return { id: Id, title: Title, ...(AadObjectId ? { objectId: AadObjectId.NameId } : {}) };
}
