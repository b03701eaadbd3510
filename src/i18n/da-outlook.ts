/** The texts of the pane in Outlook. The numbers are the ids of the agreed texts (ui.md section 8). */
export const outlookDa = {
  next: 'Din næste samtale',
  thisOne: 'Samtalen i denne aftale',
  with: 'MUS med {{name}}',
  mine: 'MUS',
  openPreparation: 'Åbn forberedelsen',
  openConversation: 'Åbn i Rød Tråd',
  opens: 'Åbner i Teams i et nyt vindue.',
  none: 'Du har ingen samtale i kalenderen lige nu.',
  noneYet: 'Når en tid er fundet, står samtalen her.',
  notYours: 'Aftalen hører til en samtale, som du ikke har adgang til.',
  old: {
    title: 'Åbn Rød Tråd i Teams',
    what: 'Denne Outlook kan ikke logge dig ind i Rød Tråd. Du kan det samme i Teams: finde en tid, forberede dig, skrive planen og følge op.',
    open: 'Åbn i Teams',
  },
  writing: {
    title: 'Før du sender',
    // T38
    hint: 'Skriv ikke fortroligt i indkaldelsen. Den kan læses af dem, der har adgang til jeres kalendere.',
    neutral: 'Gør aftalen neutral og privat',
    done: 'Emnet er MUS, og aftalen er privat.',
    failed: 'Aftalen kunne ikke ændres. Intet er sendt. Skriv emnet MUS, og vælg Privat i Outlook.',
  },
} as const;
