/** The texts of the preparation. The numbers are the ids of the agreed texts (ui.md section 8). */
export const preparationDa = {
  title: 'Din forberedelse',
  context: 'Samtale med {{other}} {{time}}',
  contextNoTime: 'Samtale med {{other}} · tiden er ikke aftalt endnu',
  shareBy: 'Del senest {{day}}',
  shareByToday: 'Del senest i dag',
  shareWas_one: 'Del senest {{day}} · {{count}} dag over fristen',
  shareWas_other: 'Del senest {{day}} · {{count}} dage over fristen',
  topics: 'Emner',
  topicOf: 'Emne {{number}} af {{count}}',
  allTopics: 'Alle emner',
  skipToTopic: 'Gå til emnet',
  progress_one: '{{answered}} af {{count}} spørgsmål',
  progress_other: '{{answered}} af {{count}} spørgsmål',
  notBegun: 'ikke begyndt',
  nothingAsked: 'intet at svare på',
  allAnswered: 'alle spørgsmål har svar',
  readers: {
    // T11
    now: 'Lige nu kan kun du læse det, du skriver',
    nowShared: '{{other}} kan læse det, du delte {{time}}',
    nowSharedTogether:
      '{{other}} har adgang til det, du delte {{time}}. Rød Tråd viser det, når I begge har delt',
    // T12b
    together:
      'Når du deler, får {{other}} adgang til teksten. Rød Tråd viser den først, når I begge har delt. HR kan ikke læse den.',
    // T12c
    'handed-in': 'Når du deler, kan {{other}} læse teksten med det samme. HR kan ikke læse den.',
    'own-notes': 'Din forberedelse er dine egne noter. Den deles ikke.',
    again: 'Det, du retter, kan kun du læse, indtil du deler igen. HR kan ikke læse noget af det.',
  },
  purpose: {
    title: 'Om samtalen',
    name: 'Navn',
    position: 'Stilling',
    leader: 'Leder',
    date: 'Dato for samtalen',
    noDate: 'ikke aftalt endnu',
  },
  lastGoals: {
    none: 'Der er ingen mål fra sidste år. Du kan gå videre.',
    measure: 'Måles på: {{measure}}',
    note: 'Kort bemærkning',
  },
  textNumber: '{{number}}. svar',
  goals: {
    add: 'Tilføj et mål',
    addTo: 'Tilføj et mål under {{group}}',
    row: 'Mål {{number}} under {{group}}',
  },
  competences: {
    add: 'Tilføj et behov',
    addTo: 'Tilføj et behov under {{horizon}}',
    row: 'Behov {{number}} under {{horizon}}',
  },
  review: {
    nav: 'Se det hele',
    open: 'Se det hele',
    title: 'Din forberedelse på én side',
    what: 'Læs den igennem, før du deler den med {{other}}. Tomme svar er i orden.',
    whatOwn: 'Dine noter til samtalen. De deles ikke.',
    asOther: 'Vis den, som {{other}} ser den',
    change: 'Ret',
    changeTopic: 'Ret {{topic}}',
    empty: 'Ikke besvaret',
    own: 'Egne notater, som aldrig deles: {{text}}',
  },
  questions: {
    clear: 'Fjern valget',
    notRelevant: 'Ikke relevant for mig',
    notRelevantLevel: 'Ikke relevant',
    noStatus: 'Ikke angivet',
    required: 'Krav: {{level}}',
    present: 'Nuværende niveau',
    note: 'Kort bemærkning',
    noCompetences: 'Der er ingen kompetencer at vurdere.',
    // T18, T19
    picked: '{{picked}} af {{count}} valgt',
    tooMany: 'Du har valgt {{count}}. Fjern et for at vælge et andet.',
    link: '{{name}} (åbner i et nyt vindue)',
    row: 'Række {{number}}',
    addRow: 'Tilføj en række',
    addRowTo: 'Tilføj en række til {{table}}',
    from: '{{what}}, fra',
    until: '{{what}}, til',
  },
  // T20
  showPrompts: 'Vis hjælpespørgsmål',
  hidePrompts: 'Skjul hjælpespørgsmål',
  private: {
    title: 'Egne notater',
    label: 'Egne notater om {{topic}}',
    // T16
    hint: 'Til dig selv. Deles aldrig, heller ikke når du deler forberedelsen.',
  },
  // T22
  next: 'Næste: {{topic}}',
  print: 'Udskriv skemaet',
  nextQuestion: 'Ctrl+Enter: næste spørgsmål',
  advice: {
    title: 'Gode råd',
    employee: {
      notes: 'Skriv i stikord. Det vigtige er tankerne, ikke at teksten er pæn.',
      good: 'Begynd med det, der lykkes. Hvad gjorde forskellen, og hvor kan det bruges igen?',
    },
    leader: {
      notes: 'Skriv i stikord. Det er samtalen, der tæller, ikke hvor meget der står her.',
      good: 'Find konkrete eksempler på det, {{other}} er lykkedes med, og på det, der kan blive bedre.',
    },
    // T21
    salary: 'MUS er ikke en lønsamtale.',
  },
  share: {
    // T13
    action: 'Del med {{other}} …',
    again: 'Del igen med {{other}} …',
    title: 'Del forberedelsen med {{other}}?',
    titleAgain: 'Del den rettede forberedelse med {{other}}?',
    // T14
    count_one: '{{count}} svar deles.',
    count_other: '{{count}} svar deles.',
    countZero: 'Ingen svar er skrevet endnu.',
    rest: 'Dine egne notater deles ikke. Du kan rette og dele igen indtil samtalen.',
    // T15
    now: 'Del nu',
    notYet: 'Ikke endnu',
    sharing: 'Deler …',
    // T06
    done: 'Du har delt. Vi ses til samtalen {{time}}',
    doneNoTime: 'Du har delt.',
    changed: 'Du har rettet noget, siden du delte. {{other}} ser stadig det, du delte {{time}}.',
    withdraw: 'Træk tilbage …',
    withdrawTitle: 'Træk forberedelsen tilbage?',
    withdrawText:
      '{{other}} kan allerede have læst teksten. Den fjernes fra arket nu, og du kan dele igen indtil samtalen.',
    withdrawNow: 'Træk tilbage',
    withdrawing: 'Trækker tilbage …',
    keepShared: 'Behold den delt',
    withdrawn: 'Forberedelsen er trukket tilbage. Kun du kan læse din kladde.',
    begun: 'Samtalen er begyndt. Det, du har delt, kan ikke ændres mere.',
  },
  // T45
  notReady: {
    employee:
      'Din samtale med {{other}} kan ikke læses i SharePoint: noget i den er beskadiget. Vi skriver intet, så intet bliver overskrevet. Bed IT om at gendanne en tidligere udgave.',
    leader:
      'Samtalen med {{other}} kan ikke læses i SharePoint: noget i den er beskadiget. Vi skriver intet, så intet bliver overskrevet. Bed IT om at gendanne en tidligere udgave.',
  },
  tryAgain: 'Prøv igen',
  device: {
    shared: 'Jeg sidder ved en delt computer',
    sharedHint: 'Så gemmes intet på computeren, kun i Microsoft 365.',
    refused: 'Browseren giver ikke plads til at gemme på denne enhed. Teksten gemmes i Microsoft 365.',
  },
} as const;
