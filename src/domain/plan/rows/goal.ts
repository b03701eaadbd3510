import { rowTable } from './row-table';

const when = { da: 'Hvornår?', en: 'When?' };

/** A development goal: concrete, measurable, when, who (forms/coverage.md, rows D8 and A10). */
export const goal = rowTable({
  one: { da: 'Mål', en: 'Goal' },
  many: { da: 'Mål for det kommende år', en: 'Goals for the coming year' },
  unnamed: { da: 'Mål uden tekst', en: 'Goal without a text' },
  none: { da: 'Der er ingen mål i planen endnu.', en: 'There are no goals in the plan yet.' },
  take: { da: 'Gør til mål', en: 'Make this a goal' },
  isToldOfEach: false,
  calledBy: 'text',
  groupedBy: 'group',
  followedUpOn: 'followUp',
  settledBy: 'status',
  columns: {
    text: {
      field: 'text',
      name: { da: 'Aftale og mål', en: 'Agreement and goal' },
      label: { da: 'Konkret mål', en: 'Concrete goal' },
    },
    measure: {
      field: 'text',
      name: { da: 'Sådan ses det, at målet er nået', en: 'How one sees that the goal is reached' },
      label: { da: 'Måles på', en: 'Measured by' },
      brief: 'labelled',
      wanted: {
        question: {
          da: 'Hvordan kan I se, at målet er nået?',
          en: 'How will you see that the goal is reached?',
        },
        lack: { da: 'måling', en: 'measure' },
      },
    },
    how: {
      field: 'text',
      name: { da: 'Sådan når vi det', en: 'How we reach it' },
      label: { da: 'Sådan', en: 'How' },
    },
    training: {
      field: 'text',
      name: { da: 'Træning', en: 'Training' },
      label: { da: 'Sådan bruges det lærte i hverdagen', en: 'How what is learnt is used every day' },
      isAskedFor: true,
    },
    schedule: {
      field: 'line',
      name: { da: 'Tidsplan', en: 'Schedule' },
      brief: 'beside',
      isAskedFor: true,
    },
    start: {
      field: 'date',
      name: { da: 'Start', en: 'Start' },
      until: { column: 'end', label: { da: 'Periode', en: 'Period' } },
      brief: 'last',
      isHalf: true,
      wanted: { question: when, lack: { da: 'startdato', en: 'start date' } },
    },
    end: {
      field: 'date',
      name: { da: 'Slut', en: 'End' },
      isHalf: true,
      wanted: { question: when, lack: { da: 'slutdato', en: 'end date' } },
    },
    responsible: {
      field: 'person',
      name: { da: 'Ansvarlig', en: 'Responsible' },
      brief: 'beside',
      isHalf: true,
      wanted: {
        question: { da: 'Hvem er ansvarlig?', en: 'Who is responsible?' },
        lack: { da: 'ansvarlig', en: 'somebody responsible' },
      },
    },
    followUp: { field: 'date', name: { da: 'Følges op', en: 'Followed up' }, isHalf: true },
    group: {
      field: 'choice',
      choices: ({ groups }) => groups,
      name: { da: 'Område', en: 'Area' },
      label: { da: 'Gruppe', en: 'Group' },
    },
    status: {
      field: 'status',
      choices: ({ statuses }) => statuses,
      name: { da: 'Status', en: 'Status' },
      isLater: true,
    },
    effect: {
      field: 'text',
      name: { da: 'Effekt', en: 'Effect' },
      label: { da: 'Hvad kom der ud af det?', en: 'What came of it?' },
      isLater: true,
    },
  },
});
