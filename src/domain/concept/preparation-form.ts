import { conceptSchema, type Concept } from './concept';

/** The preparation form (forms/coverage.md, rows D1–D13). */
export const preparationForm: Concept = conceptSchema.parse({
  key: 'forberedelse',
  version: 1,
  name: { da: 'Forberedelsesskema', en: 'Preparation form' },
  sharing: 'handed-in',
  purpose: [
    {
      da: 'Samtalen skal gøre jer bedre sammen. I ser på målene fra sidst, taler om opgaver og kompetencer nu og fremover, og finder ud af, hvad der kan styrke arbejdsmiljø, trivsel og samarbejde.',
      en: 'The conversation is there to make you better together. You look at the goals from last time, talk about tasks and competences now and later, and find what could strengthen the working environment, well-being and collaboration.',
    },
    {
      da: 'Forbered dig, og del din forberedelse med din leder i god tid. Under samtalen skriver I planen. Bagefter sender lederen den til dig, I skriver begge under, og en kopi lægges i personalemappen.',
      en: 'Prepare, and share your preparation with your leader in good time. You write the plan during the conversation. Afterwards the leader sends it to you, you both sign, and a copy goes to the personnel folder.',
    },
    { da: 'MUS er ikke en lønsamtale.', en: 'MUS is not a salary talk.' },
  ],
  goalGroups: [
    { key: 'professional', name: { da: 'Faglig udvikling', en: 'Professional development' } },
    { key: 'personal', name: { da: 'Personlig udvikling', en: 'Personal development' } },
    { key: 'sales', name: { da: 'Hjælp til salg', en: 'Help with sales' } },
    {
      key: 'others',
      name: { da: 'Hjælp til andre dele af firmaet', en: 'Help to other parts of the organisation' },
    },
  ],
  statusScale: [
    { value: '1', name: { da: 'Ikke opnået', en: 'Not reached' } },
    { value: '2', name: { da: 'Som aftalt og forventet', en: 'As agreed and expected' } },
    { value: '3', name: { da: 'Bedre end forventet', en: 'Better than expected' } },
    { value: '4', name: { da: 'Ekstraordinær', en: 'Extraordinary' } },
  ],
  topics: [
    {
      key: 'last-year',
      title: { da: 'Siden sidst', en: 'Since last time' },
      questions: [
        {
          kind: 'last-goals',
          key: 'last-goals',
          text: {
            da: 'Hvordan er det gået med målene fra sidste MUS?',
            en: 'How did the goals from the last MUS go?',
          },
          hint: {
            da: 'Sæt et tal, og skriv kort. Hvorfor det gik sådan, taler I om i samtalen.',
            en: 'Pick a number and write briefly. Why it went that way is for the conversation.',
          },
        },
        {
          kind: 'text',
          key: 'other-activities',
          text: {
            da: 'Hvad har du ellers været i gang med det seneste år?',
            en: 'What else have you been working on this past year?',
          },
        },
        {
          kind: 'texts',
          key: 'happy',
          count: 3,
          text: {
            da: 'Hvilke tre opgaver eller aktiviteter har du været særligt glad for?',
            en: 'Which three tasks or activities have you been especially happy with?',
          },
          prompts: [
            {
              da: 'Hvad gjorde forskellen, og hvor kan det bruges igen?',
              en: 'What made the difference, and where could it be used again?',
            },
          ],
        },
        {
          kind: 'text',
          key: 'comments',
          text: {
            da: 'Har du andre kommentarer til aktiviteter, opgaver eller samarbejde?',
            en: 'Any other comments on activities, tasks or collaboration?',
          },
        },
      ],
    },
    {
      key: 'coming-year',
      title: { da: 'Det kommende år', en: 'The coming year' },
      questions: [
        {
          kind: 'goals',
          key: 'new-goals',
          text: {
            da: 'Hvilke mål vil du foreslå for det kommende år?',
            en: 'Which goals do you suggest for the coming year?',
          },
          hint: {
            da: 'Konkrete og målbare. Et forslag i en gruppe er nok.',
            en: 'Concrete and measurable. A suggestion in one group is enough.',
          },
          columns: [
            {
              column: 'text',
              label: { da: 'Mål (konkret og målbart)', en: 'Goal (concrete and measurable)' },
            },
            { column: 'start' },
            { column: 'end' },
          ],
        },
      ],
    },
    {
      key: 'competences',
      title: { da: 'Kompetencer', en: 'Competences' },
      questions: [
        {
          kind: 'competences',
          key: 'needs',
          text: {
            da: 'Hvilke kompetencer er der brug for at styrke?',
            en: 'Which competences need strengthening?',
          },
          hint: {
            da: 'Tænk på målene, og på hvordan du bedst lærer: selvstudium, sidemandsoplæring, kursus eller noget fjerde.',
            en: 'Think of the goals and of how you learn best: self-study, learning beside a colleague, a course or something else.',
          },
          horizons: [
            { key: 'near', name: { da: 'Nærmeste fremtid', en: 'Near future' } },
            { key: 'later', name: { da: 'På sigt, 1–3 år', en: 'In 1–3 years' } },
          ],
          columns: [
            {
              column: 'need',
              label: { da: 'Hvad er der brug for at styrke?', en: 'What needs strengthening?' },
            },
            {
              column: 'outcome',
              label: { da: 'Udbytte (konkret og målbart)', en: 'Outcome (concrete and measurable)' },
            },
            { column: 'how', label: { da: 'Hvordan?', en: 'How?' } },
            { column: 'when', label: { da: 'Hvornår?', en: 'When?' } },
          ],
        },
      ],
    },
    {
      key: 'well-being',
      title: { da: 'Trivsel og samarbejde', en: 'Well-being and collaboration' },
      questions: [
        {
          kind: 'text',
          key: 'conditions',
          text: {
            da: 'Hvilke forslag har du, der kan gøre arbejdsvilkår og arbejdsmiljø bedre?',
            en: 'What do you suggest that would improve working conditions and environment?',
          },
          hint: { da: 'Gerne konkrete forslag.', en: 'Concrete suggestions are welcome.' },
        },
        {
          kind: 'text',
          key: 'relations',
          text: {
            da: 'Hvilke forslag har du til forholdet til kolleger, leder, samarbejdspartnere og kunder?',
            en: 'What do you suggest for the relations to colleagues, leader, partners and customers?',
          },
          hint: { da: 'Gerne konkrete forslag.', en: 'Concrete suggestions are welcome.' },
        },
      ],
    },
    {
      key: 'other',
      title: { da: 'Andet', en: 'Anything else' },
      questions: [
        {
          kind: 'text',
          key: 'anything-else',
          text: { da: 'Er der andet, du vil tale om?', en: 'Is there anything else you want to talk about?' },
        },
      ],
    },
  ],
});
