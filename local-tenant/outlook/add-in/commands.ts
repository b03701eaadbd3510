import type { Language } from '../../frame/protocol/context';
import type { AddInItem } from './item';
import { openAddIn } from './open-add-in';
import type { Completed } from './protocol/office-protocol';
import { addInTexts } from './texts';
import type { AddInVisit } from './visit';

export type SendAnswer = { readonly allow: true } | { readonly allow: false; readonly message: string };

export interface AddInCommand {
  readonly functionName: string;
  /** Where its button stands. */
  readonly kind: AddInItem['kind'];
  readonly label: (language: Language) => string;
}

/** The buttons of the manifest that run a function. */
export const addInCommands: readonly AddInCommand[] = [
  {
    functionName: 'makeNeutral',
    kind: 'appointmentCompose',
    label: (language) => addInTexts[language].makeNeutral,
  },
];

const SEND_HANDLER = 'onAppointmentSend';

/** Outlook waits five seconds before it asks the person whether to wait; a machine under test may be slower. */
const LONGEST_ANSWER = 20_000;

/** The manifest asks for a soft block: the page shows the message, and an add-in that is silent blocks nothing. */
export async function askAddInBeforeSending(item: AddInItem, visit: AddInVisit): Promise<SendAnswer> {
  const completed = await runFunction(SEND_HANDLER, item, visit);
  if (completed?.allowEvent !== false) return { allow: true };
  return { allow: false, message: completed.errorMessage ?? '' };
}

export async function runCommand(functionName: string, item: AddInItem, visit: AddInVisit): Promise<void> {
  await runFunction(functionName, item, visit);
}

/** In a window that nobody sees, as Outlook does. */
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
    const timer = setTimeout(() => {
      visit.onNotice({ intent: 'warning', text: addInTexts[visit.language].tooSlow });
      end(undefined);
    }, LONGEST_ANSWER);
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
