import type { AddInItem, ItemFields } from '../../local-tenant/outlook/add-in/item';
import { readOfficeRequest, type OfficeRequest } from '../../local-tenant/outlook/add-in/protocol/messages';
import {
  createOfficeProtocol,
  type OfficeServices,
} from '../../local-tenant/outlook/add-in/protocol/office-protocol';

interface Message {
  readonly _responseType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: Record<string, unknown>;
}

const parsed = (text: string) => JSON.parse(text) as Message;

const fields: ItemFields = {
  subject: 'Møde',
  start: '2027-02-11T09:00:00.000Z',
  end: '2027-02-11T10:30:00.000Z',
  attendees: { required: [{ name: 'Maja Lindegaard', address: 'maja@aasund.example' }], optional: [] },
  location: 'Engen',
  bodyHtml: '<p>Hej<br>Maja</p>',
  sensitivity: 'normal',
  isAllDay: false,
};

function openOutlook(kind: AddInItem['kind'] = 'appointmentCompose', overrides: Partial<AddInItem> = {}) {
  let now = fields;
  const item: AddInItem = {
    kind,
    get: () => now,
    change: (changed) => {
      now = { ...now, ...changed };
    },
    subscribe: () => () => undefined,
    ...overrides,
  };
  const services = {
    facts: {
      controlId: 'c',
      hostOrigin: 'https://outlook.office.com',
      language: 'da' as const,
      person: { name: 'Henrik Østergaard', upn: 'henrik@aasund.example' },
    },
    item,
    theme: () => 'dark' as const,
    openAddress: jest.fn(),
    notify: jest.fn(),
    onReady: jest.fn(),
    onCompleted: jest.fn(),
    report: jest.fn(),
  } satisfies OfficeServices;
  const protocol = createOfficeProtocol(services);
  const ask = async (name: string, data?: unknown, action: 0 | 1 | 2 = 0) => {
    const request: OfficeRequest = {
      _messageType: 0,
      _actionType: action,
      _actionName: name,
      _conversationId: 'talk',
      _correlationId: 7,
      _data: data,
    };
    return (await protocol.receive(request)).map(parsed);
  };
  const method = async (dispatchId: number, parameters?: unknown) => {
    const [answer] = await ask('ExecuteMethod', {
      MethodData: { DispatchId: dispatchId },
      ApiParams: parameters,
    });
    return answer?._data;
  };
  return { services, protocol, ask, method, fields: () => now };
}

describe('Outlook starts the add-in', () => {
  it('no more is promised than the Office.js of the package can do', async () => {
    const [answer] = await openOutlook().ask('ContextActivationManager_getAppContextAsync');
    expect(answer).toMatchObject({ _correlationId: 7, _responseType: 0 });
    expect(answer!._data).toMatchObject({ _appName: 64, _appUILocale: 'da-DK' });
    expect(JSON.parse(String(answer!._data['_requirementMatrix']))).toEqual({
      Mailbox: '1.14',
      NestedAppAuth: '1.1',
    });
  });

  it('an appointment that is read is known from the start, one that is written is asked for', async () => {
    const [read] = await openOutlook('appointmentRead').ask('GetInitialData', {});
    expect(read!._data).toMatchObject({ itemType: 2, subject: 'Møde', start: Date.parse(fields.start) });
    const [written] = await openOutlook().ask('GetInitialData', {});
    expect(written!._data).toMatchObject({ itemType: 5, userEmailAddress: 'henrik@aasund.example' });
    expect(written!._data).not.toHaveProperty('subject');
  });

  it.each([['not JSON'], [{}], ['{"messageType":"NestedAppAuthRequest"}']])(
    'what is no call of Office.js is passed over: %j',
    (data) => {
      expect(readOfficeRequest(data)).toBeUndefined();
    },
  );
});

