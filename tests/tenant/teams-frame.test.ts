import { reduceFrame, type FrameState } from '../../local-tenant/frame/frame-state';
import { entityLinkIn } from '../../local-tenant/frame/protocol/deep-links';
import { findByName, findPeople, reportCounts, roleLine } from '../../local-tenant/frame/personas';
import { addressOf, readSettings } from '../../local-tenant/frame/settings';
import type { Person } from '../../local-tenant/frame/tenant';
import { danishTime } from '../../local-tenant/frame/tenant-clock';
import { dateOf, dayText, mondayOf, weekNumber } from '../../local-tenant/frame/week';

function person(name: string, roles: Person['roles'], more: Partial<Person> = {}): Person {
  return { id: name, upn: `${name.toLowerCase()}@aasund.example`, name, jobTitle: 'Biolog', roles, ...more };
}

const henrik = person('Henrik', ['employee', 'leader'], { jobTitle: 'Afdelingsleder' });
const maja = person('Maja', ['employee'], { leaderId: 'Henrik' });
const sofie = person('Sofie', ['employee'], { leaderId: 'Henrik', note: 'har to stillinger' });
const mette = person('Mette', ['employee', 'leader', 'musAdministrator', 'custodian']);
const people = [henrik, maja, sofie, mette];

describe('the address of the Teams frame', () => {
  it('without anything in it shows Maja, light, in Danish', () => {
    expect(readSettings(new URL('https://teams.microsoft.com/'))).toEqual({
      persona: 'maja.lindegaard@aasund.example',
      theme: 'default',
      language: 'da',
      page: undefined,
      width: 'full',
      nestedAppAuth: 'on',
    });
  });

  it('holds everything that can be set, and reads it back', () => {
    const address =
      '/?persona=a%40b&theme=contrast&lang=en&page=plan%3A1&width=narrow&naa=off&calendar=c%40d';
    expect(addressOf(readSettings(new URL(address, 'https://teams.microsoft.com')))).toBe(address);
  });

  it('passes over a theme that does not exist', () => {
    expect(readSettings(new URL('https://localhost/?theme=pink')).theme).toBe('default');
  });
});

describe('the Teams frame as one uses it', () => {
  const start: FrameState = {
    place: { name: 'app' },
    settings: {
      persona: 'a',
      theme: 'default',
      language: 'da',
      page: 'plan:1',
      width: 'full',
      nestedAppAuth: 'on',
    },
    visit: 1,
    notices: [{ intent: 'info', text: 'before' }],
  };

  it('another person starts a fresh session on the first page', () => {
    const next = reduceFrame(start, { type: 'personaChosen', persona: 'b' });
    expect(next).toMatchObject({ visit: 2, notices: [], settings: { persona: 'b' } });
    expect(next.settings.page).toBeUndefined();
  });

  it('another language, and another day, start a fresh session on the same page', () => {
    const english = reduceFrame(start, { type: 'languageChosen', language: 'en' });
    expect(reduceFrame(english, { type: 'clockMoved' })).toMatchObject({
      visit: 3,
      settings: { language: 'en', page: 'plan:1' },
    });
  });

  it('another theme or width leaves the session alone', () => {
    const dark = reduceFrame(start, { type: 'themeChosen', theme: 'dark' });
    expect(reduceFrame(dark, { type: 'widthChosen', width: 'narrow' }).visit).toBe(1);
  });

  it('back from a linked page is the first page, and from there nowhere', () => {
    const first = reduceFrame(start, { type: 'wentBack' });
    expect(first.settings.page).toBeUndefined();
    expect(reduceFrame(first, { type: 'wentBack' })).toBe(first);
  });

  it('the app stays as it was left behind the calendar, and back leads to it', () => {
    const away = reduceFrame(start, { type: 'placeOpened', place: { name: 'calendar', itemId: '7' } });
    expect(away).toMatchObject({ visit: 1, place: { name: 'calendar', itemId: '7' } });
    expect(reduceFrame(away, { type: 'wentBack' })).toEqual(start);
  });

  it('a page opened from the calendar shows the app', () => {
    const away = reduceFrame(start, { type: 'placeOpened', place: { name: 'activity' } });
    const opened = reduceFrame(away, { type: 'pageOpened', page: 'samtale:1' });
    expect(opened).toMatchObject({ place: { name: 'app' }, settings: { page: 'samtale:1' } });
  });

  it('another person looks at a calendar of their own, and not at the meeting that was open', () => {
    const away = reduceFrame(start, { type: 'placeOpened', place: { name: 'calendar', itemId: '7' } });
    expect(reduceFrame(away, { type: 'personaChosen', persona: 'b' }).place).toEqual({ name: 'calendar' });
  });

  it('says the same thing once, and no more than three things', () => {
    const texts = ['before', 'b', 'b', 'c', 'd'];
    const told = texts.reduce(
      (state, text) => reduceFrame(state, { type: 'noticed', notice: { intent: 'info', text } }),
      start,
    );
    expect(told.notices.map(({ text }) => text)).toEqual(['b', 'c', 'd']);
  });
});

