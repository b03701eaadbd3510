import { conceptSchema, type Concept } from '../concept';
import { albertslundGuides } from './albertslund-guides';
import { albertslundKeywords } from './albertslund-keywords';
import { albertslundPerspectives } from './albertslund-questions';

/** Nine questions in three perspectives, three keywords each, and a plan on one page (forms/coverage.md, rows B1–B10). */
export const albertslundForm: Concept = conceptSchema.parse({
  key: 'albertslund',
  version: 1,
  name: { da: 'Adfærd, struktur og opgaver', en: 'Behaviour, structure and tasks' },
  sharing: 'together',
  purpose: [
    {
      da: 'I ser på arbejdet fra tre sider: adfærd, struktur og opgaver. Hver af jer vælger tre stikord, som I gerne vil have med.',
      en: 'You look at the work from three sides: behaviour, structure and tasks. Each of you picks three keywords to bring along.',
    },
    {
      da: 'Tag spørgsmålene i den rækkefølge, der falder naturligt, ved bordet eller på en gåtur. Aftalerne skriver I i planen, senest når I slutter.',
      en: 'Take the questions in the order that comes naturally, at the table or on a walk. You write the agreements in the plan, at the latest when you end.',
    },
  ],
  goalGroups: [],
  statusScale: [],
  isReworded: true,
  hasCards: true,
  guides: albertslundGuides,
  plan: {
    goal: {
      name: { da: 'Udviklingsmål', en: 'Development goals' },
      one: { da: 'Udviklingsmål', en: 'Development goal' },
      columns: [
        { column: 'text', name: { da: 'Udviklingsmål', en: 'Development goal' } },
        {
          column: 'measure',
          name: {
            da: 'Værdi for dig, fællesskabet og borgerne',
            en: 'Value for you, the community and citizens',
          },
        },
        { column: 'schedule', name: { da: 'Hvornår', en: 'When' } },
        { column: 'responsible' },
        { column: 'followUp' },
        { column: 'effect' },
      ],
    },
    agreement: {
      name: { da: 'Aftaler', en: 'Agreements' },
      columns: [
        { column: 'what' },
        { column: 'when' },
        { column: 'who' },
        { column: 'responsible', name: { da: 'Hvem har ansvar', en: 'Who is responsible' } },
        { column: 'value' },
        { column: 'followUp', name: { da: 'Hvornår følges der op', en: 'When it is followed up' } },
      ],
    },
  },
  topics: [
    {
      key: 'keywords',
      title: { da: 'Stikord for samtalen', en: 'Keywords of the conversation' },
      questions: [
        {
          kind: 'keywords',
          key: 'keywords',
          count: 3,
          text: {
            da: 'Vælg de tre stikord, der betyder mest for dig',
            en: 'Pick the three keywords that matter most to you',
          },
          forLeader: {
            text: {
              da: 'Vælg de tre stikord, du helst vil tale med din medarbejder om',
              en: 'Pick the three keywords that you would most like to talk about with your employee',
            },
          },
          keywords: albertslundKeywords,
        },
      ],
    },
    ...albertslundPerspectives,
    {
      key: 'plan',
      title: { da: 'Udviklingsplan', en: 'Development plan' },
      isLast: true,
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
          kind: 'goals',
          key: 'new-goals',
          text: {
            da: 'Hvad vil du gerne udvikle, og hvilken værdi skaber det?',
            en: 'What would you like to develop, and what value does it create?',
          },
          columns: [
            { column: 'text', label: { da: 'Udviklingsmål', en: 'Development goal' } },
            { column: 'measure', label: { da: 'Værdi', en: 'Value' } },
          ],
          forLeader: {
            text: {
              da: 'Hvad ser du gerne, at din medarbejder udvikler, og hvilken værdi skaber det?',
              en: 'What would you like your employee to develop, and what value does it create?',
            },
          },
        },
      ],
    },
  ],
});
