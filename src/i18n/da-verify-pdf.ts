/** What the command line says of a filed PDF. */
export const verifyPdfDa = {
  claims: {
    title: 'Det siger filen:',
    plan: 'Udviklingsplan for {{employee}} (konto {{employeeId}}) med {{leader}} (konto {{leaderId}}) som leder.',
    where:
      'Samtale {{conversationKey}} i runden {{roundKey}}, lavet med skemaet “{{form}}”, version {{version}}.',
    agreed: '{{name}} underskrev {{moment}}: enig i planen.',
    remarks: '{{name}} underskrev {{moment}}: har læst planen og har bemærkninger.',
    comment: 'Bemærkning fra {{name}}: “{{comment}}”',
    digest: 'Kontrolsum for underskriften fra {{name}}: {{digest}}',
  },
  findings: {
    title: 'Det viser kontrollen:',
    whole:
      'Siderne siger det samme som den vedhæftede roed-traad.json: filen er lavet igen af den, tegn for tegn.',
    altered:
      'Siderne siger ikke det samme som den vedhæftede roed-traad.json: filen er ændret, siden den blev lavet.',
    right: 'Kontrolsummerne passer til det aftalte og til de to erklæringer.',
    form: 'Skemaets kontrolsum passer ikke til skemaet i filen.',
    employee: 'Kontrolsummen for medarbejderens underskrift passer ikke til det, filen siger.',
    leader: 'Kontrolsummen for lederens underskrift passer ikke til det, filen siger.',
    file: 'Filens egen kontrolsum (SHA-256): {{sha256}}',
    proof:
      'Hvem der har underskrevet, kan ingen fil bevise. Det gør organisationens Microsoft 365: kun den enkelte kan skrive i sit eget ark.',
  },
  unchecked: {
    'not-ours': 'Filen {{file}} er ikke en plan, som Rød Tråd har lavet, så der er intet at kontrollere.',
    'other-rendering':
      'Filen {{file}} kan ikke kontrolleres af denne udgave af Rød Tråd: den er lavet med gengivelse {{rendering}}, og denne udgave har gengivelse {{own}}.',
  },
} as const;
