/** The texts of a leader who is asked about the team. */
export const teamDa = {
  ask: '{{round}} er åbnet. Er de {{count}} på listen dit team? Samtalerne låses først, når du har svaret.',
  askAgain_one:
    'Din liste i {{round}} har fået {{count}} mere. Er det din medarbejder? Samtalen låses først, når du har svaret.',
  askAgain_other:
    'Din liste i {{round}} har fået {{count}} flere. Er det dine medarbejdere? Samtalerne låses først, når du har svaret.',
  look: 'Se og bekræft',
  confirmed:
    'Du bekræftede dit team {{day}}: {{count}} er med i {{round}}. IT låser samtalerne, og så kan du finde tid.',
  title: 'Bekræft dit team',
  context: '{{round}} · {{period}}',
  what: 'Listen kommer fra HR. Er der en, der ikke er din, sender du navnet tilbage, og HR finder den rette leder. Der sendes ingen mail.',
  member: 'Valg for {{name}}',
  choices: {
    in: 'Med i runden',
    'taken-out': 'Ikke i denne runde',
    'not-mine': 'Ikke min medarbejder',
    left: 'Er stoppet',
    'other-leader': 'Har en anden leder',
  },
  confirm: 'Bekræft teamet',
  sum: '{{count}} af {{total}} er med',
  done: 'Teamet er bekræftet. IT låser samtalerne, og så kan du finde tid i Mit team.',
  back: 'Til Mit team',
  failures: {
    changed: 'HR har rettet listen imens. Dine valg er her stadig. Se listen igennem, og bekræft igen.',
    'already-confirmed': 'Teamet er allerede bekræftet. Intet er ændret. Skal noget rettes, så skriv til HR.',
    'unknown-member': 'HR har taget en ud af listen imens. Intet er gemt. Åbn siden igen.',
  },
} as const;
