import type { z } from 'zod';
import type { AddInItem, ItemAttendee, ItemFields } from '../../item';

/** `data` is what the callback gets; `whole` an answer that Office.js reads otherwise. */
export type MethodAnswer =
  { readonly data: unknown } | { readonly whole: object } | { readonly errorCode: number };

/** Whoever has the appointment open. */
export interface MethodFacts {
  readonly person: ItemAttendee;
  /** What a button of a Smart Alert handed to the pane that it opened (`contextData`). */
  readonly initialization?: string | undefined;
}

export interface OfficeMethod {
  /** As the add-in calls it: `subject.setAsync`. */
  readonly name: string;
  readonly answer: (
    item: AddInItem,
    parameters: unknown,
    facts: MethodFacts,
  ) => MethodAnswer | Promise<MethodAnswer>;
}

/** By the number that Office.js gives each (`DispatchId`). */
export type OfficeMethods = Readonly<Record<number, OfficeMethod>>;

/** Office's own; their names and sentences stand in Office.js (`addErrorMessage` in `outlook-web-16.01.debug.js`). */
export const ERROR = {
  notSupported: 5000,
  invalidEndTime: 9010,
  tooManyRecipients: 9012,
  saveFailed: 9021,
  duplicateNotice: 9023,
  noSuchNotice: 9024,
  tooManyNotices: 9025,
  cannotPersistInDraft: 9028,
  invalidCategory: 9044,
  itemNotSaved: 9046,
  noSuchKey: 9050,
  tooMuchSessionData: 9051,
} as const;

export const DONE: MethodAnswer = { data: null };

export function asking(name: string, ask: (fields: ItemFields, facts: MethodFacts) => unknown): OfficeMethod {
  return { name, answer: (item, _parameters, facts) => ({ data: ask(item.get(), facts) }) };
}

/** Changes the appointment, or says by a number why not. */
export function changing<Parameters>(
  name: string,
  schema: z.ZodType<Parameters>,
  change: (parameters: Parameters, fields: ItemFields) => Partial<ItemFields> | number,
): OfficeMethod {
  return {
    name,
    answer: (item, parameters) => {
      const changed = change(schema.parse(parameters), item.get());
      if (typeof changed === 'number') return { errorCode: changed };
      item.change(changed);
      return DONE;
    },
  };
}
