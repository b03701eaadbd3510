import { readDeepLink } from '../../local-tenant/frame/protocol/deep-links';
import { appOrigin, maja, openTab } from './opened-tab';

function signInRequest(method: string) {
  return JSON.stringify({
    messageType: 'NestedAppAuthRequest',
    method,
    requestId: 'r-1',
    clientLibrary: 'msal.js.browser',
    tokenParams: { clientId: 'c', scope: 'User.Read Calendars.ReadWrite', correlationId: 'k' },
  });
}

async function signInAnswer(tab: ReturnType<typeof openTab>, method: string): Promise<unknown> {
  const args = await tab.callForArguments('nestedAppAuth.execute', [], signInRequest(method));
  expect(args?.[0]).toBeNull();
  return JSON.parse(String(args?.[1]));
}

describe('the Teams frame starts the app', () => {
  it('the host answers initialize so that nested app authentication is available', async () => {
    const args = await openTab().callForArguments('initialize', ['2.58.0', 4, undefined]);
    expect(args?.slice(0, 3)).toEqual(['content', 'web', '2.58.0']);
    expect(JSON.parse(String(args?.[3]))).toMatchObject({
      apiVersion: 4,
      isNAAChannelRecommended: true,
      supports: { nestedAppAuth: {}, calendar: {}, pages: { backStack: {}, currentApp: {} } },
    });
  });

  it('an answer carries both names of its call, so that teams-js finds it', async () => {
    expect(await openTab().call('getContext')).toMatchObject({ id: 7, uuidAsString: 'u-7' });
  });

  it('the app learns who is looking, in which language and theme, and which page a link points at', async () => {
    const [context] = (await openTab().callForArguments('getContext')) ?? [];
    expect(context).toMatchObject({
      userObjectId: maja.id,
      userPrincipalName: maja.upn,
      loginHint: maja.upn,
      tid: 't-1',
      locale: 'da-dk',
      theme: 'dark',
      subEntityId: 'samtale:1',
      hostName: 'Teams',
      frameContext: 'content',
    });
  });

  it('the app is told that its success was heard, and that it loaded needs no answer', async () => {
    const tab = openTab();
    expect(await tab.callForArguments('appInitialization.success', ['2.58.0'])).toEqual([undefined]);
    expect(await tab.call('appInitialization.appLoaded', ['2.58.0'])).toBeUndefined();
    expect(tab.services.report).not.toHaveBeenCalled();
  });

  it('an app that could not start is reported with its reason', async () => {
    const tab = openTab();
    await tab.call('appInitialization.failure', ['Other', 'no list']);
    expect(tab.services.report).toHaveBeenCalledWith({ kind: 'appFailed', reason: 'Other: no list' });
  });
});

describe('the Teams frame listens to its own app only', () => {
  const message = { id: 1, func: 'getContext', args: [] };

  it.each([
    ['another window', () => ({ source: {}, origin: appOrigin, data: message })],
    ['another origin', (source: unknown) => ({ source, origin: 'https://evil.example', data: message })],
    [
      'a script that posts something else',
      (source: unknown) => ({ source, origin: appOrigin, data: 'hello' }),
    ],
  ])('a message from %s is passed over', async (_, messageFrom) => {
    const tab = openTab();
    await tab.tab.receive(messageFrom(tab.appWindow));
    expect(tab.posted).toEqual([]);
    expect(tab.services.context).not.toHaveBeenCalled();
  });
});

describe('the Teams frame tells the app what happens around it', () => {
  it('a new theme is told live to an app that asked for it', async () => {
    const tab = openTab();
    await tab.call('registerHandler', ['themeChange']);
    tab.tab.themeChanged('contrast');
    expect(tab.posted).toEqual([{ func: 'themeChange', args: ['contrast'] }]);
  });

  it('an app that did not ask hears nothing', () => {
    const tab = openTab();
    tab.tab.themeChanged('dark');
    expect(tab.tab.backPressed()).toBe(false);
    expect(tab.posted).toEqual([]);
  });

  it('the back button goes to the app that takes it, and comes back when the app has no earlier page', async () => {
    const tab = openTab();
    await tab.call('registerHandler', ['backButton']);
    expect(tab.tab.backPressed()).toBe(true);
    expect(tab.posted).toEqual([{ func: 'backButtonPress', args: [] }]);
    expect(await tab.callForArguments('navigateBack')).toEqual([true]);
    expect(tab.services.goBack).toHaveBeenCalledTimes(1);
  });

  it('an app that reloads itself starts over and has asked for nothing', async () => {
    const tab = openTab();
    await tab.call('registerHandler', ['themeChange']);
    await tab.call('initialize');
    tab.tab.themeChanged('dark');
    expect(tab.posted).toHaveLength(1);
  });

  it('waiting for an event that never comes is reported', async () => {
    const tab = openTab();
    await tab.call('registerHandler', ['focusEnter']);
    expect(tab.services.report).toHaveBeenCalledWith({ kind: 'unknownEvent', name: 'focusEnter' });
  });
});

