/** The texts of everything that is typed and kept: save state, readers, conflicts, rows. The numbers are the ids of the agreed texts (ui.md section 8). */
export const writingDa = {
  saving: {
    // T40
    writing: 'Skriver …',
    saved: 'Gemt kl. {{time}}',
    savedForBoth: 'Gemt for jer begge kl. {{time}}',
    // T41
    offline: 'Ingen forbindelse. Alt er gemt på denne enhed.',
    // T42
    failed:
      'Teksten kunne ikke gemmes i Microsoft 365. Den er gemt på denne enhed. Prøv igen, eller kopiér teksten.',
    noRoom: 'Enheden har ikke plads til at gemme det, du skriver.',
    notSaved: 'Ikke gemt i Microsoft 365',
    // T46
    signedOut: 'Du er logget ud. Teksten er gemt på denne enhed. Log ind igen for at fortsætte.',
    // T47
    busy_one:
      'Microsoft 365 har travlt. Teksten er gemt på denne enhed, og vi prøver igen om {{count}} sekund.',
    busy_other:
      'Microsoft 365 har travlt. Teksten er gemt på denne enhed, og vi prøver igen om {{count}} sekunder.',
    retry: 'Prøv igen',
    copy: 'Kopiér teksten',
    copied: 'Teksten er kopieret.',
    notCopied: 'Teksten kunne ikke kopieres. Markér den i felterne, og kopiér den derfra.',
  },
  /** As above, on a shared computer: nothing is kept on the device. */
  savingWithoutJournal: {
    offline: 'Ingen forbindelse. Lad siden stå åben, til teksten er gemt.',
    failed:
      'Teksten kunne ikke gemmes i Microsoft 365. Den står kun på denne side. Prøv igen, eller kopiér teksten.',
    signedOut: 'Du er logget ud. Teksten står kun på denne side. Log ind igen for at fortsætte.',
    busy_one: 'Microsoft 365 har travlt. Lad siden stå åben. Vi prøver igen om {{count}} sekund.',
    busy_other: 'Microsoft 365 har travlt. Lad siden stå åben. Vi prøver igen om {{count}} sekunder.',
  },
  readers: {
    badge: {
      private: 'Kun dig – altid',
      draft: 'Kun dig, indtil du deler',
      sharedTogether: 'Dig og {{other}}, når I begge har delt',
      shared: 'Dig og {{other}}',
    },
    title: 'Hvem kan læse det',
    you: '{{name}} (dig)',
    writes: 'kan læse og skrive',
    reads: 'kan læse',
    why: {
      private: 'Egne notater ligger et sted, kun du har adgang til. De deles aldrig.',
      draft: 'Din kladde ligger et sted, kun du har adgang til, indtil du deler.',
      sheet: 'Det, du deler, ligger på et ark, der er låst til jer to. Kun du kan skrive i det.',
      otherSheet: 'Arket er låst til jer to. Kun {{other}} kan skrive i det.',
      plan: 'Planen er låst til jer to. I kan begge skrive i den.',
    },
    // T17 stands in about.custodian
    open: 'Vis, hvem der kan læse det',
  },
  conflict: {
    // T43
    own: 'Du har også skrevet her på en anden enhed. Begge udgaver er gemt. Vælg den, du vil beholde, eller saml dem.',
    // T44
    other:
      '{{other}} rettede det samme felt kl. {{time}}. Begge udgaver er gemt. Tal om, hvilken der skal stå.',
    here: 'Udgaven her',
    elsewhere: 'Udgaven fra den anden enhed',
    theirs: 'Udgaven fra {{other}}',
    empty: '(tomt)',
    keep: 'Behold denne',
    combine: 'Saml begge',
  },
  rows: {
    remove: 'Fjern {{row}}',
    removed: '{{row}} er fjernet.',
    undo: 'Fortryd',
  },
} as const;
