/** Three perspectives with three questions each; a leader may word them anew, and the intention stays (rows B1 and B2). */
export const albertslundPerspectives = [
  {
    key: 'behaviour',
    title: { da: 'Adfærd', en: 'Behaviour' },
    introduction: {
      da: 'Dig, din motivation og det, du lykkes med.',
      en: 'You, your motivation and what you succeed with.',
    },
    questions: [
      {
        kind: 'text',
        key: 'thrive',
        text: {
          da: 'Hvordan har du det i dit arbejde og med dine opgaver, når alt tages med?',
          en: 'How are you in your work and with your tasks, all in all?',
        },
        intention: {
          da: 'Grundlæggende trivsel med arbejde og opgaver',
          en: 'Fundamental well-being with work and tasks',
        },
        forLeader: {
          text: {
            da: 'Hvordan oplever du, at din medarbejder har det i arbejdet?',
            en: 'How do you find that your employee is doing at work?',
          },
        },
      },
      {
        kind: 'text',
        key: 'motivation',
        text: {
          da: 'Hvad giver dig lyst til arbejdet, og hvad giver dig og kollegerne glæde ved det?',
          en: 'What makes you want to work, and what gives you and your colleagues joy in it?',
        },
        intention: {
          da: 'Motivation og arbejdsglæde, for en selv og for kollegerne',
          en: 'Motivation and joy at work, for oneself and for colleagues',
        },
        forLeader: {
          text: {
            da: 'Hvad ser du give din medarbejder lyst og glæde ved arbejdet?',
            en: 'What do you see giving your employee drive and joy at work?',
          },
        },
      },
      {
        kind: 'text',
        key: 'succeed',
        text: {
          da: 'Hvornår lykkes du allerbedst med det, vores medarbejder- og ledelsesgrundlag lægger vægt på?',
          en: 'When do you succeed best with what our values for employees and leaders stress?',
        },
        intention: {
          da: 'At lykkes i forhold til det fælles grundlag',
          en: 'Succeeding with the shared values',
        },
        forLeader: {
          text: {
            da: 'Hvornår lykkes din medarbejder allerbedst med det, vores medarbejder- og ledelsesgrundlag lægger vægt på?',
            en: 'When does your employee succeed best with what our values for employees and leaders stress?',
          },
        },
      },
    ],
  },
  {
    key: 'structure',
    title: { da: 'Struktur', en: 'Structure' },
    introduction: { da: 'Samarbejdet omkring dig.', en: 'The collaboration around you.' },
    questions: [
      {
        kind: 'text',
        key: 'contribute',
        text: {
          da: 'Hvordan er du med til at skabe gode samarbejder her hos os?',
          en: 'How do you help make good collaboration among us?',
        },
        intention: {
          da: 'At skabe og udvikle interne samarbejdsrelationer',
          en: 'Making and developing internal collaboration',
        },
        forLeader: {
          text: {
            da: 'Hvordan er din medarbejder med til at skabe gode samarbejder?',
            en: 'How does your employee help make good collaboration?',
          },
        },
      },
      {
        kind: 'text',
        key: 'clarify',
        text: {
          da: 'Er der et samarbejde, som bliver lettere, hvis vi får talt om det? Hvad skal aftales?',
          en: 'Is there a collaboration that gets easier if we talk about it? What should be agreed?',
        },
        intention: {
          da: 'Samarbejder, der skal afklares, for at den enkelte og fællesskabet lykkes',
          en: 'Collaboration to be clarified, for one and all to succeed',
        },
        forLeader: {
          text: {
            da: 'Hvilket samarbejde kan du hjælpe med at få afklaret, så din medarbejder og I sammen lykkes?',
            en: 'Which collaboration could you help to clarify, so that your employee and all of you succeed?',
          },
        },
      },
      {
        kind: 'text',
        key: 'new-partners',
        text: {
          da: 'Hvem vil du gerne arbejde tættere sammen med, og hvad kunne det føre til?',
          en: 'Whom would you like to work closer with, and what could it lead to?',
        },
        intention: { da: 'Behov for nye samarbejder', en: 'Need for new collaboration' },
        forLeader: {
          text: {
            da: 'Hvilke nye samarbejder ser du for din medarbejder?',
            en: 'Which new collaborations do you see for your employee?',
          },
        },
      },
    ],
  },
  {
    key: 'tasks',
    title: { da: 'Opgaver', en: 'Tasks' },
    introduction: { da: 'Det, vi er her for.', en: 'What we are here for.' },
    questions: [
      {
        kind: 'text',
        key: 'vision',
        text: {
          da: 'Hvordan giver kommunens vision mening i vores opgave, som du ser den?',
          en: 'How does the vision make sense in our task, as you see it?',
        },
        intention: {
          da: 'Kendskab til visionen og dens mening for opgaven',
          en: 'Knowing the vision and its meaning for the task',
        },
        forLeader: {
          text: {
            da: 'Hvordan taler I sammen om visionen, så den giver mening i jeres opgave?',
            en: 'How do you talk together of the vision, so that it makes sense in your task?',
          },
        },
      },
      {
        kind: 'text',
        key: 'competences',
        text: {
          da: 'Hvornår bruger du dine kompetencer bedst, og hvad vil du gerne blive bedre til eller lære nyt?',
          en: 'When do you use your competences best, and what would you like to get better at or learn?',
        },
        intention: {
          da: 'Kompetencer i spil, og behov for at udvikle eller tilføje nye',
          en: 'Competences in use, and the need to develop or add new ones',
        },
        forLeader: {
          text: {
            da: 'Hvornår er din medarbejders kompetencer bedst i spil, og hvad ser du af muligheder for at lære nyt?',
            en: 'When are the competences of your employee used best, and what possibilities of learning do you see?',
          },
        },
      },
      {
        kind: 'text',
        key: 'value',
        text: {
          da: 'Hvad kan gøre os endnu bedre til at skabe værdi for borgerne og kommunen?',
          en: 'What could make us even better at creating value for citizens and municipality?',
        },
        intention: {
          da: 'At blive bedre rustet til at skabe værdi',
          en: 'Becoming better able to create value',
        },
        forLeader: {
          text: {
            da: 'Hvad kan din medarbejder og I sammen gøre for at skabe endnu mere værdi for borgerne?',
            en: 'What could your employee and all of you do to create even more value for citizens?',
          },
        },
      },
    ],
  },
] as const;
