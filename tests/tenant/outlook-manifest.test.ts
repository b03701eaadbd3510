import { addInCommands, sendCheck, sendModeOf } from '../../local-tenant/outlook/add-in/manifest';

describe('Outlook goes by the package’s manifest', () => {
  it('a button that opens no pane stands where the manifest puts it, in both languages', () => {
    expect(
      addInCommands.map(({ functionName, kind, label }) => [functionName, kind, label('da'), label('en')]),
    ).toEqual([['makeNeutral', 'appointmentCompose', 'Gør neutral', 'Make neutral']]);
  });

  it('before a meeting is sent the add-in is asked, and the person decides', () => {
    expect(sendCheck).toEqual({ functionName: 'onAppointmentSend', sendMode: 'promptUser' });
  });

  it('a mode that Outlook does not know is none', () => {
    expect(sendModeOf('softBlock')).toBe('softBlock');
    expect(sendModeOf('hardBlock')).toBeUndefined();
  });
});