describe('the Teams frame that is opened by the link of a calendar event', () => {
  const link = entityLinkIn(
    new URL('https://teams.microsoft.com/l/entity/Catalog/mus?context={"subEntityId":"samtale/1"}'),
  )!;
  const start: FrameState = {
    place: { name: 'app' },
    settings: readSettings(new URL('https://teams.microsoft.com/')),
    link,
    visit: 1,
    notices: [],
  };

  it('shows the page when the link names the app as the catalogue does', () => {
    const met = reduceFrame(start, { type: 'tenantMet', appIds: ['catalog'] });
    expect(met).toMatchObject({ visit: 1, notices: [], settings: { page: 'samtale/1' } });
    expect(met.link).toBeUndefined();
  });

  it('shows no page, and says why, when the link names the app as its manifest does', () => {
    const met = reduceFrame(
      { ...start, link: { ...link, appId: 'manifest' } },
      {
        type: 'tenantMet',
        appIds: ['catalog'],
      },
    );
    expect(met.settings.page).toBeUndefined();
    expect(met.notices.map(({ text }) => text)).toEqual([expect.stringContaining('manifest')]);
    expect(met.link).toBeUndefined();
  });
});

describe('the people of the Teams frame', () => {
  it.each([
    [henrik, 'leder for 2 · ser Mit team'],
    [maja, 'medarbejder · ser Min MUS'],
    [mette, 'leder, MUS-administrator og forvalter (IT) · ser Mit team, Runder, Koncepter og Klargøring'],
  ])('says in one line who they are', (who, line) => {
    expect(roleLine(who, reportCounts(people))).toBe(line);
  });

  it('are grouped as leaders, employees and administration', () => {
    const groups = findPeople(people, '').map(({ name, shown }) => [name, shown.map((one) => one.name)]);
    expect(groups).toEqual([
      ['leaders', ['Henrik']],
      ['employees', ['Maja', 'Sofie']],
      ['administration', ['Mette']],
    ]);
  });

  it.each([
    ['afdelings', ['Henrik']],
    ['TO stillinger', ['Sofie']],
    ['administrator', ['Mette']],
    ['nobody', []],
  ])('are found by %s', (search, names) => {
    expect(findPeople(people, search).flatMap(({ shown }) => shown.map(({ name }) => name))).toEqual(names);
  });

  it('are not all listed in a big municipality', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => person(`P${index}`, ['employee']));
    const [group] = findPeople(many, '');
    expect(group?.shown.length).toBeLessThan(100);
    expect((group?.shown.length ?? 0) + (group?.hidden ?? 0)).toBe(20_000);
  });
});

describe('the calendar of the Teams frame', () => {
  it.each([
    ['2027-02-01T08:00:00+01:00', 5, '1. feb.'],
    ['2027-01-03T23:30:00+01:00', 53, '28. dec.'],
    ['2026-12-31T12:00:00+01:00', 53, '28. dec.'],
    ['2027-03-29T00:30:00+02:00', 13, '29. mar.'],
  ])('%s lies in week %s, whose Monday is %s', (instant, week, monday) => {
    const begins = mondayOf(dateOf(new Date(instant)));
    expect(weekNumber(begins)).toBe(week);
    expect(dayText(begins)).toContain(monday);
  });
});

describe('the people picker of the Teams frame', () => {
  it('finds by name, and not by what somebody does', () => {
    expect(findByName(people, 'maj').shown).toEqual([maja]);
    expect(findByName(people, 'biolog').shown).toEqual([]);
  });

  it('shows the names in their order', () => {
    expect(findByName(people, '').shown.map(({ name }) => name)).toEqual([
      'Henrik',
      'Maja',
      'Mette',
      'Sofie',
    ]);
  });
});

describe('the clock of the Teams frame', () => {
  it.each([
    ['2027-02-01T08:00:00+01:00', 'mandag 1. februar 2027 kl. 8.00'],
    ['2027-07-05T22:05:00Z', 'tirsdag 6. juli 2027 kl. 0.05'],
  ])('%s reads %s', (instant, words) => {
    expect(danishTime(new Date(instant))).toBe(words);
  });
});
