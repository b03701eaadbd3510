import { conceptSchema, type Concept } from '../concept';
import { aalborgGuides } from './aalborg-guides';
import { aalborgScale } from './aalborg-scale';
import { aalborgTopics } from './aalborg-topics';

const GOAL = { da: 'Mål', en: 'Goal' };
const METHOD = { da: 'Metode', en: 'Method' };
const TRAINING = { da: 'Træning', en: 'Training' };
const EFFECT = { da: 'Effekt', en: 'Effect' };
const SCHEDULE = { da: 'Tidsplan', en: 'Schedule' };
const RESPONSIBLE = { da: 'Ansvarlig', en: 'Responsible' };

/** Topics with points, competences rated on a scale, and a plan for the year and for the years after (rows A1–A13). */
export const aalborgForm: Concept = conceptSchema.parse({
  key: 'aalborg',
  version: 1,
  name: { da: 'Kompetencer i fokus', en: 'Competences in focus' },
  sharing: 'own-notes',
  purpose: [
    {
      da: 'I har begge pligt til at tænke emnerne igennem, før I mødes. Skemaet viser vej, men binder jer ikke.',
      en: 'Both of you are obliged to think the topics through before you meet. The form shows the way but does not bind you.',
    },
    {
      da: 'Dine noter er dine egne. Det, I bliver enige om, skriver I sammen i planen.',
      en: 'Your notes are your own. What you agree on, you write together in the plan.',
    },
  ],
  goalGroups: [
    { key: 'professional', name: { da: 'Faglige kompetencer', en: 'Professional competences' } },
    {
      key: 'personal',
      name: { da: 'Personlige og sociale kompetencer', en: 'Personal and social competences' },
    },
  ],
  statusScale: [],
  scales: [aalborgScale],
  wheels: [{ key: 'competences', name: { da: 'Kompetencehjul', en: 'Wheel of competences' } }],
  themes: [
    { key: 'trust', name: { da: 'Tillid', en: 'Trust' } },
    { key: 'justice', name: { da: 'Retfærdighed', en: 'Justice' } },
    { key: 'collaboration', name: { da: 'Samarbejde', en: 'Collaboration' } },
  ],
  guides: aalborgGuides,
  plan: {
    goal: {
      name: {
        da: 'Læringsaktiviteter og udviklingsmål på kort sigt',
        en: 'Learning and goals of the coming year',
      },
      columns: [
        { column: 'text', name: GOAL },
        { column: 'how', name: METHOD },
        { column: 'training', name: TRAINING },
        { column: 'effect', name: EFFECT },
        { column: 'schedule', name: SCHEDULE },
        { column: 'responsible', name: RESPONSIBLE },
        { column: 'followUp' },
      ],
    },
    'long-term': {
      name: {
        da: 'Udviklingsmål på længere sigt og øvrige aftaler',
        en: 'Goals in the longer term and other agreements',
      },
      columns: [
        { column: 'what', name: { da: 'Udviklingsmål/aftaler', en: 'Development goals/agreements' } },
        { column: 'horizon', name: { da: 'Tidsperspektiv', en: 'Time perspective' } },
        { column: 'actions', name: { da: 'Handlinger', en: 'Actions' } },
        { column: 'responsible', name: RESPONSIBLE },
        { column: 'followUp' },
      ],
    },
    agreement: {
      name: { da: 'Ændringer i opgavelisten', en: 'Changes to the list of tasks' },
      one: { da: 'Ændring i opgavelisten', en: 'Change to the list of tasks' },
      columns: [
        { column: 'what', name: { da: 'Opgave', en: 'Task' } },
        { column: 'when' },
        { column: 'responsible', name: RESPONSIBLE },
      ],
    },
  },
  topics: [
    {
      key: 'report',
      title: { da: 'Medarbejderrapport', en: 'Employee report' },
      questions: [
        {
          kind: 'guidance',
          key: 'report-guidance',
          text: { da: 'Før du begynder', en: 'Before you begin' },
          points: [
            {
              da: 'Se de opgaver og kompetencer igennem, der er registreret på dig.',
              en: 'Go through the tasks and competences that are registered for you.',
            },
            {
              da: 'Ret uddannelse, kurser og kontaktoplysninger i personalesystemet.',
              en: 'Correct education, courses and contact data in the personnel system.',
            },
          ],
        },
        {
          kind: 'assessment',
          key: 'competences',
          text: {
            da: 'Hvor er du i dag på hver kompetence, og hvor vil du gerne hen?',
            en: 'Where are you today with each competence, and where would you like to be?',
          },
          hint: {
            da: 'Et tomt felt betyder, at kompetencen ikke er relevant for dig.',
            en: 'An empty field means that the competence is not relevant to you.',
          },
          scale: 'competence',
          wheel: 'competences',
          fromReport: true,
          forLeader: {
            text: {
              da: 'Hvor ser du din medarbejder i dag på hver kompetence?',
              en: 'Where do you see your employee today with each competence?',
            },
          },
        },
      ],
    },
    ...aalborgTopics,
    {
      key: 'development',
      title: { da: 'Kompetenceudvikling', en: 'Development of competences' },
      introduction: {
        da: 'Det sidste, I taler om: konkrete mål og det, der skal sættes i gang.',
        en: 'The last thing you talk about: concrete goals and what is to be set going.',
      },
      isLast: true,
      questions: [
        {
          kind: 'guidance',
          key: 'remember',
          text: { da: 'Husk', en: 'Remember' },
          points: [
            { da: 'Følg op på planen fra sidste år.', en: 'Follow up last year’s plan.' },
            {
              da: 'Læring er mere end kurser: en makker, nye udfordringer, selvstudium, projekter.',
              en: 'Learning is more than courses: a partner, new challenges, self-study, projects.',
            },
            {
              da: 'Efter læring kommer træning. Skriv begge dele.',
              en: 'After learning comes training. Write both.',
            },
            {
              da: 'Følg op i løbet af året, og udfyld dér de felter, der må vente.',
              en: 'Follow up through the year, and fill in then the fields that must wait.',
            },
          ],
        },
        {
          kind: 'goals',
          key: 'new-goals',
          text: {
            da: 'Hvilke kompetencer vil du gerne udvikle det kommende år?',
            en: 'Which competences would you like to develop in the coming year?',
          },
          columns: [
            { column: 'text', label: GOAL },
            { column: 'how', label: METHOD },
            { column: 'training', label: TRAINING },
          ],
          forLeader: {
            text: {
              da: 'Hvilke kompetencer vil du foreslå, at din medarbejder udvikler?',
              en: 'Which competences would you suggest that your employee develops?',
            },
          },
        },
        {
          kind: 'text',
          key: 'longer-term',
          text: {
            da: 'Hvad drømmer du om at kunne om to til fire år?',
            en: 'What do you dream of being able to do in two to four years?',
          },
          forLeader: {
            text: {
              da: 'Hvilke muligheder ser du for din medarbejder om to til fire år?',
              en: 'Which possibilities do you see for your employee in two to four years?',
            },
          },
        },
      ],
    },
  ],
});
