/** The texts of the conversation while it is held. The numbers are the ids of the agreed texts (ui.md section 8). */
export const meetingDa = {
  title: 'Samtale med {{other}}',
  notBooked: 'Tiden er ikke aftalt endnu',
  today: 'I dag kl. {{clocks}}',
  print: 'Udskriv',
  // T50
  agenda: 'Dagsorden',
  talkedThrough: 'har noter',
  topicOf: 'Emne {{number}} af {{count}}',
  next: 'Næste: {{topic}}',
  toPlan: 'Til planen',
  plan: 'Planen',
  planWithGoals_one: 'Planen ({{count}} mål)',
  planWithGoals_other: 'Planen ({{count}} mål)',
  closePlan: 'Luk planen',
  emptyPlan: 'Planen er tom endnu. Gør et svar til mål, eller tilføj selv.',
  nothingPrepared: 'Intet svar',
  // T49
  notShared: '{{name}} har ikke delt endnu.',
  notSharedTogether: '{{name}} har ikke delt endnu. I ser hinandens, når I begge har delt.',
  notSharedOwn: 'Du har ikke delt din forberedelse.',
  ownNotesOnly: '{{name}} har sine egne notater. De deles ikke.',
  lastGoals: 'Sidste års mål',
  noLastGoals: 'Der er ingen mål fra sidste år.',
  noStatus: '–',
  bothStatuses: '{{employee}} {{employeeStatus}} · {{leader}} {{leaderStatus}}',
  // T52
  isInPlan: 'Står i planen',
  // T50
  notes: 'Fælles noter til emnet',
  showOwn: 'Vis dine egne notater',
  hideOwn: 'Skjul dine egne notater',
  ownHidden: 'Skjult, så I trygt kan dele skærm',
  ownNotes: 'Dine egne notater',
  noOwnNotes: 'Du har ingen egne notater til emnet.',
  // T55
  end: 'Afslut samtalen …',
  endTitle: 'Afslut samtalen?',
  endWhat:
    'Tidspunktet noteres som det, samtalen blev holdt. I kan rette planen, også bagefter. Planen skal være hos {{employee}} senest {{day}}.',
  endConfirm: 'Afslut samtalen',
  endCancel: 'Fortsæt samtalen',
  ended: 'Samtalen er afsluttet.',
  openPlan: 'Åbn planen',
  // T45
  notReady:
    'Planen med {{other}} kan ikke læses i SharePoint: den er beskadiget. Vi skriver intet, så intet bliver overskrevet. Bed IT om at gendanne en tidligere udgave.',
  wheel: {
    key: 'Fyldt: {{employee}}. Stiplet: {{leader}}.',
    axis: 'Område',
    required: 'krav {{level}}',
    notRelevant: 'ikke vurderet',
  },
} as const;
