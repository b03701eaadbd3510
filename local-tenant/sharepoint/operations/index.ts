import type { RestOperation } from '../rest-operation';
import { contextInfo, webGet } from './context-info';
import {
  siteGroupCreate,
  siteGroupMemberAdd,
  siteGroupMemberRemove,
  siteGroupMembersList,
  siteGroupsList,
} from './groups';
import { fieldGet, fieldUpdate } from './list-fields';
import { itemCreateRest } from './item-create';
import { itemDeleteRest } from './item-delete';
import { itemUpdateRest } from './item-update';
import { listCreateRest } from './list-create';
import { itemAddUsingPath, itemGetRest, itemsListRest } from './list-items';
import { itemValidateUpdate } from './item-validate-update';
import { listGetRest, listSettingsUpdate } from './list-settings';
import { viewCreate, viewFieldAdd, viewFieldsClear, viewsList, viewUpdate } from './list-views';
import { processQuery } from './process-query';
import { itemRecycle, recycleBinDelete, recycleBinList, recycleBinRestore } from './recycle-bin';
import {
  roleAssignmentAdd,
  roleAssignmentDelete,
  roleAssignmentRemove,
  roleAssignmentsList,
} from './role-assignments';
import { roleDefinitionCreate, roleDefinitionsList, roleDefinitionUpdate } from './role-definitions';
import { breakRoleInheritance, hasUniqueRoleAssignments, resetRoleInheritance } from './role-inheritance';
import { currentUser, ensureUser, siteUsersList } from './users';

/** Everything that the local tenant's SharePoint REST can do. What is not here answers 501. */
export const restOperations: readonly RestOperation[] = [
  contextInfo,
  webGet,
  currentUser,
  ensureUser,
  siteUsersList,
  siteGroupsList,
  siteGroupCreate,
  siteGroupMembersList,
  siteGroupMemberAdd,
  siteGroupMemberRemove,
  roleDefinitionsList,
  roleDefinitionCreate,
  roleDefinitionUpdate,
  roleAssignmentsList,
  roleAssignmentAdd,
  roleAssignmentRemove,
  roleAssignmentDelete,
  breakRoleInheritance,
  resetRoleInheritance,
  hasUniqueRoleAssignments,
  listCreateRest,
  listGetRest,
  listSettingsUpdate,
  viewsList,
  viewCreate,
  viewUpdate,
  viewFieldAdd,
  viewFieldsClear,
  fieldGet,
  fieldUpdate,
  itemsListRest,
  itemGetRest,
  itemCreateRest,
  itemUpdateRest,
  itemDeleteRest,
  itemAddUsingPath,
  itemValidateUpdate,
  processQuery,
  itemRecycle,
  recycleBinList,
  recycleBinRestore,
  recycleBinDelete,
];