describe('the add-in reads and writes the appointment', () => {
  it('subject, sensitivity, place, text and whole day are what was set last', async () => {
    const { method, fields: now } = openOutlook();
    await method(17, { subject: 'MUS' });
    await method(172, { sensitivity: 'private' });
    await method(27, { location: 'Åen' });
    await method(38, { data: 'a < b', coercionType: 0 });
    await method(170, { isAllDayEvent: true });
    expect(now()).toMatchObject({
      subject: 'MUS',
      sensitivity: 'private',
      location: 'Åen',
      bodyHtml: '<p>a &lt; b</p>',
      isAllDay: true,
    });
    for (const [id, data] of [
      [18, 'MUS'],
      [171, 'private'],
      [26, 'Åen'],
      [169, true],
    ] as const) {
      expect(await method(id)).toMatchObject({ wasSuccessful: true, data });
    }
  });

  it('the text is given as HTML or without its marks', async () => {
    const { method } = openOutlook();
    expect(await method(37, { coercionType: 3 })).toMatchObject({ data: fields.bodyHtml });
    expect(await method(37, { coercionType: 0 })).toMatchObject({ data: 'Hej\nMaja' });
  });

  it('a new beginning keeps the length', async () => {
    const { method, fields: now } = openOutlook();
    await method(25, { TimeProperty: 1, time: Date.parse('2027-02-12T08:00:00Z') });
    expect(now()).toMatchObject({ start: '2027-02-12T08:00:00.000Z', end: '2027-02-12T09:30:00.000Z' });
  });

  it('somebody is added beside those who are invited already', async () => {
    const { method } = openOutlook();
    await method(22, {
      recipientField: 0,
      recipientArray: [{ address: 'h@aasund.example', name: 'Henrik' }],
    });
    const { data } = (await method(15, { recipientField: 0 })) as { data: { name: string }[] };
    expect(data.map(({ name }) => name)).toEqual(['Maja Lindegaard', 'Henrik']);
  });

  it('an appointment that was never saved has no id, and has one once it is', async () => {
    const { method } = openOutlook('appointmentCompose', { save: () => Promise.resolve('AAMk') });
    expect(await method(164)).toMatchObject({ error: true });
    expect(await method(32)).toMatchObject({ wasSuccessful: true, data: 'AAMk' });
  });

  it('a call that Outlook cannot do is told to whoever looks, and fails', async () => {
    const { method, services } = openOutlook();
    expect(await method(9999)).toMatchObject({ error: true });
    expect(services.report).toHaveBeenCalledWith({ kind: 'unhandledAction', name: 'ExecuteMethod 9999' });
  });

  it('a call that makes no sense is told to whoever looks', async () => {
    const { ask, services } = openOutlook();
    expect(await ask('ExecuteMethod', { nothing: true })).toEqual([]);
    expect(services.report).toHaveBeenCalledWith({ kind: 'malformedAction', name: 'ExecuteMethod' });
  });

  it('an address is opened by Outlook, which knows as whom', async () => {
    const { method, services } = openOutlook();
    await method(403, { launchUrl: 'https://teams.microsoft.com/l/entity/app/mus' });
    expect(services.openAddress).toHaveBeenCalledWith('https://teams.microsoft.com/l/entity/app/mus');
  });
});

describe('Outlook tells the add-in what happens', () => {
  it('a function is run once the add-in listens, and its end is heard', async () => {
    const { ask, protocol, services } = openOutlook();
    expect(protocol.runFunction('onAppointmentSend')).toBeUndefined();
    expect(await ask('appCommandInvoked', {}, 1)).toMatchObject([{ _data: {} }]);
    expect(services.onReady).toHaveBeenCalledTimes(1);
    expect(parsed(protocol.runFunction('onAppointmentSend')!)).toMatchObject({
      _responseType: 1,
      _actionName: 'appCommandInvoked',
      _data: ['onAppointmentSend', 'onAppointmentSend', expect.any(String)],
    });
    await ask('executeMethod', {
      DdaMethod: { DispatchId: 94 },
      2: JSON.stringify({ completedContext: { allowEvent: false, errorMessage: 'Nej' } }),
    });
    expect(services.onCompleted).toHaveBeenCalledWith({ allowEvent: false, errorMessage: 'Nej' });
  });

  it('whoever asks for the theme is told it at once, in numbers', async () => {
    const [, theme] = await openOutlook().ask('officeThemeChanged', {}, 1);
    const [told] = theme!._data as unknown as [string];
    expect(JSON.parse(told)).toMatchObject({ bodyBackgroundColor: 0x1f1f1f });
  });

  it('a change is told to those who asked, until they no longer do', async () => {
    const { ask, protocol } = openOutlook();
    expect(protocol.itemChanged()).toEqual([]);
    await ask('olkAppointmentTimeChanged', {}, 1);
    expect(protocol.itemChanged().map(parsed)).toMatchObject([{ _actionName: 'olkAppointmentTimeChanged' }]);
    await ask('olkAppointmentTimeChanged', {}, 2);
    expect(protocol.itemChanged()).toEqual([]);
  });

  it('an event that never comes is told to whoever looks', async () => {
    const { ask, services } = openOutlook();
    await ask('olkInfobarClicked', {}, 1);
    expect(services.report).toHaveBeenCalledWith({ kind: 'unknownEvent', name: 'olkInfobarClicked' });
  });
});
