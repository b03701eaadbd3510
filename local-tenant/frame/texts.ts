import type { Language, TeamsTheme } from './protocol/context';

const themeNames: Record<TeamsTheme, string> = { default: 'Lys', dark: 'Mørk', contrast: 'Høj kontrast' };
const languageNames: Record<Language, string> = { da: 'Dansk', en: 'English' };

/** All the frame says. It speaks Danish only: the language chosen in it is the app's. */
export const texts = {
  app: 'Rød Tråd',
  mark: 'Lokal tenant · efterligning, ikke Microsoft Teams',
  back: 'Tilbage',
  apps: 'Apps',
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
  calendarElsewhere: 'I Teams åbner kalenderen nu. Her ligger kalenderen i Outlook-rammen.',
  elsewhereInTeams: 'Linket fører til chat, møde eller opkald i Teams. Det har rammen ikke.',
  popupBlocked: 'Browseren spærrede for et nyt vindue.',
};
