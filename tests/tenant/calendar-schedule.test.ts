import type { RunningTenant } from '../../local-tenant/create-tenant';
import { peopleSmall } from '../../local-tenant/seed/people-small';
import { book, copyFor, DANISH_TIME } from './calendar-calls';
import { errorOf, freshTenant, signedIn, valueOf, type Answer, type Caller } from './local-graph';

interface Schedule {
  readonly scheduleId: string;
  readonly availabilityView: string;
  readonly scheduleItems: readonly {
    readonly status: string;
    readonly start: { readonly dateTime: string };
    readonly subject?: string;
    readonly isPrivate?: boolean;
  }[];
  readonly workingHours: {
    readonly daysOfWeek: readonly string[];
    readonly startTime: string;
    readonly endTime: string;
    readonly timeZone: { readonly name: string };
  };
}

let tenant: RunningTenant;
let henrik: Caller;
let maja: Caller;

beforeAll(async () => {
  tenant = await freshTenant();
  henrik = await signedIn(tenant, 'henrik.oestergaard');
  maja = await signedIn(tenant, 'maja.lindegaard');
});

const address = (account: string) => `${account}@aasund.example`;

function ask(
  caller: Caller,
  accounts: readonly string[],
  from: string,
  to: string,
  interval?: number,
): Promise<Answer> {
  const time = (dateTime: string) => ({ dateTime, timeZone: 'Romance Standard Time' });
  const body = {
    schedules: accounts.map(address),
    startTime: time(from),
    endTime: time(to),
    ...(interval === undefined ? {} : { availabilityViewInterval: interval }),
  };
  return caller.call('POST', '/me/calendar/getSchedule', { body, headers: DANISH_TIME });
}

async function schedules(...asked: Parameters<typeof ask>): Promise<Schedule[]> {
  return valueOf(await ask(...asked)) as unknown as Schedule[];
}

