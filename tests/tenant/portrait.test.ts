import { portrait } from '../../local-tenant/seed/portrait';

describe('The picture of a person', () => {
  it('is a PNG of 120 by 120 pixels', () => {
    const png = Buffer.from(portrait('maja.lindegaard@aasund.example'));
    expect(png.subarray(1, 4).toString('ascii')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([120, 120]);
  });

  it('is always the same for one person and another for the next', () => {
    expect(portrait('maja')).toEqual(portrait('maja'));
    expect(portrait('maja')).not.toEqual(portrait('henrik'));
  });
});
