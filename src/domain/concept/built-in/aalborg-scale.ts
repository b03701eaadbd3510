/** The levels of a competence (forms/coverage.md, row A8). No level: the competence is not relevant. */
export const aalborgScale = {
  key: 'competence',
  name: { da: 'Kompetenceniveau', en: 'Level of competence' },
  levels: [
    {
      value: '1',
      name: { da: 'Kendskab', en: 'Knowledge' },
      hint: {
        da: 'Kender området og bruger det sammen med en, der kan hjælpe.',
        en: 'Knows the field and uses it together with somebody who can help.',
      },
    },
    {
      value: '2',
      name: { da: 'Grundlæggende niveau', en: 'Basic level' },
      hint: {
        da: 'Kan det grundlæggende og spørger jævnligt andre til råds.',
        en: 'Can do the basics and asks others for advice now and then.',
      },
    },
    {
      value: '3',
      name: { da: 'Selvstændigt niveau', en: 'Independent level' },
      hint: { da: 'Arbejder på egen hånd på området.', en: 'Works on one’s own in the field.' },
    },
    {
      value: '4',
      name: { da: 'Rutineret niveau', en: 'Experienced level' },
      hint: {
        da: 'Arbejder sikkert på egen hånd og lærer det fra sig til kolleger.',
        en: 'Works on one’s own with ease and teaches colleagues.',
      },
    },
    {
      value: '5',
      name: { da: 'Ekspert/specialist', en: 'Expert/specialist' },
      hint: {
        da: 'Løser også det vanskelige og det, der får betydning for andre sager.',
        en: 'Solves the difficult too, and what sets a precedent.',
      },
    },
  ],
};
