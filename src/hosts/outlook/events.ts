import { answerFunctions } from '../../adapters/outlook/functions';
import { makeNeutral } from '../../application/booking/make-neutral';
import { appointmentFaults } from '../../domain/meeting/appointment';
import { outlookDa } from '../../i18n/da-outlook';
import { outlookEn } from '../../i18n/en-outlook';
import { languageOf } from '../../i18n/language-of';

// Classic Outlook runs this one file without a page around it: no other file, no document, no storage.
const texts = { da: outlookDa, en: outlookEn };

answerFunctions({
  makeNeutral: async (appointment) => {
    await makeNeutral(appointment);
    return undefined;
  },
  onAppointmentSend: async (appointment, locale) => {
    const [first, second] = appointmentFaults(await appointment.fields());
    if (first === undefined) return undefined;
    const { stop } = texts[languageOf(locale)];
    return { stop: second === undefined ? stop[first] : stop.both };
  },
});
