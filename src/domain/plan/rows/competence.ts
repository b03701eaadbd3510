import { rowTable } from './row-table';

/** A need of competence and what is done about it (forms/coverage.md, row D9). */
export const competence = rowTable({
  one: { da: 'Kompetence', en: 'Competence' },
  many: { da: 'Kompetencer', en: 'Competences' },
  unnamed: { da: 'Kompetence uden tekst', en: 'Competence without a text' },
  take: { da: 'Tag med i planen', en: 'Take into the plan' },
  isToldOfEach: true,
  calledBy: 'need',
  groupedBy: 'horizon',
  columns: {
    need: {
      field: 'text',
      name: { da: 'Behov', en: 'Need' },
      label: { da: 'Behov for udvikling', en: 'Need for development' },
    },
    outcome: { field: 'text', name: { da: 'Mål for udbyttet', en: 'Wanted outcome' }, brief: 'line' },
    how: {
      field: 'text',
      name: { da: 'Sådan gør vi', en: 'How we do it' },
      label: { da: 'Sådan', en: 'How' },
      brief: 'beside',
    },
    horizon: {
      field: 'choice',
      choices: ({ horizons }) => horizons,
      name: { da: 'Tidshorisont', en: 'Horizon' },
      label: { da: 'Hvornår', en: 'Horizon' },
      isHalf: true,
    },
    when: { field: 'line', name: { da: 'Tidspunkt', en: 'When' }, brief: 'beside', isHalf: true },
  },
});
