/** Good advice around the conversation (forms/coverage.md, rows B2, B5, B6, B8 and B9). */
export const albertslundGuides = {
  employee: [
    {
      da: 'Vælg stikord, før du svarer på spørgsmålene. De viser dig, hvad du helst vil bruge tiden på.',
      en: 'Pick keywords before you answer the questions. They show you what you would rather spend the time on.',
    },
    {
      da: 'Vil du hellere gå en tur? Tag et print af skemaet og en tom plan med, så I kan skrive aftalerne ned.',
      en: 'Would you rather take a walk? Bring a print of the form and an empty plan, so that you can write the agreements down.',
    },
    {
      da: 'Sig ja til en opfølgning undervejs. Så når I at rette til, før året er gået.',
      en: 'Say yes to a follow-up on the way. Then there is time to adjust before the year is over.',
    },
  ],
  leader: [
    {
      da: 'Giv de ni spørgsmål en ordlyd, som dit team kan kende sig selv i. Hensigten med hvert spørgsmål står ved siden af og skal holde.',
      en: 'Word the nine questions so that your team recognises itself. The intention of each stands beside it and must hold.',
    },
    {
      da: 'Brug kortene, hvis I hellere vil trække et spørgsmål ad gangen.',
      en: 'Use the cards if you would rather draw one question at a time.',
    },
    {
      da: 'Skriv planen sammen med din medarbejder, senest når I slutter, og aftal, hvornår I følger op.',
      en: 'Write the plan together with your employee, at the latest when you end, and agree when you follow up.',
    },
  ],
  hr: [
    {
      da: 'Alle har ret til en samtale hvert år, også lederne. Se i runden, hvem der mangler.',
      en: 'Everybody is entitled to a conversation every year, leaders too. See in the round who lacks one.',
    },
    {
      da: 'Læg links til vision, kompas, værdier og film i rundens indstillinger.',
      en: 'Put links to vision, compass, values and films into the settings of the round.',
    },
  ],
};
