import { rowTable } from './row-table';

/** A goal for the years after the next, or another agreement (forms/coverage.md, row A11). */
export const longTerm = rowTable({
  one: { da: 'Mål på længere sigt', en: 'Long-term goal' },
  many: { da: 'Mål på længere sigt', en: 'Long-term goals' },
  unnamed: { da: 'Mål uden tekst', en: 'Goal without a text' },
  take: { da: 'Gør til mål på længere sigt', en: 'Make this a long-term goal' },
  isToldOfEach: true,
  isAskedFor: true,
  calledBy: 'what',
  followedUpOn: 'followUp',
  columns: {
    what: {
      field: 'text',
      name: { da: 'Udviklingsmål eller aftale', en: 'Development goal or agreement' },
    },
    horizon: {
      field: 'line',
      name: { da: 'Tidsperspektiv', en: 'Time perspective' },
      brief: 'beside',
      isHalf: true,
    },
    actions: { field: 'text', name: { da: 'Handlinger', en: 'Actions' }, brief: 'line' },
    responsible: {
      field: 'person',
      name: { da: 'Ansvarlig', en: 'Responsible' },
      brief: 'beside',
      isHalf: true,
    },
    followUp: {
      field: 'date',
      name: { da: 'Følges op', en: 'Followed up' },
      brief: 'labelled',
      isHalf: true,
    },
  },
});
