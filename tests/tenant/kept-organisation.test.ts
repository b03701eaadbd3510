import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { newTenant } from '../new-tenant';

const folder = mkdtempSync(join(tmpdir(), 'roed-traad-kept-'));
const file = join(folder, 'organisation.sqlite');
let tenant: RunningTenant;

beforeAll(async () => {
  tenant = await newTenant();
});

afterAll(() => {
  tenant.close();
  rmSync(folder, { recursive: true });
});

const maja = () => tenant.directory.find('maja.lindegaard@aasund.example')!.id;
const tasks = () => tenant.todo.of(maja(), null).map(({ values }) => values['displayName']);
const addTask = (displayName: string) => {
  const now = tenant.clock.date().toISOString();
  tenant.todo.add({ ownerId: maja(), listId: null, createdAt: now, changedAt: now, values: { displayName } });
};

describe('An organisation', () => {
  beforeEach(() => tenant.reset());

  it('is as it was sown until the clock is moved', () => {
    expect(tenant.isAsSown()).toBe(true);
    tenant.clock.set('2027-03-01T08:00:00Z');
    expect(tenant.isAsSown()).toBe(false);
  });

  it('is as it was sown until anything is written, and again after a reset', () => {
    addTask('Køb kridt');
    expect(tenant.isAsSown()).toBe(false);
    tenant.reset();
    expect(tenant.isAsSown()).toBe(true);
  });

  it('comes back as it was kept, whatever has happened since, and is not taken for one just sown', () => {
    addTask('Før');
    tenant.keep(file);
    tenant.reset();
    addTask('Efter');
    tenant.bringBack(file);
    expect(tasks()).toEqual(['Før']);
    expect(tenant.isAsSown()).toBe(false);
    expect(tenant.seed()).toBe('small');
  });
});
