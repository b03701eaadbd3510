import { availabilityOf, type Schedule } from '../../../src/domain/booking/free-busy';

const workingHours = {
  daysOfWeek: ['friday', 'monday'],
  startTime: '08:00:00.0000000',
  endTime: '15:30:00.0000000',
};
const item = (status: string) => ({
  status,
  start: '2027-02-01T09:00:00.0000000',
  end: '2027-02-01T10:00:00.0000000',
});
const ofStatus = (status: string): Schedule => ({ items: [item(status)], workingHours });
const atOffice = { worksShifts: false };

describe('What a calendar says of somebody', () => {
  it.each(['busy', 'tentative', 'oof', 'unknown', 'something new'])('is busy when it says %s', (status) => {
    expect(availabilityOf(ofStatus(status), atOffice).busy).toEqual([
      { start: '2027-02-01T09:00:00Z', end: '2027-02-01T10:00:00Z' },
    ]);
  });

  it.each(['free', 'workingElsewhere'])('is free when it says %s', (status) => {
    expect(availabilityOf(ofStatus(status), atOffice).busy).toEqual([]);
  });

  it('has the working hours in the order of the week', () => {
    expect(availabilityOf(ofStatus('free'), atOffice)).toEqual({
      busy: [],
      workingHours: [
        { weekday: 'monday', from: '08:00', to: '15:30' },
        { weekday: 'friday', from: '08:00', to: '15:30' },
      ],
      kind: 'calendar',
    });
  });

  it('reads times with an offset, and leaves out what takes no time', () => {
    const items = [
      { status: 'busy', start: '2027-02-01T10:00:00+01:00', end: '2027-02-01T10:00:00Z' },
      { status: 'busy', start: '2027-02-01T12:00:00', end: '2027-02-01T12:00:00' },
    ];
    expect(availabilityOf({ items, workingHours }, atOffice).busy).toEqual([
      { start: '2027-02-01T09:00:00Z', end: '2027-02-01T10:00:00Z' },
    ]);
  });

  it('says nothing about the hours of somebody on shifts', () => {
    expect(availabilityOf(ofStatus('busy'), { worksShifts: true })).toMatchObject({
      workingHours: [],
      kind: 'shifts-unknown',
    });
  });

  it('says nothing about hours when it has none', () => {
    expect(availabilityOf({ items: [] }, atOffice).kind).toBe('shifts-unknown');
  });

  it('gives way to hours that are given for the person, but keeps the meetings', () => {
    const givenHours = [{ weekday: 'tuesday', from: '22:00', to: '06:00' }] as const;
    const given = availabilityOf(ofStatus('busy'), { worksShifts: true, givenHours });
    expect(given).toMatchObject({ workingHours: givenHours, kind: 'given-hours' });
    expect(given.busy).toHaveLength(1);
    expect(availabilityOf({ items: [] }, { worksShifts: true, givenHours })).toEqual({
      busy: [],
      workingHours: givenHours,
      kind: 'given-hours',
    });
  });
});
