import { DeviceStorage, OpenPage, SavingWorld } from './saving-world';

async function opened(storage = new DeviceStorage()) {
  const world = new SavingWorld();
  const page = new OpenPage(world, storage);
  await page.autosave.opened();
  return { world, storage, autosave: page.autosave };
}

test('whoever writes all the time is saved twice a minute', async () => {
  const { world, autosave } = await opened();
  for (let second = 0; second < 120; second += 1) {
    autosave.type('wishes', `Ord ${second}`);
    await world.pass(1_000);
  }
  expect(world.writes).toBe(4);
});

test('what is typed is on the device before it is anywhere else, and leaves it when it is saved', async () => {
  const { world, storage, autosave } = await opened();
  autosave.type('wishes', 'Mere ro');
  await world.settle();
  expect(storage.kept.size).toBe(1);
  expect(world.writes).toBe(0);
  await autosave.flush();
  expect(world.remote.fields).toEqual({ wishes: 'Mere ro' });
  expect(storage.kept.size).toBe(0);
});

test('a field that is left is saved at once, and nothing is sent when nothing has changed', async () => {
  const { world, autosave } = await opened();
  autosave.type('wishes', 'Mere ro');
  await autosave.flush();
  await autosave.flush();
  expect(world.writes).toBe(1);
  expect(autosave.state()).toMatchObject({ saving: 'saved', savedAt: '2027-02-01T08:00:00.000Z' });
});

test('a pause that Microsoft 365 asks for is kept, also when a field is left in it', async () => {
  const { world, autosave } = await opened();
  world.mishaps.push('busy-before');
  autosave.type('wishes', 'Mere ro');
  await autosave.flush();
  expect(autosave.state()).toMatchObject({ saving: 'waiting', failure: { retryAfterSeconds: 40 } });
  await world.pass(39_000);
  await autosave.flush();
  expect(world.writes).toBe(0);
  await world.pass(1_000);
  expect(autosave.state().saving).toBe('saved');
});

test('what another device wrote is shown, and said', async () => {
  const { world, autosave } = await opened();
  const other = new OpenPage(world, new DeviceStorage()).autosave;
  await other.opened();
  other.type('wishes', 'Fra telefonen');
  await other.flush();
  await autosave.refresh();
  expect(autosave.state()).toMatchObject({
    fields: { wishes: 'Fra telefonen' },
    saving: 'saved',
    othersChanged: { keys: ['wishes'] },
  });
});

test('the network that comes back is found without a key being pressed', async () => {
  const world = new SavingWorld();
  const page = new OpenPage(world, new DeviceStorage());
  await page.autosave.opened();
  page.isConnected = false;
  page.autosave.type('wishes', 'Mere ro');
  await page.autosave.flush();
  expect(page.autosave.state().saving).toBe('offline');
  page.isConnected = true;
  await world.pass(15_000);
  expect(page.autosave.state().saving).toBe('saved');
});
