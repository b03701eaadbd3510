import { answerNestedAppAuth, readNestedAppAuthRequest } from '../../frame/protocol/nested-app-auth';
import type { TeamsTheme } from '../../frame/protocol/context';
import { tenant } from '../../frame/tenant';
import { addressForPersona } from './address-for-persona';
import type { AddInItem } from './item';
import { recordOfficeCall } from './office-calls';
import { officeLocales, type OfficeFacts } from './protocol/app-context';
import { readOfficeRequest } from './protocol/messages';
import { createOfficeProtocol, type Completed, type OfficeReport } from './protocol/office-protocol';
import { addInTexts } from './texts';
import type { AddInVisit } from './visit';

export interface AddInWindow {
  /** False as long as the add-in has not started. */
  readonly runFunction: (functionName: string) => boolean;
  readonly showTheme: (theme: TeamsTheme) => void;
  readonly close: () => void;
}

export interface Opening {
  /** The add-in's page, beside its tab. */
  readonly page: 'outlook.html' | 'outlook-events.html';
  readonly item: AddInItem;
  readonly visit: AddInVisit;
  /** Where the window is put. */
  readonly place: HTMLElement;
  readonly title: string;
  /** What the pane is handed by whatever opened it; see `getInitializationContextAsync`. */
  readonly initialization?: string | undefined;
  readonly onReady?: () => void;
  readonly onCompleted?: (completed: Completed) => void;
}

/** Starts a page of the add-in with Outlook's side of Office.js around it. */
export function openAddIn({ page, item, visit, place, title, ...opening }: Opening): AddInWindow {
  const { person, language, setup, hasNestedAppAuth, onNotice } = visit;
  const texts = addInTexts[language];
  let { theme } = visit;
  const controlId = crypto.randomUUID();
  const facts: OfficeFacts = {
    controlId,
    hostOrigin: location.origin,
    language,
    hasNestedAppAuth,
    person: { name: person.name, address: person.upn },
  };
  const hostInfo = `Outlook$Web$16.01$${officeLocales[language]}$${controlId}$$$0`;
  const address = new URL(page, new URL(setup.appUrl, location.href));
  address.searchParams.set('_host_Info', hostInfo);

  const report = ({ kind, name }: OfficeReport) => {
    console.error(`Outlook: ${texts[kind](name)}`);
    onNotice({ intent: 'error', text: texts[kind](name) });
  };
  const protocol = createOfficeProtocol({
    facts,
    item,
    theme: () => theme,
    openAddress: (asked) => {
      const link = addressForPersona(asked, person.upn);
      const opened = window.open(link, '_blank');
      if (opened) opened.opener = null;
      else onNotice({ intent: 'warning', text: texts.popupBlocked, link });
    },
    initialization: opening.initialization,
    record: (call) => recordOfficeCall({ ...call, page, persona: person.upn }),
    onReady: () => opening.onReady?.(),
    onCompleted: (completed) => opening.onCompleted?.(completed),
    report,
  });

  const iframe = document.createElement('iframe');
  // Before the window exists: Office.js reads the name of the window it was made with.
  iframe.name = JSON.stringify({
    baseFrameName: 'add-in',
    hostInfo,
    xdmInfo: `${controlId}|${controlId}|${location.origin}`,
    serializerVersion: 1,
    flights: '[]',
    // Not Office.js's: it tells the page's first script whether to put the bridge there (web/sign-in-bridge.ts).
    nestedAppAuth: hasNestedAppAuth,
  });
  iframe.title = title;
  iframe.allow = 'clipboard-write';
  iframe.style.cssText = 'border: none; display: block; width: 100%; height: 100%;';
  const post = (message: string | undefined) => {
    if (message !== undefined) iframe.contentWindow?.postMessage(message, address.origin);
    return message !== undefined;
  };

  const signIn = async (data: string): Promise<boolean> => {
    const request = readNestedAppAuthRequest(data);
    if (!request) return false;
    const answer = await answerNestedAppAuth(request, {
      confirm: (scopes) => visit.confirmSignIn(person, scopes),
      relay: async (relayed) => {
        try {
          return await tenant.signIn(person.upn, relayed);
        } catch (error) {
          console.error(error);
          onNotice({ intent: 'error', text: texts.signInSilent });
          return undefined;
        }
      },
    });
    return post(JSON.stringify(answer));
  };

  const listener = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== iframe.contentWindow || origin !== address.origin || typeof data !== 'string') return;
    const request = readOfficeRequest(data);
    if (request) void protocol.receive(request).then((messages) => messages.forEach(post));
    else void signIn(data);
  };
  window.addEventListener('message', listener);
  const unsubscribe = item.subscribe(() => protocol.itemChanged().forEach(post));
  iframe.src = address.href;
  place.append(iframe);

  return {
    runFunction: (functionName) => post(protocol.runFunction(functionName)),
    showTheme(next) {
      if (next === theme) return;
      theme = next;
      post(protocol.themeChanged());
    },
    close() {
      window.removeEventListener('message', listener);
      unsubscribe();
      iframe.remove();
    },
  };
}
