/**
 * The add-in side of the Outlook look-alike: the real Office.js, driven over its own protocol.
 *
 * - `<AddInPane item … onClose />` stands beside an open appointment and shows the add-in's task pane.
 * - `askAddInBeforeSending(item, visit)` raises the add-in's `OnAppointmentSend`; ask it before anything is sent.
 * - `runCommand(functionName, item, visit)` presses a button of the add-in that opens no pane; `addInCommands` lists them.
 *
 * All take the page's `AddInItem`, which the add-in reads and changes, and an `AddInVisit` that says as whom.
 */
export { AddInPane, type AddInPaneProps } from './add-in-pane';
export type { AddInItem, InstantText, ItemAttendee, ItemFields } from './item';
export { addInCommands, askAddInBeforeSending, runCommand, type SendAnswer } from './commands';
export type { AddInVisit } from './visit';