describe('Free and busy times', () => {
  it('show a meeting to everybody by its time, and to its owner by what it is', async () => {
    const times = (starts: string, ends: string) => ({
      start: { dateTime: `2027-03-06T${starts}`, timeZone: 'Romance Standard Time' },
      end: { dateTime: `2027-03-06T${ends}`, timeZone: 'Romance Standard Time' },
    });
    await book(henrik, times('10:00', '11:00'));
    await book(henrik, {
      ...times('12:00', '12:30'),
      subject: 'Offentligt',
      sensitivity: 'normal',
      attendees: [],
    });
    await book(henrik, { ...times('13:00', '14:00'), showAs: 'free', attendees: [] });
    await book(henrik, { ...times('13:30', '14:00'), showAs: 'oof', attendees: [] });
    const [own, hers] = await schedules(
      henrik,
      ['henrik.oestergaard', 'maja.lindegaard'],
      '2027-03-06T09:00:00',
      '2027-03-06T15:00:00',
      30,
    );
    expect(own?.availabilityView).toBe('002200200300');
    expect(own?.scheduleItems).toMatchObject([
      { isPrivate: true, status: 'busy', start: { dateTime: '2027-03-06T10:00:00.0000000' } },
      { isPrivate: false, status: 'busy', subject: 'Offentligt' },
      { status: 'free' },
      { status: 'oof' },
    ]);
    expect(own?.scheduleItems[0]).not.toHaveProperty('subject');
    expect(hers?.availabilityView).toBe('001100000000');
    expect(hers?.scheduleItems).toEqual([
      {
        status: 'tentative',
        start: { dateTime: '2027-03-06T10:00:00.0000000', timeZone: 'Romance Standard Time' },
        end: { dateTime: '2027-03-06T11:00:00.0000000', timeZone: 'Romance Standard Time' },
      },
    ]);
  });

  it('follow the answer', async () => {
    const start = { dateTime: '2027-03-13T10:00:00', timeZone: 'Romance Standard Time' };
    const event = await book(henrik, { start, end: { ...start, dateTime: '2027-03-13T11:00:00' } });
    const copy = await copyFor(maja, event);
    const view = async () =>
      (await schedules(henrik, ['maja.lindegaard'], '2027-03-13T10:00:00', '2027-03-13T11:00:00', 60))[0]
        ?.availabilityView;
    expect(await view()).toBe('1');
    await maja.call('POST', `/me/events/${copy?.id ?? ''}/accept`, { body: {} });
    expect(await view()).toBe('2');
    await maja.call('POST', `/me/events/${copy?.id ?? ''}/decline`, { body: {} });
    expect(await view()).toBe('0');
  });

  it('lay whole days from midnight to midnight where the question is asked', async () => {
    const day = (date: string) => ({
      dateTime: `2027-03-${date}T00:00:00`,
      timeZone: 'Romance Standard Time',
    });
    await book(henrik, { isAllDay: true, start: day('20'), end: day('21'), showAs: 'oof', attendees: [] });
    const [own] = await schedules(
      henrik,
      ['henrik.oestergaard'],
      '2027-03-19T22:00:00',
      '2027-03-21T02:00:00',
      120,
    );
    expect(own?.availabilityView).toBe('03333333333330');
  });

  it('come with working hours in a Windows zone', async () => {
    const [own] = await schedules(
      henrik,
      ['henrik.oestergaard'],
      '2027-03-01T08:00:00',
      '2027-03-01T16:00:00',
    );
    expect(own?.workingHours).toMatchObject({
      startTime: expect.stringMatching(/^0[78]:00:00\.0000000$/) as unknown,
      timeZone: { name: 'Romance Standard Time' },
    });
    expect(own?.workingHours.daysOfWeek).toContain('monday');
  });

  it('of an unknown address, and of somebody without a mailbox, are an error of that address alone', async () => {
    const answer = await ask(
      henrik,
      ['nobody', 'piotr.zielinski', 'maja.lindegaard'],
      '2027-03-01T08:00',
      '2027-03-01T16:00',
    );
    expect(answer).toMatchObject({ status: 200 });
    expect(valueOf(answer)).toMatchObject([
      {
        scheduleItems: null,
        error: {
          responseCode: '5009',
          message: `Unable to resolve e-mail address ${address('nobody')} to an Active Directory object.`,
        },
      },
      { error: { responseCode: '5009' } },
      { scheduleId: address('maja.lindegaard') },
    ]);
  });

  it.each([
    [
      'more than 20 addresses',
      Array.from({ length: 21 }, (_, index) => `a${index}`),
      '2027-03-02T00:00',
      30,
      'ErrorMailboxDataArrayTooBig',
    ],
    ['more than 62 days', ['anne.bro'], '2027-05-03T00:00', 30, 'ErrorTimeIntervalTooBig'],
    ['a window that ends before it begins', ['anne.bro'], '2027-02-28T00:00', 30, 'ErrorInvalidTimeInterval'],
    ['slots of four minutes', ['anne.bro'], '2027-03-02T00:00', 4, 'ErrorInvalidMergedFreeBusyInterval'],
    ['slots longer than a day', ['anne.bro'], '2027-03-09T00:00', 1441, 'ErrorInvalidMergedFreeBusyInterval'],
    [
      'slots longer than the window',
      ['anne.bro'],
      '2027-03-01T01:00',
      120,
      'ErrorInvalidMergedFreeBusyInterval',
    ],
  ])('are not given for %s', async (_, accounts, to, interval, code) => {
    const answer = await ask(henrik, accounts, '2027-03-01T00:00', to, interval);
    expect(errorOf(answer)).toMatchObject({ status: 400, code });
  });

  it('say how long the window was that is too long', async () => {
    expect(errorOf(await ask(henrik, ['anne.bro'], '2027-01-01T00:00', '2027-03-05T00:00')).message).toBe(
      'The requested time duration specified for FreeBusyViewOptions.TimeWindow is too long. The allowed limit = 62 days; the actual limit = 63 days.',
    );
  });

  it('are given for the least of the scopes, and not without', async () => {
    const least = await signedIn(tenant, 'anne.bro', { scopes: ['Calendars.ReadBasic'] });
    expect(await ask(least, ['anne.bro'], '2027-03-01T08:00', '2027-03-01T16:00')).toMatchObject({
      status: 200,
    });
    const without = await signedIn(tenant, 'anne.bro', { scopes: ['User.Read'] });
    expect(await ask(without, ['anne.bro'], '2027-03-01T08:00', '2027-03-01T16:00')).toMatchObject({
      status: 403,
    });
  });
});

