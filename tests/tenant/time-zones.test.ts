import type { RunningTenant } from '../../local-tenant/create-tenant';
import { otherZones, windowsZones } from '../../local-tenant/graph/calendar-zones';
import { showTime } from '../../local-tenant/graph/calendar-time';
import { errorOf, freshTenant, signedIn, valueOf, type Caller } from './local-graph';

const ZONES = '/me/outlook/supportedTimeZones';

let tenant: RunningTenant;
let maja: Caller;

beforeAll(async () => {
  tenant = await freshTenant();
  maja = await signedIn(tenant, 'maja.lindegaard');
});

const aliases = async (address: string) => valueOf(await maja.get(address)).map(({ alias }) => alias);
const inForm = (form: string) => `${ZONES}(TimeZoneStandard=microsoft.graph.timeZoneStandard'${form}')`;

describe('The time zones that Outlook knows', () => {
  it('are Windows’ when nothing else is asked, and that of Denmark is among them', async () => {
    expect(await aliases(ZONES)).toContain('Romance Standard Time');
    expect(await aliases(inForm('Windows'))).toEqual(await aliases(ZONES));
  });

  it('are those of IANA’s that the page on times names, without Copenhagen', async () => {
    const zones = await aliases(inForm('Iana'));
    expect(zones).toEqual(expect.arrayContaining(['Europe/Paris', 'America/New_York', 'Asia/Tokyo']));
    expect(zones).not.toContain('Europe/Copenhagen');
    expect(zones).not.toContain('Romance Standard Time');
  });

  it('are given to a token for one’s own profile, and of oneself alone', async () => {
    const reader = await signedIn(tenant, 'maja.lindegaard', { scopes: ['User.Read'] });
    expect((await reader.get(ZONES)).status).toBe(200);
    const others = '/users/anne.bro@aasund.example/outlook/supportedTimeZones';
    expect(errorOf(await maja.get(others)).status).toBe(403);
  });

  it('are all of them zones that the machine knows', () => {
    for (const zone of [...Object.keys(windowsZones), ...otherZones])
      expect(showTime(0, zone).timeZone).toBe(zone);
  });

  it('show one time in each, by either kind of name', async () => {
    const settings = (zone: string) => ({ Prefer: `outlook.timezone="${zone}"` });
    for (const zone of ['Tokyo Standard Time', 'Asia/Tokyo', 'Etc/GMT+12'])
      expect((await maja.get('/me/events?$top=1', settings(zone))).status).toBe(200);
    for (const zone of ['Europe/Copenhagen', 'Europe/Stockholm', 'CET', 'romance standard time '])
      expect(errorOf(await maja.get('/me/events?$top=1', settings(zone)))).toMatchObject({
        status: 400,
        code: 'TimeZoneNotSupportedException',
      });
  });
});
