import { z } from 'zod';

const flag = z.boolean().optional();
const text = z.string().optional();
const number = z.number().optional();

/** The kinds of columns with what each may say of itself (metadata: textColumn, choiceColumn and so on). */
export const columnFacets = {
  text: z
    .strictObject({
      allowMultipleLines: flag,
      appendChangesToExistingText: flag,
      linesForEditing: number,
      maxLength: number,
      textType: z.enum(['plain', 'richText']).optional(),
    })
    .optional(),
  choice: z
    .strictObject({ allowTextEntry: flag, choices: z.array(z.string()).optional(), displayAs: text })
    .optional(),
  dateTime: z
    .strictObject({ displayAs: text, format: z.enum(['dateOnly', 'dateTime']).optional() })
    .optional(),
  number: z
    .strictObject({ decimalPlaces: text, displayAs: text, maximum: number, minimum: number })
    .optional(),
  boolean: z.strictObject({}).optional(),
  personOrGroup: z
    .strictObject({ allowMultipleSelection: flag, chooseFromType: text, displayAs: text })
    .optional(),
  lookup: z
    .strictObject({
      allowMultipleValues: flag,
      allowUnlimitedLength: flag,
      columnName: text,
      listId: text,
      primaryLookupColumnId: text,
    })
    .optional(),
  hyperlinkOrPicture: z.strictObject({ isPicture: flag }).optional(),
};
