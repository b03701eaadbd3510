import { z } from 'zod';
import { calendarHandlers, type HostCalendar } from './calendar';
import { firstArgument, MalformedCall, type Answer, type Handlers } from './calls';
import type { HostContext, TeamsTheme } from './context';
import { readDeepLink } from './deep-links';
import { dialogHandlers, type HostDialogs } from './dialogs';
import type { AppRequest, HostEvent } from './messages';
import {
  answerNestedAppAuth,
  readNestedAppAuthRequest,
  type NestedAppAuthRequest,
  type SignInServices,
} from './nested-app-auth';
import { peopleHandlers, type PeoplePicker } from './people';
import { initializeAnswer } from './runtime';

/** What somebody looking at the frame should be told. */
export type HostReport =
  | { readonly kind: 'unhandledCall'; readonly name: string }
  | { readonly kind: 'malformedCall'; readonly name: string }
  | { readonly kind: 'unknownEvent'; readonly name: string }
  | { readonly kind: 'appFailed'; readonly reason: string }
  | { readonly kind: 'elsewhereInTeams'; readonly address: string }
  | { readonly kind: 'unknownApp'; readonly appId: string };

/** What the protocol needs of the frame around it. */
export interface HostServices extends SignInServices, HostDialogs, PeoplePicker, HostCalendar {
  context(): HostContext;
  /** By which Teams knows the app. */
  readonly appIds: readonly string[];
  /** Opens the app afresh on a page; its first page when none is given. */
  openPage(page: string | undefined): void;
  /** The app has nothing to go back to, so it is the frame's turn. */
  goBack(): void;
  openAddress(address: string): void;
  report(report: HostReport): void;
}

export interface TeamsProtocol {
  answer(request: AppRequest): Promise<Answer>;
  /** The event to send when the theme changes, if the app has asked for it. */
  themeChanged(theme: TeamsTheme): HostEvent | undefined;
  backPressed(): HostEvent | undefined;
  /** What the page of a dialog says to the one that opened it, if that one listens. */
  messageFromDialog(message: unknown): HostEvent | undefined;
}

/** Named as in `registerHandler`; the back button is registered as `backButton` and sent as `backButtonPress`. */
const eventsSent = new Set(['themeChange', 'backButton', 'messageForParent', 'messageForChild']);

const pageTarget = z.object({ subPageId: z.string().optional() });

export function createTeamsProtocol(services: HostServices): TeamsProtocol {
  const wantedEvents = new Set<string>();

  const handlers: Handlers = {
    ...dialogHandlers(services),
    ...peopleHandlers(services),
    ...calendarHandlers(services),
    initialize: () => {
      // The tab may have reloaded itself: what it asked for before is gone with its page.
      wantedEvents.clear();
      return initializeAnswer(services.context().frameContext);
    },
    getContext: () => [services.context()],
    registerHandler: (request) => {
      const name = firstArgument(request, z.string());
      if (eventsSent.has(name)) wantedEvents.add(name);
      else services.report({ kind: 'unknownEvent', name });
      return undefined;
    },
    'appInitialization.appLoaded': () => undefined,
    // Answered because the runtime promises `notifySuccessResponse`.
    'appInitialization.success': () => [undefined],
    'appInitialization.failure': appFailed,
    'appInitialization.expectedFailure': appFailed,
    executeDeepLink: (request) => openDeepLink(firstArgument(request, z.string())),
    'pages.navigateToApp': (request) => {
      services.openPage(firstArgument(request, pageTarget).subPageId);
      return [true];
    },
    // Unlike its neighbours this family answers error first.
    'pages.currentApp.navigateTo': (request) => {
      services.openPage(firstArgument(request, pageTarget).subPageId);
      return [null];
    },
    'pages.currentApp.navigateToDefaultPage': () => {
      services.openPage(undefined);
      return [null];
    },
    navigateBack: () => {
      services.goBack();
      return [true];
    },
    'nestedAppAuth.execute': async (request) => {
      const authRequest: NestedAppAuthRequest | undefined = readNestedAppAuthRequest(request.data);
      if (!authRequest) throw new MalformedCall();
      return [null, JSON.stringify(await answerNestedAppAuth(authRequest, services))];
    },
  };

  function appFailed(request: AppRequest): Answer {
    const reason = request.args.filter((argument) => typeof argument === 'string').join(': ');
    services.report({ kind: 'appFailed', reason });
    return undefined;
  }

  function openDeepLink(address: string): Answer {
    const link = readDeepLink(address, services.appIds);
    if (link.kind === 'refused') return [false, link.reason];
    if (link.kind === 'appPage') services.openPage(link.page);
    else if (link.kind === 'outside') services.openAddress(link.address);
    else services.report(link);
    return [true];
  }

  return {
    async answer(request) {
      const handler = Object.hasOwn(handlers, request.func) ? handlers[request.func] : undefined;
      if (!handler) {
        services.report({ kind: 'unhandledCall', name: request.func });
        return undefined;
      }
      try {
        return await handler(request);
      } catch (error) {
        if (!(error instanceof MalformedCall)) throw error;
        services.report({ kind: 'malformedCall', name: request.func });
        return undefined;
      }
    },
    themeChanged: (theme) =>
      wantedEvents.has('themeChange') ? { func: 'themeChange', args: [theme] } : undefined,
    backPressed: () => (wantedEvents.has('backButton') ? { func: 'backButtonPress', args: [] } : undefined),
    messageFromDialog: (message) =>
      wantedEvents.has('messageForParent') ? { func: 'messageForParent', args: [message] } : undefined,
  };
}
