/** The texts of finding and booking a time. The numbers are the ids of the agreed texts (ui.md section 8). */
export const bookingDa = {
  title: 'Find tid til {{employee}}',
  changeTitle: 'Samtale med {{employee}}',
  context_one: 'Mindst {{count}} dags varsel · runden slutter {{day}}',
  context_other: 'Mindst {{count}} dages varsel · runden slutter {{day}}',
  contextOver: 'Runden sluttede {{day}}',
  notReady:
    // T45
    'Samtalen med {{employee}} kan ikke læses i SharePoint: noget i den er beskadiget. Vi skriver intet, så intet bliver overskrevet. Bed IT om at gendanne en tidligere udgave.',
  length: 'Længde',
  minutes: '{{count}} min.',
  place: 'Sted',
  online: 'Teams-møde',
  inPerson: 'Mødelokale',
  room: 'Hvor mødes I?',
  times: 'Tider, hvor I begge er ledige',
  newTimes: 'Andre tider, hvor I begge er ledige',
  best_one: 'Den bedste tid',
  best_other: 'De {{count}} bedste tider',
  bestWhy:
    'Formiddag før eftermiddag, med luft omkring jeres møder, på dage uden andre af dine samtaler, og så tidligt som muligt.',
  week: 'Uge {{week}}',
  // T30
  none: 'I har ingen ledige {{count}} minutter på samme tid i runden.',
  // T31
  shorter_one: '{{length}} min. giver {{count}} tid',
  shorter_other: '{{length}} min. giver {{count}} tider',
  day: {
    choice: 'Jeres samtale',
    conversation: 'MUS med {{employee}}',
    private: 'Privat aftale',
    all: 'Hele dagen',
    nothingElse: 'Resten af dagen er fri for jer begge.',
  },
  shortage: {
    'round-over': 'Runden sluttede {{day}}, så der er ingen tider tilbage i den.',
    'notice-beyond-round_one':
      'Runden slutter {{day}}. Med {{count}} dags varsel er der ingen dage tilbage i den.',
    'notice-beyond-round_other':
      'Runden slutter {{day}}. Med {{count}} dages varsel er der ingen dage tilbage i den.',
  },
  ways: {
    title: 'Det giver flere tider',
    afterRound_one: 'Uge {{week}}, efter runden, giver {{count}} tid',
    afterRound_other: 'Uge {{week}}, efter runden, giver {{count}} tider',
    notice_one: 'Kortere varsel giver {{count}} tid',
    notice_other: 'Kortere varsel giver {{count}} tider',
    lunch_one: 'Hen over frokost er der {{count}} tid',
    lunch_other: 'Hen over frokost er der {{count}} tider',
  },
  against: {
    title: 'Vil du bruge {{time}}?',
    take: 'Brug tiden',
    other: 'Vælg en anden',
    afterRound: {
      note: 'efter runden',
      sentence: 'Tiden ligger efter rundens sidste dag, {{day}}.',
    },
    notice: {
      note_one: '{{count}} dags varsel',
      note_other: '{{count}} dages varsel',
      sentence_one: '{{employee}} får {{count}} dags varsel. I runden er det mindst {{notice}}.',
      sentence_other: '{{employee}} får {{count}} dages varsel. I runden er det mindst {{notice}}.',
    },
  },
  // T39
  whyNot_one: 'Hvorfor ikke uge {{weeks}}?',
  whyNot_other: 'Hvorfor ikke uge {{weeks}}?',
  and: 'og',
  reasons: {
    'outside-period': 'Uden for runden',
    holiday: 'Helligdag',
    'notice-too-short': 'Kortere varsel end {{notice}} dage',
    'shifts-unknown': 'Vagter ukendt',
    'outside-hours': 'Uden for jeres arbejdstid',
    'day-full': 'Dagen er fuld',
    'leader-busy': 'Du er optaget',
    'employee-busy': '{{employee}} er optaget',
    lunch: 'Kun hen over frokost',
  },
  // T36 and T38
  invitation: 'I indkaldelsen står kun tid, sted og et link.',
  nothingConfidential:
    'Skriv ikke fortroligt i indkaldelsen. Den kan læses af dem, der har adgang til jeres kalendere.',
  book: 'Book {{time}}',
  move: 'Flyt til {{time}}',
  moveQuestion: 'Flyt samtalen …',
  // T67
  booked: 'Står i begges kalender',
  moved: 'Flyttet i begges kalender',
  bookedByHand: 'Står i din kalender. Giv {{employee}} besked.',
  cancelled: 'Samtalen er aflyst og taget ud af begges kalender.',
  present: 'Samtalen er aftalt',
  response: {
    none: '{{employee}} har ikke svaret endnu',
    accepted: '{{employee}} har sagt ja',
    tentative: '{{employee}} har svaret måske',
    declined: '{{employee}} har afvist',
  },
  proposed: '{{employee}} foreslår {{time}}.',
  takeProposal: 'Flyt dertil',
  cancel: 'Aflys samtalen …',
  cancelTitle: 'Aflys samtalen med {{employee}}?',
  cancelText:
    'Samtalen {{time}} tages ud af begges kalender, og {{employee}} får besked fra Outlook. Du kan booke igen bagefter.',
  cancelNow: 'Aflys samtalen',
  keep: 'Behold den',
  next: 'Næste uden tid: {{employee}}',
  toTeam: 'Til Mit team',
  notSent:
    'Aftalen til {{time}} blev ikke sendt fra Outlook, så samtalen er ikke booket. Er den stadig åben, kan du sende den. Ellers find en tid her.',
  which:
    'Samtalen med {{employee}} står to gange i kalenderen: {{recorded}} og {{other}}. Hvilken tid gælder? Den anden aflyses, og {{employee}} får besked fra Outlook.',
  keepTime: 'Behold {{time}}',
  problems: {
    'not-ready':
      'Noget i samtalen kan ikke læses i SharePoint. Intet er gemt, og intet er overskrevet. Bed IT om at gendanne en tidligere udgave.',
    // T35
    taken: 'Tiden er ikke ledig længere. Intet er sendt. Vælg en anden tid.',
    changed:
      'Samtalen er ændret et andet sted imens. Siden viser nu det, der gælder. Se efter, og prøv igen.',
    'too-often':
      'Samtalen er booket om så mange gange, at der ikke kan bookes flere. Intet er ændret. Skriv tiden ind i hånden i Outlook.',
    'no-mailbox':
      'Medarbejderen har ingen postkasse at indkalde. Intet er ændret. Skriv tiden selv, og udskriv indkaldelsen.',
    'not-there': 'Samtalen står ikke i kalenderen længere. Intet er ændret. Find en ny tid.',
  },
  byHand: {
    title: 'Skriv en tid selv',
    noMailbox: '{{employee}} har ingen kalender. Aftal tiden, skriv den her, og udskriv indkaldelsen.',
    explanation: 'Når I selv har aftalt tiden, eller når tiden ligger uden for det, kalenderne viser.',
    date: 'Dato',
    from: 'Klokken',
    missing: 'Skriv en dato og et klokkeslæt.',
    take: 'Book tiden',
    print: 'Udskriv indkaldelsen',
  },
  hours: {
    title: 'Vagter ukendt',
    explanation:
      '{{employee}} arbejder på vagter, der ikke står i kalenderen. Skriv, hvornår {{employee}} er på arbejde, så finder vi tider inden for det.',
    change: 'Ret arbejdstiden for {{employee}}',
    from: 'Fra',
    to: 'Til',
    same: 'Samme alle hverdage',
    save: 'Gem arbejdstiden',
    clear: 'Brug Outlooks arbejdstid',
    wrong: 'Skriv både fra og til, eller lad begge stå tomme.',
    weekdays: {
      monday: 'Mandag',
      tuesday: 'Tirsdag',
      wednesday: 'Onsdag',
      thursday: 'Torsdag',
      friday: 'Fredag',
      saturday: 'Lørdag',
      sunday: 'Søndag',
    },
  },
  paper: {
    title: 'Indkaldelse til MUS',
    to: 'Til {{employee}}',
    from: 'Din leder {{leader}} indkalder dig til den årlige medarbejderudviklingssamtale.',
    time: 'Tid',
    place: 'Sted',
    prepare: 'Forberedelse',
    prepareBy: 'Senest {{day}}',
    link: 'Åbn din MUS i Rød Tråd',
    where: 'Du finder din MUS i Teams: vælg Apps, og søg efter Rød Tråd.',
    notSalary: 'MUS er ikke en lønsamtale.',
  },
} as const;
