import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { askForTimes, dayOf, findTimes, type Leeway } from '../../../src/application/booking/find-times';
import { areFew, rulesAgainst, shortageOf, waysOut } from '../../../src/application/booking/ways-out';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { signedIn } from '../../tenant/local-graph';
import { book, deskOf, valueIn } from './booking-desk';

const HENRIK = 'henrik.oestergaard';
const BIRGITTE = 'birgitte.sommer';
const LENGTHS = [30, 45, 60, 90, 120];

describe('A leader who finds few times or none', () => {
  let tenant: RunningTenant;

  everyTestBeginsWith(
    (fresh) => openRound(fresh, { employees: [BIRGITTE, 'maja.lindegaard'] }),
    (opened) => (tenant = opened),
  );

  const questionAt = async (now: string) => {
    tenant.clock.set(now);
    const desk = await deskOf(tenant, HENRIK);
    const conversation = await desk.conversationOf(BIRGITTE);
    return valueIn(await askForTimes(desk.workplace, desk.self, conversation, []));
  };
  const slotsOf = (question: Awaited<ReturnType<typeof questionAt>>, minutes: number, leeway: Leeway = {}) =>
    findTimes(question, minutes, leeway).weeks.flatMap(({ slots }) => slots);

  it.each([
    ['the round is over', '2027-03-15T08:00:00Z', 'round-over'],
    ['the notice reaches beyond the round', '2027-02-20T08:00:00Z', 'notice-beyond-round'],
  ])('hears that %s, and how many times a later week gives', async (_, now, shortage) => {
    const question = await questionAt(now);
    expect(shortageOf(question)).toBe(shortage);
    expect(slotsOf(question, 90)).toEqual([]);
    const after = waysOut(question, 90, {}, LENGTHS).find(({ kind }) => kind === 'afterRound');
    if (after?.kind !== 'afterRound') throw new Error('No week is named.');
    const found = findTimes(question, 90, { afterRound: true });
    expect(found.weeks[0]).toMatchObject(after.week);
    expect(found.weeks[0]?.slots).toHaveLength(after.times);
    for (const slot of found.weeks.flatMap(({ slots }) => slots)) {
      expect(rulesAgainst(slot, question)).toEqual(['afterRound']);
    }
  });

  it('hears what a shorter notice, a shorter conversation and the lunch give, as many as there then are', async () => {
    const question = await questionAt('2027-02-20T08:00:00Z');
    const [before, ways] = [slotsOf(question, 90).length, waysOut(question, 90, {}, LENGTHS)];
    const notice = ways.find(({ kind }) => kind === 'notice');
    expect(notice?.times).toBe(slotsOf(question, 90, { notice: true }).length - before);
    for (const slot of slotsOf(question, 90, { notice: true })) {
      expect(rulesAgainst(slot, question)).toEqual(['notice']);
    }
    const sooner = { notice: true } as const;
    const lunch = waysOut(question, 90, sooner, LENGTHS).find(({ kind }) => kind === 'lunch');
    expect(lunch?.times).toBe(
      slotsOf(question, 90, { ...sooner, lunch: true }).length - slotsOf(question, 90, sooner).length,
    );
    const shorter = waysOut(question, 90, sooner, LENGTHS)[0];
    expect(shorter).toEqual({
      kind: 'shorter',
      lengthMinutes: 60,
      times: slotsOf(question, 60, sooner).length,
    });
    expect(waysOut(question, 90, { notice: true, lunch: true, afterRound: true }, []).length).toBe(0);
  });

  it('is not told to do otherwise while there are three days to choose between', async () => {
    const question = await questionAt('2027-02-01T08:00:00Z');
    const slots = slotsOf(question, 30);
    expect(areFew(slots)).toBe(false);
    expect(areFew(slots.filter(({ date }) => date === slots[0]!.date))).toBe(true);
    expect(shortageOf(question)).toBe('none-in-common');
  });

  it('asks Microsoft 365 once about the calendars, with the weeks after the round in it', async () => {
    tenant.recorder.clear();
    const question = await questionAt('2027-02-01T08:00:00Z');
    expect(question.askedUntil).toBe('2027-04-02');
    const asked = tenant.recorder.all().filter(({ url }) => url.includes('getSchedule'));
    expect(asked).toHaveLength(1);
  });
});

describe('The day around a time, from the calendars', () => {
  let tenant: RunningTenant;

  everyTestBeginsWith(
    (fresh) => openRound(fresh, { employees: [BIRGITTE, 'maja.lindegaard'] }),
    (opened) => (tenant = opened),
  );

  it('names the leader’s meetings unless they are private, and tells nothing of the other’s', async () => {
    const desk = await deskOf(tenant, HENRIK);
    const [time] = await desk.timesFor('maja.lindegaard');
    valueIn(await book(desk, 'maja.lindegaard', time!));
    const question = valueIn(
      await askForTimes(desk.workplace, desk.self, await desk.conversationOf(BIRGITTE), [
        await desk.conversationOf('maja.lindegaard'),
      ]),
    );
    const date = time!.start.slice(0, 10);
    const [henrik, birgitte] = [await signedIn(tenant, HENRIK), await signedIn(tenant, BIRGITTE)];
    const at = (from: string, to: string) => ({
      start: { dateTime: `${date}T${from}:00`, timeZone: 'Romance Standard Time' },
      end: { dateTime: `${date}T${to}:00`, timeZone: 'Romance Standard Time' },
    });
    await henrik.call('POST', '/me/events', { body: { ...at('18:00', '18:30'), subject: 'Budget' } });
    await henrik.call('POST', '/me/events', {
      body: { ...at('18:30', '19:00'), subject: 'Tandlæge', sensitivity: 'private' },
    });
    const whole = { dateTime: `${date}T00:00:00`, timeZone: 'Romance Standard Time' };
    const next = { ...whole, dateTime: `${nextDay(date)}T00:00:00` };
    await henrik.call('POST', '/me/events', {
      body: { start: whole, end: next, isAllDay: true, showAs: 'busy', subject: 'Vagt' },
    });
    await birgitte.call('POST', '/me/events', { body: { ...at('19:00', '19:30'), subject: 'Forhandling' } });
    const again = valueIn(
      await askForTimes(desk.workplace, desk.self, await desk.conversationOf(BIRGITTE), [
        await desk.conversationOf('maja.lindegaard'),
      ]),
    );
    const [slot] = findTimes(question, 30).weeks.flatMap(({ slots }) =>
      slots.filter((each) => each.date === date),
    );
    const entries = dayOf(slot!, again);
    expect(entries).toContainEqual(
      expect.objectContaining({ kind: 'leader', title: 'Budget', isAllDay: false }),
    );
    expect(entries).toContainEqual(
      expect.objectContaining({ kind: 'leader', title: 'Vagt', isAllDay: true }),
    );
    expect(entries).toContainEqual(
      expect.objectContaining({ kind: 'leader', isPrivate: true, isAllDay: false }),
    );
    expect(entries).toContainEqual({
      kind: 'conversation',
      employee: 'Maja Lindegaard',
      start: time!.start,
      end: time!.end,
      isAllDay: false,
    });
    expect(entries.filter(({ kind }) => kind === 'employee').length).toBeGreaterThan(0);
    expect(JSON.stringify(entries)).not.toMatch(/Tandlæge|Forhandling/);
  });
});

const nextDay = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
