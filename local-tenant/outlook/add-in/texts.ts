import type { Language } from '../../frame/protocol/context';

/** What stands around the add-in. */
const da = {
  name: 'Rød Tråd',
  close: 'Luk Rød Tråd',
  unhandledAction: (name: string) =>
    `Tilføjelsesprogrammet kaldte ”${name}”, som efterligningen ikke kan. Det fik en fejl til svar.`,
  malformedAction: (name: string) =>
    `Tilføjelsesprogrammet kaldte ”${name}” med noget, efterligningen ikke forstår. Kaldet får aldrig svar.`,
  tooManyCalls: (name: string) =>
    `Tilføjelsesprogrammet kaldte ”${name}”, mens tre andre kald ventede på svar. Outlook på nettet tager højst tre ad gangen.`,
  unknownEvent: (name: string) =>
    `Tilføjelsesprogrammet venter på hændelsen ”${name}”, som efterligningen aldrig sender.`,
  signInSilent: 'Tilføjelsesprogrammet kunne ikke logge ind, fordi den lokale tenant ikke svarer.',
  popupBlocked: 'Browseren spærrede for et nyt vindue.',
  tooSlow: 'Tilføjelsesprogrammet svarede ikke.',
};

const en: typeof da = {
  name: 'Rød Tråd',
  close: 'Close Rød Tråd',
  unhandledAction: (name) =>
    `The add-in called “${name}”, which the look-alike cannot do. It was answered with an error.`,
  malformedAction: (name) =>
    `The add-in called “${name}” with something the look-alike does not understand. The call is never answered.`,
  tooManyCalls: (name) =>
    `The add-in called “${name}” while three other calls waited for their answers. Outlook on the web takes three at a time.`,
  unknownEvent: (name) => `The add-in waits for the event “${name}”, which the look-alike never sends.`,
  signInSilent: 'The add-in could not sign in, because the local tenant does not answer.',
  popupBlocked: 'The browser stopped a new window.',
  tooSlow: 'The add-in did not answer.',
};

export const addInTexts: Record<Language, typeof da> = { da, en };
