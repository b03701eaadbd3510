/** The texts of the follow-up. The numbers are the ids of the agreed texts (ui.md section 8). */
export const followUpDa = {
  title: 'Opfølgning med {{other}}',
  dates: 'Datoer',
  none: 'Der er ingen opfølgning at holde nu.',
  toPlan: 'Til planen',
  names: { plan: 'Opfølgning på planen', next: 'Næste samtale' },
  // T67
  states: {
    held: 'Holdt',
    done: 'Målet har fået sin status',
    over: 'Datoen er passeret',
    pending: 'Står ikke i kalenderne endnu',
    both: 'Står i begges kalender',
    moved: 'Flyttet i begges kalender',
    beyond: 'Kommer ikke i kalenderen: planen har flere end 12 opfølgninger',
    leaderAlone: 'Står kun i kalenderen hos {{leader}}',
    clash: 'Falder sammen med et andet møde hos {{who}}',
    clashBoth: 'Falder sammen med andre møder hos jer begge',
  },
  status: 'Status på {{goal}}',
  helped: 'Hvad hjalp?',
  signaturesStay: 'Det, I skriver her, ændrer ikke det, I har skrevet under på.',
  // T68
  held: 'Opfølgningen holdt vi',
  heldThen: 'Opfølgningen {{day}} holdt vi',
  notHeld: 'Den blev ikke holdt',
  findNew: 'Find ny tid',
  when: 'Blev den holdt?',
  newDate: 'Ny dato for opfølgning',
  newDateHint: 'Mødet flyttes i kalenderen. Er opfølgningen holdt, kommer der et nyt møde.',
  newDateWrong: 'Vælg en dato efter i dag.',
  otherHas: '{{other}} har bekræftet, at I holdt opfølgningen {{day}}.',
  youHave: 'Du har bekræftet, at I holdt opfølgningen {{day}}. {{other}} mangler at bekræfte.',
  nowOn: 'Opfølgningen er nu {{day}}.',
  notInCalendars:
    'Planen er gemt, men kalenderne er ikke ændret endnu. Vi prøver igen, næste gang du åbner planen.',
} as const;
