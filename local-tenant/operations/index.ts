import type { Operation } from '../graph/operation';
import { batch } from './batch';
import { calendarGet, calendarsList } from './calendar-get';
import { calendarGetSchedule } from './calendar-get-schedule';
import { calendarPermissionCreate } from './calendar-permission-create';
import { calendarPermissionDelete } from './calendar-permission-delete';
import { calendarPermissionUpdate } from './calendar-permission-update';
import { calendarPermissionsList } from './calendar-permissions-list';
import { calendarViewDelta } from './calendar-view-delta';
import { calendarViewList } from './calendar-view-list';
import { driveGet, listDriveGet } from './drive-get';
import { driveItemChildrenList } from './drive-item-children-list';
import { driveItemContentGet } from './drive-item-content-get';
import { driveItemContentPut } from './drive-item-content-put';
import { driveItemDelete } from './drive-item-delete';
import { driveItemGet } from './drive-item-get';
import { driveItemInvite } from './drive-item-invite';
import { driveItemPermissionDelete } from './drive-item-permission-delete';
import { driveItemPermissionsList } from './drive-item-permissions-list';
import {
  driveItemVersionContentGet,
  driveItemVersionRestore,
  driveItemVersionsList,
} from './drive-item-versions';
import { eventAccept } from './event-accept';
import { eventCancel } from './event-cancel';
import { eventCreate } from './event-create';
import { eventDecline } from './event-decline';
import { eventDelete } from './event-delete';
import { eventGet } from './event-get';
import { eventInstancesList } from './event-instances-list';
import { eventList } from './event-list';
import { eventTentativelyAccept } from './event-tentatively-accept';
import { eventUpdate } from './event-update';
import { outlookMailboxSettingsGet } from './outlook-mailbox-settings-get';
import { outlookSupportedTimeZones } from './outlook-supported-time-zones';
import { listCreate } from './list-create';
import { listColumnsList } from './list-columns-list';
import { listColumnCreate } from './list-column-create';
import { listColumnUpdate } from './list-column-update';
import { listDelete } from './list-delete';
import { listItemUpdate } from './list-item-update';
import { listItemCreate } from './list-item-create';
import { listItemFieldsUpdate } from './list-item-fields-update';
import { listItemDelete } from './list-item-delete';
import { listItemVersionGet, listItemVersionsList } from './list-item-versions-list';
import { listItemVersionRestore } from './list-item-version-restore';
import { listGet } from './list-get';
import { listItemGet } from './list-item-get';
import { listItemsDelta } from './list-items-delta';
import { listItemsList } from './list-items-list';
import { listsList } from './lists-list';
import { siteGet } from './site-get';
import { todoListCreate, todoListsList } from './todo-lists';
import { todoTaskCreate, todoTaskDelete, todoTaskGet, todoTasksList, todoTaskUpdate } from './todo-tasks';
import { userDirectReportsList } from './user-direct-reports-list';
import { userGet } from './user-get';
import { userManagerGet } from './user-manager-get';
import { userPhotoValueGet, userPhotosSizeValueGet } from './user-photo-value-get';
import { usersList } from './users-list';

/** Everything that the local tenant's Graph can do. What is not here answers 501. */
export const operations: readonly Operation[] = [
  batch,
  userGet,
  usersList,
  userManagerGet,
  userDirectReportsList,
  userPhotoValueGet,
  userPhotosSizeValueGet,
  siteGet,
  listsList,
  listGet,
  listDelete,
  listItemsList,
  listItemsDelta,
  listItemGet,
  listItemVersionsList,
  listItemVersionGet,
  listItemVersionRestore,
  listItemDelete,
  listItemFieldsUpdate,
  listItemUpdate,
  listItemCreate,
  listColumnCreate,
  listColumnUpdate,
  listColumnsList,
  listCreate,
  calendarGet,
  calendarsList,
  calendarGetSchedule,
  calendarPermissionsList,
  calendarPermissionCreate,
  calendarPermissionUpdate,
  calendarPermissionDelete,
  calendarViewList,
  calendarViewDelta,
  eventAccept,
  eventCancel,
  eventCreate,
  eventDecline,
  eventDelete,
  eventGet,
  eventInstancesList,
  eventList,
  eventTentativelyAccept,
  eventUpdate,
  outlookMailboxSettingsGet,
  ...outlookSupportedTimeZones,
  todoListsList,
  todoListCreate,
  todoTasksList,
  todoTaskCreate,
  todoTaskGet,
  todoTaskUpdate,
  todoTaskDelete,
  driveGet,
  listDriveGet,
  ...driveItemGet,
  ...driveItemChildrenList,
  ...driveItemContentGet,
  ...driveItemContentPut,
  ...driveItemDelete,
  ...driveItemInvite,
  ...driveItemPermissionsList,
  ...driveItemPermissionDelete,
  ...driveItemVersionsList,
  ...driveItemVersionContentGet,
  ...driveItemVersionRestore,
];
