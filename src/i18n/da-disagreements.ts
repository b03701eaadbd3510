/** The texts of what differs between calendar and conversation. */
export const disagreementsDa = {
  leader: {
    gone: 'Samtalen {{from}} står ikke længere i din kalender.',
    goneByHand: 'Den aftalte tid {{from}} står ikke længere i din kalender. Samtalen gælder stadig.',
    moved: 'Flyttet i kalenderen fra {{from}} til {{to}}.',
    'not-invited': '{{employee}} er ikke med i indkaldelsen.',
    'others-invited_one': '{{people}} er også inviteret.',
    'others-invited_other': '{{people}} er også inviteret.',
    'not-private': 'Aftalen er ikke privat.',
    subject: 'Emnet siger mere end MUS: ”{{subject}}”.',
  },
  // What follows of it, and what can be done.
  more: {
    gone: 'Find en ny tid, eller aflys samtalen.',
    goneByHand: 'Læg den i kalenderen igen, eller aflys samtalen.',
    moved: '{{employee}} er spurgt på ny.',
    'not-invited': '{{employee}} kan ikke se aftalen og ikke svare på den.',
    'others-invited': 'Det, I taler om, er fortroligt mellem jer to. En bisidder kan I have aftalt.',
    'not-private': 'Alle, der kan se en af jeres kalendere, kan læse emne og sted.',
    subject: 'Det kan læses af dem, der har adgang til jeres kalendere.',
  },
  actions: {
    cancel: 'Aflys samtalen',
    putBack: 'Læg den i kalenderen igen',
    'read-move': 'Det er i orden',
    moveBack: 'Flyt tilbage',
    invite: 'Indkald {{employee}}',
    uninvite: 'Fjern fra indkaldelsen',
    'keep-others': 'Det er aftalt',
    open: 'Åbn i Outlook',
    'make-private': 'Gør privat',
    'make-neutral': 'Gør neutral',
  },
  done: 'Kalender og samtale passer sammen igen.',
  see: 'Se ændringen',
  employee: {
    gone: 'Mødet {{from}} er aflyst i Outlook.',
    moved: 'Flyttet fra {{from}} til {{to}}.',
    'others-invited_one': '{{people}} er også inviteret. Er det ikke aftalt med dig, så spørg {{leader}}.',
    'others-invited_other': '{{people}} er også inviteret. Er det ikke aftalt med dig, så spørg {{leader}}.',
  },
} as const;
