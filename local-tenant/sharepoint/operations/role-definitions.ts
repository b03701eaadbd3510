import { z } from 'zod';
import { halvesOf, maskOf, permission, type PermissionLevel } from '../../store/permission-levels';
import { requireRight } from '../access';
import { readBody, USERS_REFERENCE, restInvalid, restNotFound, type RestOperation } from '../rest-operation';

const halves = z.object({ High: z.union([z.string(), z.number()]), Low: z.union([z.string(), z.number()]) });
const newLevel = z.object({
  Name: z.string(),
  Description: z.string().default(''),
  Order: z.number().default(100),
  BasePermissions: halves,
});
const changes = newLevel.partial();

/** SharePoint's own kinds of levels; every other level is of no kind. */
const KINDS: Readonly<Record<number, number>> = {
  1073741825: 1,
  1073741826: 2,
  1073741827: 3,
  1073741829: 5,
  1073741830: 6,
};

/** SharePoint counts the ids of its own levels on from here. */
const FIRST_OWN_ID = 1073741924;

export const roleDefinitionsList: RestOperation = {
  name: 'roledefinitions-list',
  method: 'GET',
  paths: ['/web/roledefinitions'],
  source: USERS_REFERENCE,
  handle: (call) => ({ value: call.tenant.permissions.levels(call.site.id).map(show) }),
};

export const roleDefinitionCreate: RestOperation = {
  name: 'roledefinition-create',
  method: 'POST',
  paths: ['/web/roledefinitions'],
  source: USERS_REFERENCE,
  handle: (call) => {
    requireRight(call, { siteId: call.site.id }, permission.managePermissions | permission.manageWeb);
    const { Name, Description, Order, BasePermissions } = readBody(newLevel, call);
    const levels = call.tenant.permissions.levels(call.site.id);
    if (levels.some(({ name }) => name === Name))
      throw restInvalid(`The specified name "${Name}" is already in use.`);
    const id = Math.max(FIRST_OWN_ID, ...levels.map((level) => level.id + 1));
    const level = {
      id,
      name: Name,
      description: Description,
      mask: maskOf(BasePermissions.High, BasePermissions.Low),
      order: Order,
      hidden: false,
    };
    call.tenant.permissions.saveLevel(call.site.id, level);
    return show(level);
  },
};

export const roleDefinitionUpdate: RestOperation = {
  name: 'roledefinition-update',
  method: 'MERGE',
  paths: ['/web/roledefinitions/{level}'],
  source: USERS_REFERENCE,
  handle: (call) => {
    requireRight(call, { siteId: call.site.id }, permission.managePermissions | permission.manageWeb);
    const level = call.tenant.permissions
      .levels(call.site.id)
      .find(({ id, name }) => String(id) === call.parameters['level'] || name === call.parameters['level']);
    if (!level) throw restNotFound('The role definition does not exist.');
    const { Name, Description, Order, BasePermissions } = readBody(changes, call);
    call.tenant.permissions.saveLevel(call.site.id, {
      ...level,
      name: Name ?? level.name,
      description: Description ?? level.description,
      order: Order ?? level.order,
      mask: BasePermissions ? maskOf(BasePermissions.High, BasePermissions.Low) : level.mask,
    });
    return undefined;
  },
};

function show({ id, name, description, mask, order, hidden }: PermissionLevel): Record<string, unknown> {
  return {
    Id: id,
    RoleTypeKind: KINDS[id] ?? 0,
    Name: name,
    Description: description,
    BasePermissions: halvesOf(mask),
    Order: order,
    Hidden: hidden,
  };
}
