/** The topics that one may choose, before the goals (forms/coverage.md, row C2). */
export const flexibleOptions = [
  {
    key: 'mobility',
    title: { da: 'Mobilitet', en: 'Mobility' },
    isOptional: true,
    questions: [
      {
        kind: 'text',
        key: 'elsewhere',
        text: {
          da: 'Hvilke andre opgaver, roller eller steder i organisationen gør dig nysgerrig?',
          en: 'Which other tasks, roles or places in the organisation make you curious?',
        },
        forLeader: {
          text: {
            da: 'Hvilke andre opgaver eller roller kunne din medarbejder vokse i?',
            en: 'Which other tasks or roles could your employee grow in?',
          },
        },
      },
      {
        kind: 'offer',
        key: 'mobility-talk',
        answeredBy: 'employee',
        text: {
          da: 'Vil du gerne prøve noget andet i en periode, hvis det kan lade sig gøre?',
          en: 'Would you like to try something else for a while, if it can be done?',
        },
      },
    ],
  },
  {
    key: 'career',
    title: { da: 'Talent- og karriereudvikling', en: 'Talent and career' },
    isOptional: true,
    questions: [
      {
        kind: 'text',
        key: 'talent',
        text: {
          da: 'Hvad falder dig let, som andre har gavn af? Hvordan kan du bruge det mere?',
          en: 'What comes easily to you and is useful to others? How could you use it more?',
        },
        forLeader: {
          text: {
            da: 'Hvilke talenter ser du hos din medarbejder, som kan bruges mere?',
            en: 'Which talents do you see in your employee that could be used more?',
          },
        },
      },
      {
        kind: 'text',
        key: 'in-some-years',
        text: {
          da: 'Hvor vil du gerne være i dit arbejdsliv om nogle år?',
          en: 'Where would you like to be in your working life in some years?',
        },
        forLeader: {
          text: {
            da: 'Hvilke muligheder ser du for din medarbejder på længere sigt?',
            en: 'Which possibilities do you see for your employee in the longer term?',
          },
        },
      },
    ],
  },
  {
    key: 'balance',
    title: { da: 'Balance mellem arbejds- og familieliv', en: 'Balance of work and family life' },
    isOptional: true,
    questions: [
      {
        kind: 'text',
        key: 'balance',
        text: {
          da: 'Hvad giver dig en god balance mellem arbejdet og resten af livet?',
          en: 'What gives you a good balance between work and the rest of life?',
        },
        hint: {
          da: 'Du bestemmer selv, hvor meget du vil fortælle om dit privatliv.',
          en: 'You decide for yourself how much you tell of your private life.',
        },
        forLeader: {
          text: {
            da: 'Hvad kan I sammen gøre for en god balance mellem arbejde og privatliv?',
            en: 'What can you do together for a good balance of work and private life?',
          },
          hint: {
            da: 'Spørg til arbejdet, og lad din medarbejder selv vælge, hvad der fortælles om resten.',
            en: 'Ask about the work, and let your employee choose what is told of the rest.',
          },
        },
      },
    ],
  },
  {
    key: 'innovation',
    title: { da: 'Innovation', en: 'Innovation' },
    isOptional: true,
    questions: [
      {
        kind: 'text',
        key: 'idea',
        text: {
          da: 'Hvilken idé vil du gerne prøve af, og hvem skulle være med?',
          en: 'Which idea would you like to try out, and who should take part?',
        },
        forLeader: {
          text: {
            da: 'Hvor har I brug for nye idéer, og hvordan kan din medarbejder være med?',
            en: 'Where do you need new ideas, and how could your employee take part?',
          },
        },
      },
    ],
  },
] as const;
