/**
 * The add-in side of the Outlook look-alike: the real Office.js, driven over its own protocol.
 *
 * - `<AddInPane item … onClose />` stands beside an open appointment and shows the add-in's task pane.
 * - `askAddInBeforeSending(item, visit)` raises the add-in's `OnAppointmentSend`; ask it before anything is sent.
 * - `runCommand(functionName, item, visit)` presses a button of the add-in that opens no pane; `addInCommands` lists them,
 *   as the package's manifest says.
 * - `window.officeCalls` holds what the add-in called.
 *
 * All take the page's `AddInItem`, which the add-in reads and changes, and an `AddInVisit` that says as whom.
 */
export { AddInPane, type AddInPaneProps } from './add-in-pane';
export { askAddInBeforeSending, runCommand, type SendAlert } from './commands';
export type {
  AddInItem,
  CustomProperties,
  InstantText,
  ItemAttendee,
  ItemFields,
  ItemNotice,
  KeptWithItem,
} from './item';
export { addInCommands } from './manifest';
export type { OfficeCall } from './office-calls';
export type { AddInVisit } from './visit';
