import type { Language, TeamsTheme } from './protocol/context';

const themeNames: Record<TeamsTheme, string> = { default: 'Lys', dark: 'Mørk', contrast: 'Høj kontrast' };
const languageNames: Record<Language, string> = { da: 'Dansk', en: 'English' };

/** All the frame says. It speaks Danish only: the language chosen in it is the app's. */
export const texts = {
  app: 'Rød Tråd',
  mark: 'Lokal tenant · efterligning, ikke Microsoft Teams',
  back: 'Tilbage',
  apps: 'Apps',
  activity: 'Aktivitet',
  calendar: 'Kalender',
  elsewhere: 'Uden for Teams',
  sharePoint: 'SharePoint',
  inspector: 'Inspektør',
  settings: 'Indstillinger',
  view: 'Visning',
  theme: 'Tema',
  themeName: (theme: TeamsTheme) => themeNames[theme],
  language: 'Appens sprog',
  languageName: (language: Language) => languageNames[language],
  width: 'Bredde',
  narrow: 'Smal',

  clock: 'Tenantens ur',
  oneDay: 'En dag frem',
  oneWeek: 'En uge frem',

  you: 'Du er',
  choosePersona: 'Skift person',
  noPersona: 'Vælg person',
  searchPeople: 'Søg efter navn, stilling eller rolle',
  clearSearch: 'Ryd søgningen',
  groups: { leaders: 'Ledere', employees: 'Medarbejdere', administration: 'Administration' },
  morePeople: (count: number) => `${count.toLocaleString('da-DK')} flere. Søg for at finde dem.`,
  nobodyFound: 'Ingen passer til søgningen.',
  peopleFound: (count: number) => (count === 1 ? '1 person' : `${count.toLocaleString('da-DK')} personer`),
  roles: {
    employee: 'medarbejder',
    leader: (reports: number) => (reports > 0 ? `leder for ${reports}` : 'leder'),
    musAdministrator: 'MUS-administrator',
    custodian: 'forvalter (IT)',
  },
  sees: (pages: string) => `ser ${pages}`,
  pages: { own: 'Min MUS', team: 'Mit team', rounds: 'Runder', concepts: 'Koncepter', setUp: 'Klargøring' },
  and: (parts: readonly string[]) =>
    [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' og '),

  signIn: (name: string) => `Log ind som ${name}`,
  signInScopes: (app: string) => `${app} beder om lov til:`,
  signInWithoutScopes: (app: string) => `${app} beder om at logge dig ind.`,
  continue: 'Fortsæt',
  cancel: 'Annullér',

  closeDialog: 'Luk dialogen',
  pickPeople: 'Vælg personer',
  searchByName: 'Søg efter navn',
  peopleChosen: (count: number) => (count === 1 ? '1 valgt' : `${count} valgt`),
  choose: 'Vælg',

  noActivity: 'Der er ikke sket noget endnu.',
  activityOf: {
    invitation: (from: string) => `${from} inviterer dig til et møde`,
    update: (from: string) => `${from} har ændret et møde`,
    cancellation: (from: string) => `${from} har aflyst et møde`,
    answer: (from: string) => `${from} har svaret på din invitation`,
  },
  activityGone: 'Mødet står ikke længere i kalenderen.',

  week: (number: number, from: string, to: string) => `Uge ${number} · ${from} – ${to}`,
  previousWeek: 'Forrige uge',
  nextWeek: 'Næste uge',
  today: 'I dag',
  noEvents: 'Ingen aftaler',
  allDay: 'Hele dagen',
  cancelled: 'Aflyst',
  event: {
    when: 'Tid',
    where: 'Sted',
    organizer: 'Arrangør',
    attendees: 'Deltagere',
    yourAnswer: 'Dit svar',
    close: 'Luk aftalen',
    draft: 'Nyt møde',
    draftNote: 'Appen foreslår et møde. Kalenderen her opretter det ikke.',
  },
  answers: {
    none: 'ikke svaret',
    notResponded: 'ikke svaret',
    organizer: 'arrangør',
    accepted: 'accepteret',
    tentativelyAccepted: 'foreløbigt accepteret',
    declined: 'afslået',
  },
  accept: 'Acceptér',
  tentative: 'Foreløbig',
  decline: 'Afslå',
  calendarRefused: 'Kalenderen kunne ikke hentes eller ændres.',

  retry: 'Prøv igen',
  dismiss: 'Luk beskeden',
  open: 'Åbn',
  tenantSilent: 'Den lokale tenant svarer ikke.',
  clockSilent: 'Uret kunne ikke flyttes, fordi den lokale tenant ikke svarer.',
  signInSilent: 'Appen kunne ikke logge ind, fordi den lokale tenant ikke svarer.',
  unknownPersona: (persona: string) => `Ingen i den lokale tenant hedder ${persona}. Vælg en person.`,

  unhandledCall: (name: string) => `Appen kaldte ”${name}”, som rammen ikke kan. Kaldet får aldrig svar.`,
  malformedCall: (name: string) =>
    `Appen kaldte ”${name}” med noget, rammen ikke forstår. Kaldet får aldrig svar.`,
  unknownEvent: (name: string) => `Appen venter på hændelsen ”${name}”, som rammen aldrig sender.`,
  appFailed: (reason: string) => `Appen melder, at den ikke kunne starte. ${reason}`,
  unknownApp: (appId: string) =>
    `Teams kender ingen app med id’et ${appId}. Linket skal nævne det id, som organisationens appkatalog har givet appen.`,
  elsewhereInTeams: 'Linket fører til chat, møde eller opkald i Teams. Det har rammen ikke.',
  popupBlocked: 'Browseren spærrede for et nyt vindue.',
};
