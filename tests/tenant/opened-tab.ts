import { hostContext } from '../../local-tenant/frame/protocol/context';
import type { DialogEnd } from '../../local-tenant/frame/protocol/dialogs';
import type { PickedPerson } from '../../local-tenant/frame/protocol/people';
import type { HostEvent, HostResponse } from '../../local-tenant/frame/protocol/messages';
import { connectTab } from '../../local-tenant/frame/protocol/tab-connection';
import { createTeamsProtocol, type HostServices } from '../../local-tenant/frame/protocol/teams-protocol';

export const appOrigin = 'https://mus.aasund.example';
export const maja = { id: '7a1c', upn: 'maja.lindegaard@aasund.example' };

/** The app's tab in a Teams frame whose services are watched. */
export function openTab(overrides: Partial<HostServices> = {}) {
  const services = {
    context: jest.fn(() =>
      hostContext({
        person: maja,
        tenantId: 't-1',
        language: 'da',
        theme: 'dark',
        page: 'samtale:1',
        sessionId: 's',
      }),
    ),
    appIds: ['a'],
    openPage: jest.fn(),
    goBack: jest.fn(),
    openAddress: jest.fn(),
    report: jest.fn(),
    openDialog: jest.fn(() => Promise.resolve<DialogEnd>('closed')),
    tellDialog: jest.fn(),
    submit: jest.fn(),
    resize: jest.fn(),
    tellParent: jest.fn(),
    pickPeople: jest.fn(() => Promise.resolve<readonly PickedPerson[] | undefined>(undefined)),
    showCalendarItem: jest.fn(),
    composeMeeting: jest.fn(),
    confirm: jest.fn(() => Promise.resolve(true)),
    relay: jest.fn<Promise<Record<string, unknown> | undefined>, [unknown]>(() =>
      Promise.resolve({ success: true }),
    ),
    ...overrides,
  };
  const posted: (HostResponse | HostEvent)[] = [];
  const appWindow = {
    postMessage: (message: HostResponse | HostEvent, targetOrigin: string) => {
      expect(targetOrigin).toBe(appOrigin);
      posted.push(message);
    },
  };
  const tab = connectTab(appWindow, appOrigin, createTeamsProtocol(services));
  const call = async (func: string, args: unknown[] = [], data?: string) => {
    const before = posted.length;
    await tab.receive({
      source: appWindow,
      origin: appOrigin,
      data: { id: 7, uuidAsString: 'u-7', func, args, data },
    });
    return posted[before];
  };
  const callForArguments = async (func: string, args?: unknown[], data?: string) =>
    (await call(func, args, data))?.args;
  return { services, posted, appWindow, tab, call, callForArguments };
}
