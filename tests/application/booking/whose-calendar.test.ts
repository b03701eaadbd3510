import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { whoseCalendar } from '../../../src/application/booking/whose-calendar';
import type { AppointmentOwners, PaneAppointment } from '../../../src/application/ports/open-appointment';
import { success } from '../../../src/domain/base/result';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { deskOf, type Desk } from './booking-desk';

const HENRIK = 'henrik.oestergaard@aasund.example';
const MAJA = 'maja.lindegaard@aasund.example';

let desk: Desk;

everyTestBeginsWith(
  () => Promise.resolve(),
  async (opened: RunningTenant) => (desk = await deskOf(opened, 'henrik.oestergaard')),
);

/** As much of an appointment as says whose it is. */
const appointment = (
  owners: Partial<AppointmentOwners> | Error,
  kind: PaneAppointment['kind'] = 'compose',
): PaneAppointment =>
  ({
    kind,
    owners: () =>
      owners instanceof Error
        ? Promise.reject(owners)
        : Promise.resolve({ mailbox: HENRIK, isPersonal: false, ...owners }),
  }) as Partial<PaneAppointment> as PaneAppointment;

const whose = (...of: Parameters<typeof appointment>) =>
  whoseCalendar(desk.workplace, desk.self, appointment(...of));

describe('An appointment in Outlook', () => {
  it('is one’s own where one calls it, or Outlook does not say who does', async () => {
    expect(await whose({})).toEqual({ kind: 'own' });
    expect(await whose({ organizer: HENRIK, sharedBy: HENRIK })).toEqual({ kind: 'own' });
    expect(await whose(new Error('Outlook is busy.'))).toEqual({ kind: 'own' });
  });

  it('is in one’s own calendar where one is invited by another', async () => {
    expect(await whose({ organizer: MAJA }, 'attendee')).toEqual({ kind: 'own' });
  });

  it('is a colleague’s in a calendar that is shared, and where one writes for another', async () => {
    const delegate = { kind: 'delegate', owner: 'Maja Lindegaard' };
    expect(await whose({ sharedBy: MAJA })).toEqual(delegate);
    expect(await whose({ sharedBy: MAJA, organizer: HENRIK }, 'attendee')).toEqual(delegate);
    expect(await whose({ organizer: MAJA })).toEqual(delegate);
  });

  it('is a group’s where nobody has its address', async () => {
    const owner = 'teknik@aasund.example';
    expect(await whose({ organizer: owner })).toEqual({ kind: 'group', owner });
  });

  it('is none of the organisation’s in a mailbox at home, of another account, or for a guest', async () => {
    expect(await whose({ isPersonal: true })).toEqual({ kind: 'personal' });
    expect(await whose({ mailbox: MAJA })).toEqual({ kind: 'other-account', mailbox: MAJA, account: HENRIK });
    const { signIn } = desk.workplace;
    const guest = {
      ...desk.workplace,
      signIn: { ...signIn, currentUser: () => Promise.resolve(success(user)) },
    };
    const user = {
      ...{ id: 'g', name: 'Gitte', appRoles: [], grantedScopes: [] },
      account: 'gitte_firma.dk#EXT#@aasund.example',
    };
    expect(await whoseCalendar(guest, desk.self, appointment({}))).toEqual({ kind: 'guest' });
  });
});