describe('the Teams frame signs the person in', () => {
  it('a silent sign-in is passed on whole, and its answer comes back as text', async () => {
    const tab = openTab({ relay: jest.fn(() => Promise.resolve({ success: true, requestId: 'r-1' })) });
    expect(await signInAnswer(tab, 'GetToken')).toEqual({ success: true, requestId: 'r-1' });
    expect(tab.services.relay).toHaveBeenCalledWith(JSON.parse(signInRequest('GetToken')));
    expect(tab.services.confirm).not.toHaveBeenCalled();
  });

  it('a sign-in window shows what is asked for before anything is sent', async () => {
    const tab = openTab();
    await signInAnswer(tab, 'GetTokenPopup');
    expect(tab.services.confirm).toHaveBeenCalledWith(['User.Read', 'Calendars.ReadWrite']);
    expect(tab.services.relay).toHaveBeenCalledTimes(1);
  });

  it('someone who cancels the sign-in is told to the app as cancelled, and nothing is sent', async () => {
    const tab = openTab({ confirm: () => Promise.resolve(false) });
    expect(await signInAnswer(tab, 'GetTokenPopup')).toMatchObject({
      messageType: 'NestedAppAuthResponse',
      requestId: 'r-1',
      success: false,
      error: { status: 'USER_CANCEL' },
    });
    expect(tab.services.relay).not.toHaveBeenCalled();
  });

  it('a tenant that cannot be reached is told to the app as no network', async () => {
    const tab = openTab({ relay: () => Promise.resolve(undefined) });
    expect(await signInAnswer(tab, 'GetToken')).toMatchObject({
      success: false,
      error: { status: 'NO_NETWORK' },
    });
  });

  it.each([undefined, 'not json', '{"messageType":"SomethingElse"}'])(
    'a sign-in call with %s in it is reported and not answered',
    async (data) => {
      const tab = openTab();
      expect(await tab.call('nestedAppAuth.execute', [], data)).toBeUndefined();
      expect(tab.services.report).toHaveBeenCalledWith({
        kind: 'malformedCall',
        name: 'nestedAppAuth.execute',
      });
    },
  );
});

describe('the Teams frame follows the app elsewhere', () => {
  it.each([
    ['pages.navigateToApp', [{ appId: 'a', pageId: 'mus', subPageId: 'plan:1' }], 'plan:1', [true]],
    ['pages.currentApp.navigateTo', [{ pageId: 'mus', subPageId: 'plan:1' }], 'plan:1', [null]],
    ['pages.currentApp.navigateToDefaultPage', [], undefined, [null]],
  ])('%s opens the page', async (func, args, page, answer) => {
    const tab = openTab();
    expect(await tab.callForArguments(func, args)).toEqual(answer);
    expect(tab.services.openPage).toHaveBeenCalledWith(page);
  });

  it('a Teams link to the app opens its page in the frame', async () => {
    const tab = openTab();
    const link =
      'https://teams.microsoft.com/l/entity/a/mus?context=%7B%22subEntityId%22%3A%22samtale%3A1%22%7D';
    expect(await tab.callForArguments('executeDeepLink', [link])).toEqual([true]);
    expect(tab.services.openPage).toHaveBeenCalledWith('samtale:1');
  });

  it('a Teams link by an id that the catalogue does not have opens nothing, and the frame says so', async () => {
    const tab = openTab();
    await tab.call('executeDeepLink', [
      'https://teams.microsoft.com/l/entity/manifest/mus?context=%7B%22subEntityId%22%3A%22plan%3A1%22%7D',
    ]);
    expect(tab.services.openPage).not.toHaveBeenCalled();
    expect(tab.services.report).toHaveBeenCalledWith({ kind: 'unknownApp', appId: 'manifest' });
  });

  it('a link out of Teams is opened beside it', async () => {
    const tab = openTab();
    await tab.call('executeDeepLink', ['https://aasund.sharepoint.com/sites/mus']);
    expect(tab.services.openAddress).toHaveBeenCalledWith('https://aasund.sharepoint.com/sites/mus');
  });

  it('a link that is no https address is refused with a reason', async () => {
    const args = await openTab().callForArguments('executeDeepLink', ['javascript:alert(1)']);
    expect(args).toEqual([false, expect.stringContaining('https')]);
  });

  it('a meeting that the app points at is shown in the calendar', async () => {
    const tab = openTab();
    expect(await tab.callForArguments('calendar.openCalendarItem', [{ itemId: 'AAMk' }])).toEqual([true]);
    expect(tab.services.showCalendarItem).toHaveBeenCalledWith('AAMk');
  });

  it('a meeting that the app proposes is shown as it proposes it', async () => {
    const tab = openTab();
    const draft = { subject: 'MUS', attendees: ['maja@aasund.example'], startTime: '02/11/2027 09:00:00' };
    expect(await tab.callForArguments('calendar.composeMeeting', [draft])).toEqual([true]);
    expect(tab.services.composeMeeting).toHaveBeenCalledWith(draft);
  });

  it.each([
    ['https://teams.microsoft.com/l/chat/0/0?users=a', 'elsewhereInTeams'],
    ['https://teams.cloud.microsoft/l/meeting/new?subject=a', 'elsewhereInTeams'],
    ['https://teams.microsoft.com/l/entity/a/mus?context=broken', 'appPage'],
    ['https://teams.microsoft.com/l/entity/b/mus', 'unknownApp'],
    ['https://evil.example/l/entity/a/mus', 'outside'],
    ['mus', 'refused'],
  ])('%s is read as %s', (address, kind) => {
    expect(readDeepLink(address, ['a']).kind).toBe(kind);
  });
});

describe('the Teams frame is strict', () => {
  it.each(['meeting.getMeetingDetails', 'media.captureImage', 'toString'])(
    '%s, which it cannot do, is reported and never answered',
    async (func) => {
      const tab = openTab();
      expect(await tab.call(func)).toBeUndefined();
      expect(tab.services.report).toHaveBeenCalledWith({ kind: 'unhandledCall', name: func });
    },
  );

  it('a call with arguments it cannot read is reported', async () => {
    const tab = openTab();
    expect(await tab.call('pages.navigateToApp', ['plan'])).toBeUndefined();
    expect(tab.services.report).toHaveBeenCalledWith({ kind: 'malformedCall', name: 'pages.navigateToApp' });
  });
});