describe('The sown calendars', () => {
  const office = peopleSmall.filter(({ hasMailbox, workingTime }) => hasMailbox && workingTime === 'office');
  const account = ({ upn }: { upn: string }) => upn.split('@')[0]!;
  const busyShare = ({ availabilityView }: Schedule) =>
    availabilityView.replaceAll('0', '').length / availabilityView.length;

  /** Shares of the half hours of a week's working days that are taken. */
  async function sharesInMay(accounts: readonly string[]): Promise<number[]> {
    const shares = accounts.map(() => 0);
    for (const date of ['10', '11', '12', '13', '14']) {
      const days = await schedules(henrik, accounts, `2027-05-${date}T08:00`, `2027-05-${date}T16:00`, 30);
      for (const [index, schedule] of days.entries()) shares[index]! += busyShare(schedule) / 5;
    }
    return shares;
  }

  it('leave a leader about half of the day, and an employee more', async () => {
    const mean = (shares: number[]) => shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const leaders = [
      'ellen.thorsager',
      'henrik.oestergaard',
      'anne.bro',
      'jens.overby',
      'lone.fabricius',
      'zeynep.kaya',
    ];
    const busy = mean(await sharesInMay(leaders));
    const employees = mean(
      await sharesInMay(
        office
          .map(account)
          .filter((name) => !leaders.includes(name))
          .slice(0, 20),
      ),
    );
    expect(busy).toBeGreaterThan(0.35);
    expect(busy).toBeLessThan(0.65);
    expect(employees).toBeGreaterThan(0.1);
    expect(employees).toBeLessThan(busy);
  });

  it('are empty for whoever works shifts', async () => {
    const [shifts] = await schedules(henrik, ['aage.oerum'], '2027-03-01T00:00', '2027-04-30T00:00', 1440);
    expect(shifts?.scheduleItems).toEqual([]);
    expect(shifts?.workingHours.startTime).toBe('08:00:00.0000000');
  });

  it('hold nothing on a holiday, and leave around Easter', async () => {
    const names = office.map(account).slice(0, 20);
    const holidays = await schedules(henrik, names, '2027-03-25T00:00', '2027-03-30T00:00', 1440);
    expect(holidays.map(({ availabilityView }) => availabilityView)).toEqual(names.map(() => '00000'));
    const before = await schedules(henrik, names, '2027-03-22T00:00', '2027-03-25T00:00', 1440);
    const away = before.filter(({ availabilityView }) => availabilityView === '333');
    expect(away.length).toBeGreaterThan(3);
    expect(away.length).toBeLessThan(20);
  });

  it('hold a team’s meeting once, with a copy for each', async () => {
    const window = 'startDateTime=2027-04-05&endDateTime=2027-04-10&$top=100';
    const meetings = async (caller: Caller) =>
      valueOf(await caller.get(`/me/calendarView?${window}`)).filter(({ subject }) => subject === 'Teammøde');
    const [hers] = await meetings(maja);
    expect(hers).toMatchObject({ isOrganizer: false });
    const his = (await meetings(henrik)).find(({ iCalUId }) => iCalUId === hers?.['iCalUId']);
    expect(his).toMatchObject({ isOrganizer: true });
  });

  it('are the same after every sowing', async () => {
    const ask = () =>
      schedules(henrik, ['maja.lindegaard', 'anne.bro'], '2027-04-01T00:00', '2027-05-01T00:00');
    const before = await ask();
    await freshTenant();
    expect(await ask()).toEqual(before);
  });

  it('of 20 people over six weeks are read in a moment', async () => {
    const names = office.map(account).slice(0, 20);
    const read = () => schedules(henrik, names, '2027-03-01T00:00', '2027-04-12T00:00', 15);
    await read();
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const before = process.cpuUsage();
      await read();
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
    }
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
