/**
 * Column formatting of SharePoint (its schema v2), with classes of its own so that every theme holds; the words are
 * SharePoint's side of the texts in ui.md section 9.10.
 */
export type ColumnFormatName = 'phase' | 'deadline' | 'signatures';

const SCHEMA = 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json';

const PHASES: readonly (readonly [phase: string, words: string])[] = [
  ['time', 'Tid'],
  ['preparation', 'Forberedelse'],
  ['conversation', 'Samtale'],
  ['plan', 'Plan'],
  ['signature', 'Underskrift'],
  ['follow-up', 'Opfølgning'],
];

const SIGNATURES: readonly (readonly [parties: string, words: string])[] = [
  ['both', 'Begge'],
  ['employee', 'Medarbejder'],
  ['leader', 'Leder'],
  ['none', 'Ingen'],
];

const wordsFor = (choices: typeof PHASES) =>
  choices.reduceRight(
    (otherwise, [choice, words]) => `if(@currentField == '${choice}', '${words}', ${otherwise})`,
    `''`,
  );

export const columnFormats: Readonly<Record<ColumnFormatName, object>> = {
  phase: {
    $schema: SCHEMA,
    elmType: 'span',
    attributes: {
      class: 'sp-css-borderRadius-full sp-css-backgroundColor-BgLightGray ms-fontColor-neutralPrimary',
    },
    style: { padding: '2px 10px' },
    txtContent: `=${wordsFor(PHASES)}`,
  },
  signatures: { $schema: SCHEMA, elmType: 'span', txtContent: `=${wordsFor(SIGNATURES)}` },
  deadline: {
    $schema: SCHEMA,
    elmType: 'div',
    children: [
      {
        elmType: 'span',
        attributes: {
          class: `=if(Number(@currentField) == 0, 'ms-fontColor-neutralPrimary', if(@currentField < @now, 'sp-field-severity--warning ms-fontColor-neutralPrimary', 'ms-fontColor-neutralPrimary'))`,
          iconName: `=if(Number(@currentField) == 0, '', if(@currentField < @now, 'Warning', 'Clock'))`,
        },
        style: { 'padding-right': '6px' },
      },
      {
        elmType: 'span',
        txtContent: `=if(Number(@currentField) == 0, '', toLocaleDateString(@currentField))`,
      },
    ],
  },
};
