/** What Outlook says before an appointment is sent. It shows 500 characters of it at most. */
export const sendCheckDa = {
  start: 'Se aftalen efter, før du sender den.',
  'not-private': 'Den er ikke privat: vælg Privat.',
  subject: 'Emnet er ændret: skriv MUS.',
  body: 'Der er skrevet mere i teksten.',
  // T38
  readers: 'Den kan læses af dem, der har adgang til jeres kalendere.',
  link: 'Linket til samtalen mangler, så Rød Tråd kan ikke se, at tiden er booket.',
  'someone-else': 'Den inviterede er en anden end den, samtalen er med.',
  'not-invited': 'Den, samtalen er med, er ikke inviteret.',
  others: 'Der er inviteret andre end den, samtalen er med.',
  moved:
    'Tiden er ændret, siden I begge var ledige. Se efter, at den passer jer begge, og at fristen i teksten stadig gælder.',
  notice: 'Varslet er kortere, end MUS-runden kræver.',
} as const;
