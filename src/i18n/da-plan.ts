/** The texts of the plan and its signatures. The numbers are the ids of the agreed texts (ui.md section 8). */
export const planDa = {
  title: { employee: 'Din udviklingsplan {{year}}', leader: 'Udviklingsplan {{year}} for {{employee}}' },
  context: 'Samtale med {{other}} {{day}}',
  contextWithoutDay: 'Samtale med {{other}}',
  print: 'Udskriv',
  notes: 'Fælles noter fra samtalen',
  followUp: 'Opfølgning',
  goal: { noStatus: 'Ikke sat endnu' },
  dates: {
    one: 'Opfølgning',
    followUpOn: 'Opfølgning',
    nextConversationOn: 'Næste MUS',
    none: 'Ingen dato endnu',
  },
  period: { from: 'fra {{start}}', until: 'til {{end}}' },
  edit: {
    change: 'Ret {{what}}',
    changeShort: 'Ret',
    done: 'Færdig',
    remove: 'Fjern {{what}}',
    removeShort: 'Fjern',
    removed: 'Fjernet: {{what}}',
    undo: 'Fortryd',
    addDates: 'Opfølgning',
    add: 'Tilføj: {{what}}',
    start: 'Ret planen',
    stop: 'Færdig med at rette',
    writes: '{{name}} skriver …',
    conflict:
      'Feltet blev rettet to steder på samme tid kl. {{time}}. Begge udgaver er gemt. Tal om, hvilken der skal stå.',
    ownVersion: 'Din udgave',
  },
  later: {
    change: 'Sæt status på {{what}}',
    changeShort: 'Sæt status',
    explanation: 'Status og effekt kan ændres hele året, uden at underskrifterne bortfalder.',
  },
  send: {
    // T55
    action: 'Send planen til {{employee}}',
    title: 'Send planen til {{employee}}?',
    what: '{{employee}} kan allerede læse planen. Når du sender den, kan I begge skrive under, og datoerne for opfølgning kommer i jeres kalendere.',
    // T56
    missing_one: '{{count}} mål mangler måling, dato eller ansvarlig. Du kan sende alligevel.',
    missing_other: '{{count}} mål mangler måling, dato eller ansvarlig. Du kan sende alligevel.',
    missingIn: '{{row}}: {{what}}',
    noGoals: 'Planen har ingen mål. Du kan sende alligevel.',
    noFollowUp: 'Der er ingen dato for opfølgning. Du kan sende alligevel.',
    confirm: 'Send planen',
    cancel: 'Ikke endnu',
    // T57
    sent: 'Planen er sendt til {{employee}}. Den ligger klar til underskrift.',
    waiting: '{{leader}} sender planen, når I har talt sammen. Så kan I skrive under.',
  },
  sign: {
    title: 'Underskriv',
    again: 'Underskriv igen',
    // T59
    covers:
      'Din underskrift gælder det, I har aftalt, som det står nu. Status og opfølgning kan udfyldes bagefter.',
    stance: 'Din underskrift',
    // T58
    agreed: 'Jeg er enig',
    remarks: 'Jeg har læst planen og har bemærkninger',
    comment: 'Kommentar (valgfri)',
    readers: 'Du og {{other}} kan læse den. Den kommer med i PDF’en.',
    // T60
    action: 'Underskriv planen',
    actionAgain: 'Underskriv igen',
    choose: 'Vælg en af de to muligheder først.',
    done: 'Du har underskrevet planen.',
  },
  signatures: {
    title: 'Underskrifter',
    roles: { employee: 'Medarbejder', leader: 'Leder' },
    none: 'Har ikke underskrevet endnu',
    agreed: 'Enig',
    remarks: 'Læst, med bemærkninger',
    void: 'Bortfaldet',
    unverified: 'Kan ikke bekræftes',
    signedOn: 'Underskrev {{moment}}',
    sentence: '{{name}}, {{role}}, {{state}}, {{moment}}',
    sentenceWithout: '{{name}}, {{role}}, {{state}}',
    // T64
    checked: 'Kontrolleret i dag: begge underskrifter passer til planen.',
    // T65
    notTheSigners:
      'Underskriften kan ikke bekræftes: den er ikke skrevet af {{whose}} egen konto. Bed {{name}} underskrive igen.',
    notTheSignersOwn:
      'Underskriften kan ikke bekræftes: den er ikke skrevet af din egen konto. Underskriv igen.',
    cannotBeVerified:
      'Underskriften kan ikke bekræftes lige nu: vi kan ikke se, hvem der har skrevet den, eller den hænger ikke sammen.',
    whyUnverified: 'Hvorfor?',
  },
  filed: {
    name: 'Plan {{year}} med underskrifter',
    earlier: 'Underskrevet udgave, {{day}}',
    where: 'PDF · lagt i personalemappen {{day}}',
    newOne: 'Ny PDF lægges her, når I begge har underskrevet igen',
    // T66
    waiting:
      'Planen er underskrevet, men PDF’en er ikke lagt i personalemappen endnu. Intet er tabt. Vi prøver igen, næste gang {{leader}} åbner planen.',
    filing: 'PDF’en lægges i personalemappen …',
    exchanged:
      'PDF’en i personalemappen er ikke den, I underskrev. Den er skiftet ud eller ændret. Planen her er den, I underskrev; spørg den, der har adgang til mappen.',
    compared: 'PDF’en er kontrolleret: den siger det, I har underskrevet.',
    unchecked:
      'PDF’en i personalemappen kan ikke kontrolleres mere: den er lavet af en anden udgave af Rød Tråd, eller navne, dag eller svar i den står anderledes nu. Det betyder ikke, at den er forkert. Planen her er den, I underskrev.',
    askToFileAnew: '{{leader}} kan lægge en ny PDF i mappen.',
    fileAnew: 'Læg en ny PDF i mappen',
  },
  textDiffered:
    'Teksten om planen i SharePoint var rettet, så den ikke svarede til planen. Her står planen, og teksten i SharePoint er skrevet igen ud fra den.',
  changed: {
    // T61
    title: 'Det, I har aftalt, er ændret, så begge underskrifter er bortfaldet.',
    titleOne: 'Det, I har aftalt, er ændret, så underskriften er bortfaldet.',
    // T62, with where it is known from: whoever may write in the plan may also change its history.
    who_one:
      'Ifølge versionshistorikken ændrede {{name}} {{count}} sted {{moment}}. Det er markeret nedenfor.',
    who_other:
      'Ifølge versionshistorikken ændrede {{name}} {{count}} steder {{moment}}. De er markeret nedenfor.',
    you_one: 'Du ændrede {{count}} sted {{moment}}. Det er markeret nedenfor.',
    you_other: 'Du ændrede {{count}} steder {{moment}}. De er markeret nedenfor.',
    unknown_one: '{{count}} sted er ændret. Det er markeret nedenfor.',
    unknown_other: '{{count}} steder er ændret. De er markeret nedenfor.',
    putBack: 'Det er en tidligere udgave, fra {{moment}}, der er lagt tilbage.',
    stillFiled: 'Udgaven, I underskrev {{day}}, ligger stadig i personalemappen.',
    others: {
      order: 'Rækkefølgen er en anden.',
      form: 'Skemaet har fået andre ord.',
      people: 'En af jer er en anden end den, der blev underskrevet med.',
      conversation: 'Underskriften er givet i en anden samtale.',
    },
    goToSigning: 'Gå til underskrift',
    was: 'Ændret, var {{before}}',
    wasEmpty: 'Tilføjet',
    removedTitle: 'Fjernet, siden I underskrev',
    // T63
    warningTitle: 'Ændr det, I har underskrevet?',
    warning: 'Denne ændring gør begge underskrifter ugyldige. I skal underskrive igen.',
    warningOne: 'Denne ændring gør underskriften ugyldig. I skal underskrive igen.',
    anyway: 'Ændr alligevel',
    keep: 'Behold planen',
  },
  problems: {
    'not-ready':
      'Noget i samtalen kan ikke læses i SharePoint. Intet er gemt, og intet er overskrevet. Bed IT om at gendanne en tidligere udgave.',
    'not-sent':
      'Planen er ikke sendt endnu, så den kan ikke underskrives. Intet er gemt. Prøv igen, når den er sendt.',
    changed:
      'Planen er ændret, siden du åbnede den. Du har ikke underskrevet. Læs den igen, og underskriv så.',
    'not-signed':
      'I har ikke begge underskrevet det, der står nu. Intet er lagt i personalemappen. Underskriv først.',
    'not-filed': 'PDF’en er ikke lagt i personalemappen endnu. Intet er gået tabt. Prøv igen senere.',
  },
} as const;
