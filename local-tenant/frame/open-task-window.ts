import { connectTab, type TabConnection } from './protocol/tab-connection';
import type { TeamsTheme } from './protocol/context';
import type { DialogEnd, DialogOrder, DialogSize } from './protocol/dialogs';
import { createTeamsProtocol, type HostServices } from './protocol/teams-protocol';
import type { Prompt } from './use-prompts';

export interface TaskQuestion {
  readonly order: DialogOrder;
  /** What the tab itself may ask of the frame; a dialog may ask the same, of dialogs the other half. */
  readonly services: HostServices;
  readonly tellParent: (message: unknown) => void;
  readonly onOpened: (tell: (message: unknown) => void) => void;
}

export type TaskPrompt = Prompt<TaskQuestion, DialogEnd>;

export interface TaskWindow {
  showTheme(theme: TeamsTheme): void;
  close(): void;
}

/** Starts a page of the app in a dialog's iframe, in the frame context of a task. */
export function openTaskWindow(
  iframe: HTMLIFrameElement,
  { order, services, tellParent, onOpened, answer }: TaskPrompt,
  resize: (size: DialogSize) => void,
): TaskWindow {
  const appWindow = iframe.contentWindow;
  if (!appWindow) throw new Error('The iframe must be in the page before a page is opened in it');
  const protocol = createTeamsProtocol({
    ...services,
    context: () => ({ ...services.context(), frameContext: 'task' }),
    goBack: () => answer('closed'),
    submit: (submitted) => answer({ submitted }),
    tellParent,
    resize,
  });
  const connection: TabConnection = connectTab(appWindow, new URL(order.url).origin, protocol);
  const listener = (event: MessageEvent<unknown>) => void connection.receive(event);
  window.addEventListener('message', listener);
  onOpened((message) => connection.messageFromParent(message));
  iframe.src = order.url;
  return {
    showTheme: (theme) => connection.themeChanged(theme),
    close: () => window.removeEventListener('message', listener),
  };
}
