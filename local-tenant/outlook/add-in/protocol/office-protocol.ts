import { z } from 'zod';
import type { TeamsTheme } from '../../../frame/protocol/context';
import type { AddInItem } from '../item';
import { appContext, initialData, officeTheme, type OfficeFacts } from './app-context';
import { ACTION, officeAnswer, officeEvent, type OfficeRequest } from './messages';
import { itemMethods } from './methods';

export type OfficeReport =
  | { readonly kind: 'unhandledAction'; readonly name: string }
  | { readonly kind: 'malformedAction'; readonly name: string }
  | { readonly kind: 'tooManyCalls'; readonly name: string }
  | { readonly kind: 'unknownEvent'; readonly name: string };

const completedContext = z.object({
  allowEvent: z.boolean().optional(),
  errorMessage: z.string().optional(),
  /** The next four since Mailbox 1.14. */
  cancelLabel: z.string().optional(),
  commandId: z.string().optional(),
  contextData: z.string().optional(),
  sendModeOverride: z.string().optional(),
});

/** How a function of the add-in ended: `event.completed(…)`. */
export type Completed = z.infer<typeof completedContext>;

/** One call of Office.js, as the add-in made it. */
export interface MadeCall {
  /** `subject.setAsync`; `attendees` and `time` stand for two members each, which the parameters tell apart. */
  readonly name: string;
  readonly parameters?: unknown;
  /** The error that it was answered with; absent when it succeeded. */
  readonly errorCode?: number;
}

/** What the protocol needs of the page around it. */
export interface OfficeServices {
  readonly facts: OfficeFacts;
  readonly item: AddInItem;
  readonly theme: () => TeamsTheme;
  readonly openAddress: (address: string) => void;
  /** What a button of a Smart Alert handed to this window. */
  readonly initialization?: string | undefined;
  /** Told before the add-in is answered. */
  readonly record: (call: MadeCall) => void;
  /** The add-in can be told to run a function from now on. */
  readonly onReady: () => void;
  readonly onCompleted: (completed: Completed) => void;
  readonly report: (report: OfficeReport) => void;
}

export interface OfficeProtocol {
  /** The messages to post back, in their order. */
  readonly receive: (request: OfficeRequest) => Promise<readonly string[]>;
  /** The next three: the event, if the add-in has asked for it. */
  readonly runFunction: (functionName: string) => string | undefined;
  readonly themeChanged: () => string | undefined;
  readonly itemChanged: () => readonly string[];
}

const RUN = 'appCommandInvoked';
const THEME = 'officeThemeChanged';
const RECIPIENTS = 'olkRecipientsChanged';
const TIME = 'olkAppointmentTimeChanged';
const sentEvents = new Set([RUN, THEME, RECIPIENTS, TIME]);

const COMPLETED = 94;
const OPEN_WINDOW = 403;
/** What Office.js tells Microsoft about how it is used. */
const TELEMETRY = new Set([163, 193, 400, 401, 402]);
const NOT_SUPPORTED = 5000;
const RESPONSE_FAILED = 9020;
/**
 * At one time, in Outlook on the web
 * (learn.microsoft.com/office/dev/add-ins/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins).
 */
const MOST_CALLS = 3;
/** Milliseconds: what is called together is under way together. */
const A_CALL_TAKES = 5;

const methodCall = z.object({
  MethodData: z.object({ DispatchId: z.number() }),
  ApiParams: z.unknown().optional(),
});
const completedCall = z.object({ DdaMethod: z.object({ DispatchId: z.number() }), 2: z.string().optional() });
const completedEvent = z.object({ completedContext: completedContext.nullish() });

const succeeded = (data: unknown) => ({ wasSuccessful: true, error: false, data });
const failed = (errorCode: number) => ({ wasSuccessful: false, error: true, errorCode });

