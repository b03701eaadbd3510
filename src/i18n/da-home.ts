/** The texts of Min MUS. The numbers are the ids of the agreed texts (ui.md section 8). */
export const homeDa = {
  // T04
  prepare: 'Gør din forberedelse færdig, og del den med {{leader}}',
  // T05; without the draft nobody knows which of the two
  begin: 'Begynd din forberedelse',
  continue: 'Fortsæt forberedelsen',
  open: 'Åbn din forberedelse',
  // T09
  topics_one: '{{answered}} af {{count}} emne har svar. Ingen emner er obligatoriske.',
  topics_other: '{{answered}} af {{count}} emner har svar. Ingen emner er obligatoriske.',
  seePreparation: 'Se din forberedelse',
  // T07
  sign: 'Læs planen, og skriv under',
  seePlan: 'Se planen',
  meeting: 'Gå til samtalen',
  followUp: 'Gå til opfølgningen',
  // T10
  lastGoals: 'Dine mål fra sidste år',
  yourStatus: 'Din status: {{status}}',
  setStatus: 'Sæt din status',
  setStatusOn: 'Sæt din status på {{goal}}',
  measure: 'Måles på: {{measure}}',
  whoSees: {
    'handed-in': '{{leader}} ser din status, når du har delt.',
    together: '{{leader}} ser din status, når I begge har delt.',
    'own-notes': 'Din status er din egen, til I taler sammen.',
  },
} as const;
