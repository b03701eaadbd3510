import { conceptSchema, type Concept } from '../../src/domain/concept/concept';

const both = (text: string) => ({ da: text, en: text });

/** A form that none of those that come with the product resembles; every kind of question is in it. */
export const unlikeForm: Concept = conceptSchema.parse({
  key: 'unlike',
  version: 1,
  name: both('Andet skema'),
  sharing: 'together',
  purpose: [both('Om at blive klogere.')],
  goalGroups: [],
  statusScale: [],
  scales: [
    {
      key: 'steps',
      name: both('Trin'),
      levels: ['1', '2', '3'].map((value) => ({
        value,
        name: both(`Trin ${value}`),
        hint: both(`Om ${value}`),
      })),
    },
  ],
  wheels: [{ key: 'craft', name: both('Håndværk') }],
  plan: {
    goal: {
      name: both('Det vil vi'),
      one: both('Vilje'),
      columns: [{ column: 'text' }, { column: 'training', name: both('Øvelse') }, { column: 'schedule' }],
    },
    'long-term': { columns: [{ column: 'what' }, { column: 'horizon' }] },
  },
  topics: [
    {
      key: 'craft',
      title: both('Håndværk'),
      questions: [
        { kind: 'scale', key: 'hand', text: both('Hånden'), scale: 'steps', wheel: 'craft' },
        { kind: 'scale', key: 'eye', text: both('Øjet'), scale: 'steps', wheel: 'craft' },
        {
          kind: 'assessment',
          key: 'skills',
          text: both('Færdigheder'),
          scale: 'steps',
          competences: [
            { key: 'weld', name: both('Svejsning'), required: '2' },
            { key: 'draw', name: both('Tegning') },
          ],
        },
        {
          kind: 'table',
          key: 'posts',
          text: both('Poster'),
          columns: [
            { key: 'what', name: both('Hvad'), cell: 'text' },
            { key: 'who', name: both('Hvem'), cell: 'person' },
            { key: 'span', name: both('Fra og til'), cell: 'period' },
            { key: 'cost', name: both('Pris'), cell: 'amount' },
          ],
        },
        {
          kind: 'table',
          key: 'tools',
          text: both('Værktøj'),
          columns: [
            { key: 'level', name: both('Trin'), cell: 'scale', scale: 'steps' },
            { key: 'state', name: both('Stand'), cell: 'status' },
            { key: 'on', name: both('Dato'), cell: 'date' },
          ],
          rows: [
            { key: 'saw', name: both('Sav') },
            { key: 'file', name: both('Fil') },
          ],
        },
      ],
    },
    {
      key: 'thoughts',
      title: both('Tanker'),
      questions: [
        {
          kind: 'guidance',
          key: 'think',
          text: both('Tænk over'),
          points: [both('hvad der går godt')],
          links: [{ name: both('Vores værdier'), address: 'https://example.org/values' }],
        },
        {
          kind: 'choice',
          key: 'mood',
          text: both('Lyst'),
          options: [
            { key: 'more', name: both('Mere') },
            { key: 'less', name: both('Mindre') },
          ],
        },
        { kind: 'offer', key: 'talk', text: both('En snak om fremtiden?') },
        {
          kind: 'keywords',
          key: 'words',
          text: both('To ord'),
          count: 2,
          keywords: ['mod', 'ro', 'fart'].map((key) => ({ key, name: both(key.toUpperCase()) })),
        },
        { kind: 'texts', key: 'three', count: 3, text: both('Tre ting') },
        {
          kind: 'text',
          key: 'wish',
          text: both('Hvad ønsker du?'),
          prompts: [both('Tænk stort')],
          forLeader: { text: both('Hvad tror du, den anden ønsker?'), prompts: [] },
        },
        { kind: 'text', key: 'secret', text: both('Kun til mig'), readBy: 'writer' },
        { kind: 'text', key: 'frame', text: both('Rammen fra lederen'), answeredBy: 'leader' },
        { kind: 'text', key: 'shared', text: both('Fælles ord'), answeredBy: 'together', when: 'during' },
      ],
    },
    {
      key: 'ahead',
      title: both('Fremad'),
      isLast: true,
      questions: [
        { kind: 'last-goals', key: 'before', text: both('Fra sidst') },
        {
          kind: 'goals',
          key: 'new-goals',
          text: both('Nye mål'),
          columns: [{ column: 'text' }, { column: 'schedule' }],
        },
        {
          kind: 'competences',
          key: 'needs',
          text: both('Behov'),
          horizons: [{ key: 'soon', name: both('Snart') }],
          columns: [{ column: 'need' }, { column: 'when' }],
        },
      ],
    },
  ],
});
