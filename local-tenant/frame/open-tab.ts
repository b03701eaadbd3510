import type { Dispatch } from 'react';
import type { FrameAction } from './frame-state';
import type { TaskQuestion } from './open-task-window';
import { noticeOf } from './notices';
import { hostContext, type Language, type TeamsTheme } from './protocol/context';
import type { DialogEnd } from './protocol/dialogs';
import type { PeopleOrder, PickedPerson } from './protocol/people';
import { connectTab } from './protocol/tab-connection';
import { createTeamsProtocol, type HostReport, type HostServices } from './protocol/teams-protocol';
import { tenant, type FrameSetup, type Person } from './tenant';
import { texts } from './texts';

/** One session of the app: as whom, in which language, on which page. */
export interface Visit {
  readonly hostName: 'Teams' | 'Outlook';
  readonly setup: FrameSetup;
  readonly person: Person;
  readonly language: Language;
  readonly page?: string;
}

export interface VisitServices {
  readonly dispatch: Dispatch<FrameAction>;
  readonly confirmSignIn: (person: Person, scopes: readonly string[]) => Promise<boolean>;
  readonly pickPeople: (order: PeopleOrder) => Promise<readonly PickedPerson[] | undefined>;
  readonly openDialog: (question: TaskQuestion) => Promise<DialogEnd>;
  /** Nobody waits any longer for what the person was asked. */
  readonly forgetPrompts: () => void;
}

export interface OpenTab {
  showTheme(theme: TeamsTheme): void;
  pressBack(): void;
  close(): void;
}

/** Starts the app in the iframe, with a host around it that answers as Teams does. */
export function openTab(iframe: HTMLIFrameElement, visit: Visit, services: VisitServices): OpenTab {
  const { dispatch } = services;
  const appUrl = new URL(visit.setup.appUrl, location.href);
  const sessionId = crypto.randomUUID();
  let theme: TeamsTheme = 'default';

  const goBack = () => dispatch({ type: 'wentBack' });
  let tellDialog: (message: unknown) => void = unheard;
  const hostServices: HostServices = {
    context: () =>
      hostContext({
        hostName: visit.hostName,
        person: visit.person,
        tenantId: visit.setup.tenantId,
        language: visit.language,
        theme,
        page: visit.page,
        sessionId,
      }),
    appIds: visit.setup.appIds,
    openPage: (page) => dispatch({ type: 'pageOpened', page }),
    goBack,
    openAddress: (address) => openWindow(address, dispatch),
    report: (report) => tell(report, dispatch),
    pickPeople: services.pickPeople,
    openDialog: async (order) => {
      const end = await services.openDialog({
        order,
        services: hostServices,
        tellParent: (message) => connection.messageFromDialog(message),
        onOpened: (tell) => {
          tellDialog = tell;
        },
      });
      tellDialog = unheard;
      return end;
    },
    tellDialog: (message) => tellDialog(message),
    // Only the page in a dialog has these; said by the tab they are a mistake of the app.
    submit: () => tell({ kind: 'unhandledCall', name: 'tasks.completeTask' }, dispatch),
    resize: () => tell({ kind: 'unhandledCall', name: 'tasks.updateTask' }, dispatch),
    tellParent: () => tell({ kind: 'unhandledCall', name: 'messageForParent' }, dispatch),
    showCalendarItem: (itemId) => dispatch({ type: 'placeOpened', place: { name: 'calendar', itemId } }),
    composeMeeting: (draft) => dispatch({ type: 'placeOpened', place: { name: 'calendar', draft } }),
    confirm: (scopes) => services.confirmSignIn(visit.person, scopes),
    relay: async (request) => {
      try {
        return await tenant.signIn(visit.person.upn, request);
      } catch (error) {
        console.error(error);
        const retry = () => dispatch({ type: 'pageOpened', page: visit.page });
        dispatch({ type: 'noticed', notice: { intent: 'error', text: texts.signInSilent, retry } });
        return undefined;
      }
    },
  };

  const appWindow = iframe.contentWindow;
  if (!appWindow) throw new Error('The iframe must be in the page before the app is opened in it');
  const connection = connectTab(appWindow, appUrl.origin, createTeamsProtocol(hostServices));
  const listener = (event: MessageEvent<unknown>) => void connection.receive(event);
  // Before the address is set: teams-js calls as soon as it runs, and nothing repeats a call that nobody heard.
  window.addEventListener('message', listener);
  iframe.src = appUrl.href;

  return {
    showTheme(next) {
      if (next === theme) return;
      theme = next;
      connection.themeChanged(next);
    },
    pressBack() {
      if (!connection.backPressed()) goBack();
    },
    close() {
      window.removeEventListener('message', listener);
      services.forgetPrompts();
    },
  };
}

const unheard = (): void => undefined;

function tell(report: HostReport, dispatch: Dispatch<FrameAction>) {
  const notice = noticeOf(report);
  // Loud in the console too, where the one who made the call looks.
  if (notice.intent === 'error') console.error(`Teams frame: ${notice.text}`, report);
  dispatch({ type: 'noticed', notice });
}

function openWindow(address: string, dispatch: Dispatch<FrameAction>) {
  const opened = window.open(address, '_blank');
  if (opened) opened.opener = null;
  else dispatch({ type: 'noticed', notice: { intent: 'warning', text: texts.popupBlocked, link: address } });
}
