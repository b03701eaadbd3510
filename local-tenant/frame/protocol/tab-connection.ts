import type { TeamsTheme } from './context';
import { readAppRequest, responseTo, type HostEvent, type HostResponse } from './messages';
import type { TeamsProtocol } from './teams-protocol';

/** The part of a window that is posted to. */
export interface AppWindow {
  postMessage(message: HostResponse | HostEvent, targetOrigin: string): void;
}

/** The part of a message event that is read. */
export interface WindowMessage {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

export interface TabConnection {
  receive(message: WindowMessage): Promise<void>;
  themeChanged(theme: TeamsTheme): void;
  /** False when the app takes no back presses, so that the frame must go back by itself. */
  backPressed(): boolean;
  messageFromDialog(message: unknown): void;
  /** What the one that opened this dialog says to it; teams-js keeps it until the page asks for it. */
  messageFromParent(message: unknown): void;
}

/** Carries the protocol over one tab's window: nothing is read from, or sent to, any other window or origin. */
export function connectTab(appWindow: AppWindow, appOrigin: string, protocol: TeamsProtocol): TabConnection {
  const send = (event: HostEvent | undefined) => {
    if (event) appWindow.postMessage(event, appOrigin);
    return event !== undefined;
  };
  return {
    async receive(message) {
      if (message.source !== appWindow || message.origin !== appOrigin) return;
      const request = readAppRequest(message.data);
      if (!request) return;
      const args = await protocol.answer(request);
      if (args) appWindow.postMessage(responseTo(request, args), appOrigin);
    },
    themeChanged: (theme) => void send(protocol.themeChanged(theme)),
    backPressed: () => send(protocol.backPressed()),
    messageFromDialog: (message) => void send(protocol.messageFromDialog(message)),
    messageFromParent: (message) => void send({ func: 'messageForChild', args: [message] }),
  };
}
