const ownNotes = { da: 'Dine tanker om punkterne', en: 'Your thoughts on the points' };
const leadersNotes = {
  da: 'Dine tanker som leder om punkterne',
  en: 'Your thoughts as a leader on the points',
};

/** What one talks about, as points and one text to each (forms/coverage.md, rows A4 and A5). */
export const aalborgTopics = [
  {
    key: 'since-last',
    title: { da: 'Siden sidst', en: 'Since last time' },
    introduction: {
      da: 'Se tilbage på året sammen: hvad virker, og hvad kan blive endnu bedre?',
      en: 'Look back on the year together: what works, and what could be even better?',
    },
    questions: [
      {
        kind: 'last-goals',
        key: 'last-goals',
        text: {
          da: 'Hvad blev der ud af aftalerne fra sidst?',
          en: 'What came of the agreements from last time?',
        },
      },
      {
        kind: 'text',
        key: 'since-last-notes',
        text: ownNotes,
        forLeader: { text: leadersNotes },
        prompts: [
          {
            da: 'Hvad er de vigtigste resultater fra året?',
            en: 'What are the most important results of the year?',
          },
          { da: 'Hvordan har dit job udviklet sig?', en: 'How has your job developed?' },
          { da: 'Hvad har du lært?', en: 'What have you learnt?' },
          {
            da: 'Hvordan har du brugt din viden og dine færdigheder i opgaverne?',
            en: 'How have you used your knowledge and skills in the tasks?',
          },
          {
            da: 'Hvornår lykkedes du, hvad var en god oplevelse, og hvad udfordrede dig?',
            en: 'When did you succeed, what was a good experience, and what challenged you?',
          },
        ],
      },
    ],
  },
  {
    key: 'tasks',
    title: { da: 'Opgaver', en: 'Tasks' },
    introduction: {
      da: 'Fokus på det kommende år: hvor mødes dine ønsker og det, arbejdspladsen har brug for?',
      en: 'The coming year: where do your wishes meet what the workplace needs?',
    },
    questions: [
      {
        kind: 'text',
        key: 'tasks-notes',
        text: ownNotes,
        forLeader: { text: leadersNotes },
        prompts: [
          {
            da: 'Hvilke opgaver og hvilket job ønsker du dig, nu og på længere sigt?',
            en: 'Which tasks and which job do you wish for, now and in the longer term?',
          },
          {
            da: 'Hvordan passer ønskerne med det, du kan i dag?',
            en: 'How do the wishes fit what you can do today?',
          },
        ],
      },
      {
        kind: 'table',
        key: 'task-list',
        text: { da: 'Forslag til ændringer i opgavelisten', en: 'Suggested changes to the list of tasks' },
        hint: {
          da: 'Det, I bliver enige om, skriver I i planen.',
          en: 'What you agree on goes into the plan.',
        },
        columns: [
          { key: 'task', name: { da: 'Opgave', en: 'Task' }, cell: 'text' },
          { key: 'change', name: { da: 'Ændring', en: 'Change' }, cell: 'text' },
        ],
      },
    ],
  },
  {
    key: 'relations',
    title: { da: 'Samarbejdsrelationer', en: 'Collaboration' },
    introduction: {
      da: 'Godt samarbejde giver glæde ved arbejdet og gør det lettere at lære.',
      en: 'Good collaboration gives joy at work and makes it easier to learn.',
    },
    questions: [
      {
        kind: 'text',
        key: 'relations-notes',
        text: ownNotes,
        forLeader: { text: leadersNotes },
        prompts: [
          {
            da: 'Hvordan er samarbejdet med kolleger, leder og andre, når det er bedst?',
            en: 'How is collaboration with colleagues, leader and others at its best?',
          },
          { da: 'Hvad hjælper dig i måden, vi ledes på?', en: 'What helps you in how we are led?' },
          {
            da: 'Hvad kan du og din leder gøre, så I to samarbejder endnu bedre?',
            en: 'What can you and your leader do to collaborate even better?',
          },
        ],
      },
    ],
  },
  {
    key: 'well-being',
    title: { da: 'Trivsel og arbejdsglæde', en: 'Well-being and joy at work' },
    introduction: {
      da: 'Når man trives, lykkes man bedre med sine opgaver og sine mål.',
      en: 'Whoever thrives succeeds better with tasks and goals.',
    },
    questions: [
      {
        kind: 'text',
        key: 'well-being-notes',
        text: ownNotes,
        forLeader: { text: leadersNotes },
        prompts: [
          { da: 'Hvad giver dig glæde på jobbet lige nu?', en: 'What gives you joy at work right now?' },
          { da: 'Hvad motiverer dig?', en: 'What motivates you?' },
          {
            da: 'Hvad kan du og din leder gøre for, at alle trives endnu bedre?',
            en: 'What can you and your leader do for all to thrive even better?',
          },
        ],
      },
    ],
  },
] as const;
