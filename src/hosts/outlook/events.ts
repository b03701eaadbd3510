import { openAppointment } from '../../adapters/outlook/appointment';
import { answerFunctions, inTime } from '../../adapters/outlook/functions';
import { sendingAppointment } from '../../adapters/outlook/sending';
import { checkSending } from '../../application/booking/check-sending';
import { makeNeutral } from '../../application/booking/make-neutral';
import { warningOf } from './warning';

// Classic Outlook runs this one file without a page around it: no other file, no document, no storage.
answerFunctions({
  makeNeutral: async () => {
    const appointment = openAppointment();
    if (appointment) await makeNeutral(appointment);
    return undefined;
  },
  // Asked about every appointment that anybody in the organisation sends (docs/outlook.md).
  onAppointmentSend: async (locale) => {
    const faults = await inTime(checkSending(sendingAppointment()));
    return faults && warningOf(faults, locale);
  },
});