/** Outlook's side of Office.js, for one window with one appointment. */
export function createOfficeProtocol(services: OfficeServices): OfficeProtocol {
  const { facts, item, report } = services;
  const registrations = new Map<string, OfficeRequest>();
  const event = (name: string, data: unknown): string | undefined => {
    const registration = registrations.get(name);
    return registration && officeEvent(registration, data);
  };
  let callsUnderWay = 0;
  const themeChanged = () => event(THEME, [JSON.stringify(officeTheme(services.theme()))]);

  async function method(request: OfficeRequest): Promise<unknown> {
    const { MethodData, ApiParams } = methodCall.parse(request._data);
    const id = MethodData.DispatchId;
    if (TELEMETRY.has(id)) return succeeded(null);
    if (id === OPEN_WINDOW) {
      services.openAddress(z.object({ launchUrl: z.string() }).parse(ApiParams).launchUrl);
      return succeeded(null);
    }
    const known = itemMethods[id];
    if (!known) {
      report({ kind: 'unhandledAction', name: `${request._actionName} ${id}` });
      return failed(NOT_SUPPORTED);
    }
    const answer = await inItsTurn(() =>
      known.answer(item, ApiParams, { person: facts.person, initialization: services.initialization }),
    );
    if (!answer) report({ kind: 'tooManyCalls', name: known.name });
    const errorCode = answer ? ('errorCode' in answer ? answer.errorCode : undefined) : RESPONSE_FAILED;
    services.record({
      name: known.name,
      ...(ApiParams !== undefined && { parameters: ApiParams }),
      ...(errorCode !== undefined && { errorCode }),
    });
    if (errorCode !== undefined) return failed(errorCode);
    return answer && 'whole' in answer ? answer.whole : succeeded((answer as { data: unknown }).data);
  }

  /** Nothing where too many are under way. */
  async function inItsTurn<Answer>(work: () => Answer | Promise<Answer>): Promise<Answer | undefined> {
    if (callsUnderWay >= MOST_CALLS) return undefined;
    callsUnderWay += 1;
    try {
      await new Promise((done) => setTimeout(done, A_CALL_TAKES));
      return await work();
    } finally {
      callsUnderWay -= 1;
    }
  }

  function completed(request: OfficeRequest): unknown {
    const call = completedCall.parse(request._data);
    if (call.DdaMethod.DispatchId !== COMPLETED) {
      report({ kind: 'unhandledAction', name: `${request._actionName} ${call.DdaMethod.DispatchId}` });
      return { Error: NOT_SUPPORTED, Version: 1 };
    }
    const told = completedEvent.parse(JSON.parse(call[2] || '{}'));
    const context = told.completedContext ?? {};
    services.record({ name: 'event.completed', parameters: context });
    services.onCompleted(context);
    return { Error: 0, Version: 1 };
  }

  async function invoked(request: OfficeRequest): Promise<unknown> {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(facts);
      case 'ContextActivationManager_notifyHost':
        return null;
      case 'GetInitialData':
        return initialData(facts, item);
      case 'ExecuteMethod':
        return method(request);
      case 'executeMethod':
        return completed(request);
      default:
        report({ kind: 'unhandledAction', name: request._actionName });
        return null;
    }
  }

  function registered(request: OfficeRequest): readonly string[] {
    const name = request._actionName;
    if (!sentEvents.has(name)) report({ kind: 'unknownEvent', name });
    registrations.set(name, request);
    if (name === RUN) services.onReady();
    const answer = officeAnswer(request, {});
    // The package's Office.js has no theme to begin with, so the first one is told as a change.
    const theme = name === THEME ? themeChanged() : undefined;
    return theme ? [answer, theme] : [answer];
  }

  return {
    async receive(request) {
      if (request._actionType === ACTION.register) return registered(request);
      if (request._actionType === ACTION.unregister) {
        registrations.delete(request._actionName);
        return [officeAnswer(request, {})];
      }
      try {
        return [officeAnswer(request, await invoked(request))];
      } catch (error) {
        if (!(error instanceof z.ZodError)) throw error;
        report({ kind: 'malformedAction', name: request._actionName });
        return [];
      }
    },
    runFunction: (functionName) =>
      event(RUN, [functionName, functionName, JSON.stringify({ source: { id: functionName } })]),
    themeChanged,
    itemChanged: () => {
      const { start, end } = item.get();
      return [
        event(TIME, [JSON.stringify({ start: Date.parse(start), end: Date.parse(end) })]),
        event(RECIPIENTS, [JSON.stringify({ requiredAttendees: true, optionalAttendees: true })]),
      ].filter((message) => message !== undefined);
    },
  };
}
