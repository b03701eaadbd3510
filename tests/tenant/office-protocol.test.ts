import type { AddInItem, CustomProperties, ItemFields } from '../../local-tenant/outlook/add-in/item';
import { readOfficeRequest, type OfficeRequest } from '../../local-tenant/outlook/add-in/protocol/messages';
import {
  createOfficeProtocol,
  type OfficeServices,
} from '../../local-tenant/outlook/add-in/protocol/office-protocol';
import { openItem } from '../../local-tenant/outlook/open-item';

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

interface Opening {
  readonly fields?: Partial<ItemFields>;
  readonly hasNestedAppAuth?: boolean;
}

function openOutlook(kind: AddInItem['kind'] = 'appointmentCompose', opening: Opening = {}) {
  let kept: CustomProperties = { before: 1 };
  const item = openItem(
    kind,
    { ...fields, ...opening.fields },
    {
      read: () => Promise.resolve(kept),
      write: (all) => {
        kept = all;
        return Promise.resolve();
      },
    },
  );
  const services = {
    facts: {
      controlId: 'c',
      hostOrigin: 'https://outlook.office.com',
      language: 'da' as const,
      person: { name: 'Henrik Østergaard', address: 'henrik@aasund.example' },
      hasNestedAppAuth: opening.hasNestedAppAuth ?? true,
    },
    item,
    theme: () => 'dark' as const,
    openAddress: jest.fn(),
    record: jest.fn(),
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
  return { services, protocol, ask, method, item, fields: item.get };
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

  it('an Outlook of before 2024 says that it signs nobody in', async () => {
    const [answer] = await openOutlook('appointmentRead', { hasNestedAppAuth: false }).ask(
      'ContextActivationManager_getAppContextAsync',
    );
    expect(JSON.parse(String(answer!._data['_requirementMatrix']))).toEqual({ Mailbox: '1.14' });
  });

  it('what is read says who made it and what everybody answered', async () => {
    const maja = { name: 'Maja', address: 'maja@aasund.example', answer: 'accepted' as const };
    const organizer = { name: 'Henrik', address: 'henrik@aasund.example' };
    const { ask } = openOutlook('appointmentRead', {
      fields: { organizer, attendees: { required: [maja], optional: [] } },
    });
    const [read] = await ask('GetInitialData', {});
    expect(read!._data).toMatchObject({
      organizer: { address: 'henrik@aasund.example' },
      to: [{ address: 'maja@aasund.example', appointmentResponse: 3 }],
      isFromSharedFolder: false,
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

  it('an end before the beginning is refused, and nothing is changed', async () => {
    const { method, fields: now } = openOutlook();
    const early = Date.parse('2027-02-11T08:00:00Z');
    expect(await method(25, { TimeProperty: 2, time: early })).toMatchObject({ errorCode: 9010 });
    expect(now()).toEqual(fields);
  });

  it('words put first stand first in what was kept as a whole document too', async () => {
    const kept = '<html><body class="x"><p>Hej</p></body></html>';
    const { method, fields: now } = openOutlook('appointmentCompose', { fields: { bodyHtml: kept } });
    await method(23, { data: '<p>Først</p>', coercionType: 3 });
    expect(now().bodyHtml).toBe('<html><body class="x"><p>Først</p><p>Hej</p></body></html>');
  });

  it('places are one text, and each by itself', async () => {
    const { method, fields: now } = openOutlook();
    await method(155, { enhancedLocations: [{ id: 'Åen', type: 'custom' }] });
    expect(now().location).toBe('Engen; Åen');
    expect(await method(154)).toMatchObject({
      data: [
        { locationIdentifier: { id: 'Engen', type: 'custom' }, displayName: 'Engen' },
        { locationIdentifier: { id: 'Åen', type: 'custom' }, displayName: 'Åen' },
      ],
    });
    await method(156, { enhancedLocations: [{ id: 'Engen', type: 'custom' }] });
    expect(now().location).toBe('Åen');
  });

  it('nobody is invited beyond five hundred', async () => {
    const { method, fields: now } = openOutlook();
    const recipientArray = Array.from({ length: 500 }, (_, at) => ({ address: `${at}@aasund.example` }));
    expect(await method(22, { recipientField: 0, recipientArray })).toMatchObject({ errorCode: 9012 });
    expect(await method(21, { recipientField: 0, recipientArray })).toMatchObject({ wasSuccessful: true });
    expect(now().attendees.required).toHaveLength(500);
  });

  it('whoever makes an appointment is its organizer', async () => {
    expect(await openOutlook().method(107)).toMatchObject({ data: { address: 'henrik@aasund.example' } });
  });

  it('in a shared calendar the organizer is whoever shares it', async () => {
    const sharedBy = { name: 'Anne', address: 'anne@aasund.example' };
    const { method, ask } = openOutlook('appointmentCompose', { fields: { sharedBy } });
    const [initial] = await ask('GetInitialData', {});
    expect(initial!._data).toMatchObject({ isFromSharedFolder: true });
    expect(await method(107)).toMatchObject({ data: { address: 'anne@aasund.example' } });
    expect(await method(108)).toMatchObject({ data: { owner: 'anne@aasund.example' } });
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

  it('an appointment that was never saved has no id and is not saved either, and has one once it is sent', async () => {
    const { method } = openOutlook();
    expect(await method(164)).toMatchObject({ error: true, errorCode: 9046 });
    expect(await method(32)).toMatchObject({ error: true, errorCode: 9021 });
    const sent = openOutlook('appointmentCompose', { fields: { itemId: 'AAMk' } });
    expect(await sent.method(164)).toMatchObject({ wasSuccessful: true, data: 'AAMk' });
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

describe('a category', () => {
  const naming = (category: string) => ({ categories: [category] });

  it('is taken by no appointment while it is written, as in Outlook on the web', async () => {
    const { method } = openOutlook();
    expect(await method(157)).toMatchObject({ data: null });
    expect(await method(158, naming('Rød kategori'))).toMatchObject({ errorCode: 5000 });
    expect(await method(159, naming('Rød kategori'))).toMatchObject({ errorCode: 5000 });
  });

  it('is taken by one’s own meeting when it is read, if the mailbox has it', async () => {
    const { method, fields: now } = openOutlook('appointmentRead');
    expect(await method(158, naming('MUS'))).toMatchObject({ errorCode: 9044 });
    expect(await method(158, naming('Rød kategori'))).toMatchObject({ wasSuccessful: true });
    expect(now().categories).toEqual(['Rød kategori']);
    expect(await method(157)).toMatchObject({ data: [{ displayName: 'Rød kategori' }] });
  });

  it('is not taken by a meeting that somebody else made', async () => {
    const organizer = { name: 'Maja', address: 'maja@aasund.example' };
    const { method } = openOutlook('appointmentRead', { fields: { organizer } });
    expect(await method(158, naming('Rød kategori'))).toMatchObject({ errorCode: 5000 });
  });
});

describe('what the add-in keeps', () => {
  it('with the open appointment is there until it is taken away', async () => {
    const { method } = openOutlook();
    expect(await method(186, { name: 'mus' })).toMatchObject({ errorCode: 9050 });
    await method(185, { name: 'mus', value: '1' });
    expect(await method(186, { name: 'mus' })).toMatchObject({ data: '1' });
    expect(await method(187)).toMatchObject({ data: { mus: '1' } });
    expect(await method(185, { name: 'long', value: 'x'.repeat(50_000) })).toMatchObject({ errorCode: 9051 });
    await method(189, { name: 'mus' });
    expect(await method(189, { name: 'mus' })).toMatchObject({ errorCode: 9050 });
    await method(185, { name: 'mus', value: '2' });
    await method(188);
    expect(await method(187)).toMatchObject({ data: {} });
  });

  it('as custom properties is one object, read and written as a whole', async () => {
    const { method } = openOutlook();
    expect(await method(3)).toEqual({ wasSuccessful: true, customProperties: '{"before":1}' });
    await method(4, { customProperties: { key: 'a', count: 2 } });
    expect(await method(3)).toEqual({ wasSuccessful: true, customProperties: '{"key":"a","count":2}' });
  });

  it('above it are five lines at most, each under a name of its own', async () => {
    const { method, item } = openOutlook();
    const line = (key: string, more: object = {}) => ({ key, type: 2, message: 'Nej', ...more });
    expect(await method(33, line('a'))).toMatchObject({ wasSuccessful: true });
    expect(await method(33, line('a'))).toMatchObject({ errorCode: 9023 });
    expect(await method(35, line('a', { message: 'Jo' }))).toMatchObject({ wasSuccessful: true });
    expect(item.notices()).toEqual([{ key: 'a', type: 'errorMessage', message: 'Jo' }]);
    expect(await method(36, { key: 'b' })).toMatchObject({ errorCode: 9024 });
    expect(await method(33, line('b', { type: 0, icon: 'i', persistent: true }))).toMatchObject({
      errorCode: 9028,
    });
    for (const key of ['b', 'c', 'd', 'e']) await method(33, line(key));
    expect(await method(33, line('f'))).toMatchObject({ errorCode: 9025 });
    await method(36, { key: 'a' });
    expect((await method(34)) as { data: unknown[] }).toMatchObject({ data: { length: 4 } });
  });
});

describe('what is called', () => {
  it('is written down with what it was called with and how it failed, before it is answered', async () => {
    const { method, services } = openOutlook();
    await method(17, { subject: 'MUS' });
    await method(164);
    expect(services.record.mock.calls).toEqual([
      [{ name: 'subject.setAsync', parameters: { subject: 'MUS' } }],
      [{ name: 'getItemIdAsync', errorCode: 9046 }],
    ]);
  });

  it('together is three at most, as in Outlook on the web', async () => {
    const { method, services } = openOutlook();
    const answers = await Promise.all([18, 26, 171, 169].map((id) => method(id)));
    expect(answers.map((answer) => answer?.['wasSuccessful'])).toEqual([true, true, true, false]);
    expect(services.report).toHaveBeenCalledWith({ kind: 'tooManyCalls', name: 'isAllDayEvent.getAsync' });
    expect(await method(169)).toMatchObject({ wasSuccessful: true });
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
