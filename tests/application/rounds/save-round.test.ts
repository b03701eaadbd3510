import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { openRound } from '../../../src/application/rounds/open-round';
import { saveRound } from '../../../src/application/rounds/save-round';
import { workplaceAs } from '../../adapters/connected';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { prepareSite } from '../../set-up-round';
import { draft, valueIn } from './desk';

let tenant: RunningTenant;

everyTestBeginsWith(prepareSite, (opened) => {
  tenant = opened;
});

const mette = () => workplaceAs(tenant, 'mette.krog');
const kept = async () => valueIn(await (await mette()).rounds.all()).map(({ settings }) => settings.name);

describe('a round that the MUS administrator keeps', () => {
  it('stands as a draft, is changed and is opened', async () => {
    const hr = await mette();
    const made = valueIn(await saveRound(hr, draft()));
    expect(made.settings).toEqual(draft());
    const changed = valueIn(await saveRound(hr, draft({ name: 'MUS forår 2027', noticeDays: 28 }), made));
    expect(changed.settings).toMatchObject({ name: 'MUS forår 2027', noticeDays: 28 });
    expect(valueIn(await openRound(hr, changed)).settings.openedOn).toBe('2027-02-01');
    expect(await kept()).toEqual(['MUS 2026', 'MUS forår 2027']);
  });

  it.each([
    ['is lost', { match: 'POST */items', status: 504, after: true, times: 1 }],
    ['never comes', { match: 'POST */items', drop: true, after: true, times: 1 }],
  ])('stands once, though the answer %s', async (_what, fault) => {
    tenant.faults.order([fault]);
    expect(await saveRound(await mette(), draft())).toMatchObject({ ok: true });
    expect(await kept()).toEqual(['MUS 2026', 'MUS 2027']);
  });

  it('stands once, when it is kept again after nothing could be read', async () => {
    const hr = await mette();
    valueIn(await hr.rounds.all());
    tenant.faults.order([
      { match: 'POST */items', drop: true, after: true, times: 1 },
      { match: 'GET */items*', after: true, drop: true, times: 1 },
    ]);
    await saveRound(hr, draft());
    tenant.faults.clear();
    expect(await saveRound(hr, draft())).toMatchObject({ ok: true });
    expect(await kept()).toEqual(['MUS 2026', 'MUS 2027']);
  });

  it('is not written over what another administrator wrote in the meantime', async () => {
    const hr = await mette();
    const made = valueIn(await saveRound(hr, draft()));
    valueIn(await saveRound(hr, draft({ noticeDays: 35 }), made));
    expect(await saveRound(hr, draft({ name: 'Anden' }), made)).toEqual({
      ok: false,
      failure: { code: 'changed' },
    });
    expect(await kept()).toEqual(['MUS 2026', 'MUS 2027']);
  });

  it('is refused with 412 when the other comes between the look and the writing', async () => {
    const hr = await mette();
    const made = valueIn(await saveRound(hr, draft()));
    valueIn(await saveRound(hr, draft({ noticeDays: 35 }), made));
    const stale = await hr.rounds.write(made, draft({ name: 'Anden' }));
    expect(stale).toMatchObject({ ok: false, failure: { details: { status: 412 } } });
  });

  it('does not take the key of another’s round', async () => {
    const hr = await mette();
    valueIn(await saveRound(hr, draft()));
    expect(await saveRound(hr, draft({ name: 'Anden' }))).toEqual({
      ok: false,
      failure: { code: 'key-taken' },
    });
  });

  it('is kept by nobody else', async () => {
    for (const account of ['henrik.oestergaard', 'maja.lindegaard']) {
      const outcome = await saveRound(await workplaceAs(tenant, account), draft());
      expect(outcome).toEqual({ ok: false, failure: { code: 'not-administrator' } });
    }
    expect(await kept()).toEqual(['MUS 2026']);
  });
});
