import type { AddInItem } from './item';
import { sendCheck, sendModeOf, type SendMode } from './manifest';
import { openAddIn } from './open-add-in';
import type { Completed } from './protocol/office-protocol';
import { addInTexts } from './texts';
import type { AddInVisit } from './visit';

/** What Outlook shows instead of sending. */
export interface SendAlert {
  readonly sendMode: SendMode;
  /** Absent when the add-in did not answer. */
  readonly message?: string;
  /** What stands on the button that does not send; Outlook has a text of its own. */
  readonly cancelLabel?: string;
  /** That button opens the pane, which is handed this. */
  readonly pane?: { readonly initialization: string };
}

/** Outlook waits five seconds before it asks the person whether to wait; a machine under test may be slower. */
const LONGEST_ANSWER = 20_000;

/**
 * Raises OnAppointmentSend as Outlook on the web does: of a meeting that has attendees, and only where the package asks
 * for it (learn.microsoft.com/office/dev/add-ins/outlook/onmessagesend-onappointmentsend-events).
 * @returns nothing where the meeting may be sent
 */
export async function askAddInBeforeSending(
  item: AddInItem,
  visit: AddInVisit,
): Promise<SendAlert | undefined> {
  const { required, optional } = item.get().attendees;
  if (!sendCheck || required.length + optional.length === 0) return undefined;
  const completed = await runFunction(sendCheck.functionName, item, visit);
  if (!completed) return { sendMode: sendCheck.sendMode };
  if (completed.allowEvent !== false) return undefined;
  const { errorMessage = '', cancelLabel, commandId, contextData = '' } = completed;
  return {
    // Since Mailbox 1.14 the handler may say another mode than the manifest.
    sendMode: sendModeOf(completed.sendModeOverride) ?? sendCheck.sendMode,
    message: errorMessage,
    ...(cancelLabel !== undefined && { cancelLabel }),
    ...(commandId !== undefined && { pane: { initialization: contextData } }),
  };
}

export async function runCommand(functionName: string, item: AddInItem, visit: AddInVisit): Promise<void> {
  const completed = await runFunction(functionName, item, visit);
  if (!completed) visit.onNotice({ intent: 'warning', text: addInTexts[visit.language].tooSlow });
}

/** In a window that nobody sees, as Outlook does; nothing where it does not answer in time. */
function runFunction(
  functionName: string,
  item: AddInItem,
  visit: AddInVisit,
): Promise<Completed | undefined> {
  return new Promise((resolve) => {
    const place = document.createElement('div');
    place.hidden = true;
    document.body.append(place);
    const end = (completed: Completed | undefined) => {
      clearTimeout(timer);
      opened.close();
      place.remove();
      resolve(completed);
    };
    const timer = setTimeout(() => end(undefined), LONGEST_ANSWER);
    const opened = openAddIn({
      page: 'outlook-events.html',
      item,
      visit,
      place,
      title: functionName,
      // After the answer to Office.js, which listens from then on.
      onReady: () => setTimeout(() => opened.runFunction(functionName)),
      onCompleted: end,
    });
  });
}
