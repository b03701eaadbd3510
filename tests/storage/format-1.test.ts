import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { compareFile } from '../../src/application/plan/compare-file';
import { verifySite } from '../../src/application/set-up/verify-site';
import { asEmployee, deskOf, valueIn } from '../application/booking/booking-desk';
import { MAJA, PLAN, twoAtAPlan } from '../application/plan/plan-desk';
import { noteField, yearNotesIn } from '../../src/domain/conversation/year-notes';
import { playFormat1 } from '../fixtures/format-1/play';
import { keptSite, openFormat1, shapeOf, siteIn } from '../fixtures/format-1/site';
import { newTenant } from '../new-tenant';
import { signedIn } from '../tenant/local-graph';
import { custodianOf, prepareSite } from '../set-up-round';

let tenant: RunningTenant;

beforeAll(async () => {
  tenant = await newTenant();
  await prepareSite(tenant);
  openFormat1(tenant);
}, 60_000);

afterAll(() => tenant.close());

describe('A site of storage format 1 is opened', () => {
  it('with what both have handed in, agreed, signed and filed', async () => {
    const two = await twoAtAPlan(tenant);
    for (const side of [two.leader, two.employee]) {
      const { item, signatures } = await side.opens();
      expect(item).toMatchObject({ isReady: true, damaged: [], moved: [], plan: { fields: PLAN } });
      expect(item.sheets.employee?.handedIn?.fields).toEqual({ 'happy.1': 'Mødet med borgerne' });
      expect(item.sheets.leader?.handedIn?.fields).toEqual({ 'happy.1': 'Mødet med borgerne' });
      expect(signatures).toEqual({ employee: 'valid', leader: 'valid' });
      expect(item.records.leader).toMatchObject({ booking: { latest: { state: 'booked' } } });
    }
    expect(await two.folder()).toHaveLength(1);
  });

  it('with a PDF that is what was signed', async () => {
    const two = await twoAtAPlan(tenant);
    const compared = valueIn(await compareFile(two.employee.workplace, await two.employee.opens()));
    expect(compared.copy).toBe('same');
  });

  it('to be written in', async () => {
    const two = await twoAtAPlan(tenant);
    await two.leader.writes({ 'goal.a1.status': '2' });
    expect((await asEmployee(tenant, MAJA)).item.plan.fields['goal.a1.status']).toBe('2');
    const desk = await deskOf(tenant, 'henrik.oestergaard');
    expect((await desk.conversationOf('birgitte.sommer')).item.isReady).toBe(true);
  });

  it('with a draft in somebody’s app folder', async () => {
    const { employee } = await twoAtAPlan(tenant);
    const { card } = (await employee.opens()).item;
    const text = readFileSync(join(__dirname, '../fixtures/format-1/draft.json'));
    const maja = await signedIn(tenant, MAJA);
    const file = `/me/drive/special/approot:/${card.key}-employee.json:/content`;
    expect((await maja.call('PUT', file, { body: new Uint8Array(text) })).status).toBeLessThan(300);
    expect(valueIn(await employee.workplace.drafts.of(card, 'employee').read())).toMatchObject({
      fields: { 'happy.1': 'Mødet med borgerne', conditions: 'Ro 🌱' },
      conflicts: { conditions: { theirs: 'Mere ro' } },
    });
  });

  it('with notes through the year in somebody’s app folder', async () => {
    const { employee } = await twoAtAPlan(tenant);
    const text = readFileSync(join(__dirname, '../fixtures/format-1/year-notes.json'));
    const maja = await signedIn(tenant, MAJA);
    const file = '/me/drive/special/approot:/year-notes.json:/content';
    expect((await maja.call('PUT', file, { body: new Uint8Array(text) })).status).toBeLessThan(300);
    const read = valueIn(await employee.workplace.yearNotes.of(undefined).read());
    expect(yearNotesIn(read.fields)).toEqual([
      { id: 'k3f9a1b2', text: 'Kursus i GIS 🌱', writtenAt: '2026-05-04T09:00:00.000Z' },
      { id: 'p0z5c4v6', text: 'Mindre rådighedsvagt', leftIn: '104711-2027-1' },
      {
        id: 'm7q2x8d1',
        text: 'Borgermødet gik godt',
        writtenAt: '2026-06-12T07:30:00.000Z',
        takenTo: '104711-2027-1',
      },
    ]);
    expect(read.conflicts[noteField('k3f9a1b2')]).toMatchObject({ theirs: 'Kursus i QGIS' });
  });

  it('with nothing that verify would tell', async () => {
    expect(valueIn(await verifySite(custodianOf(tenant), () => undefined)).deviations).toEqual([]);
  });
});

test('A site that is made today is of storage format 1: the same lists, columns and members', async () => {
  const today = await newTenant();
  await playFormat1(today);
  expect(shapeOf(siteIn(today))).toEqual(shapeOf(keptSite()));
  today.close();
});
