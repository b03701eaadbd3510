import { z } from 'zod';
import type { AddInItem, ItemAttendee, ItemFields } from '../item';
import { officeRecipient } from './app-context';

/** Office's own error codes. */
const NO_ID_YET = 9020;
const CANNOT_SAVE = 9018;

export type MethodResult =
  { readonly data: unknown } | { readonly errorCode: number } | Promise<{ readonly data: unknown }>;

type Method = (item: AddInItem, parameters: unknown) => MethodResult;

const REQUIRED = 0;
const START = 1;
const TEXT = 0;

const recipientsOf = z.object({ recipientField: z.number() });
const recipients = recipientsOf.extend({
  recipientArray: z.array(z.object({ address: z.string().nullish(), name: z.string().nullish() })),
});
const timeOf = z.object({ TimeProperty: z.number() });

/** What Office.js may ask of the open appointment, by the number it gives each (`DispatchId`). */
export const itemMethods: Readonly<Record<number, Method>> = {
  14: () => ({ data: 'html' }),
  15: ({ get }, parameters) => {
    const list = listOf(recipientsOf.parse(parameters).recipientField);
    return { data: get().attendees[list].map(officeRecipient) };
  },
  21: changing(recipients, ({ recipientField, recipientArray }, { attendees }) => ({
    attendees: { ...attendees, [listOf(recipientField)]: recipientArray.map(attendeeOf) },
  })),
  22: changing(recipients, ({ recipientField, recipientArray }, { attendees }) => {
    const list = listOf(recipientField);
    return { attendees: { ...attendees, [list]: [...attendees[list], ...recipientArray.map(attendeeOf)] } };
  }),
  17: changing(z.object({ subject: z.string() }), ({ subject }) => ({ subject })),
  18: ({ get }) => ({ data: get().subject }),
  24: ({ get }, parameters) => {
    const { start, end } = get();
    return { data: Date.parse(timeOf.parse(parameters).TimeProperty === START ? start : end) };
  },
  25: changing(timeOf.extend({ time: z.number() }), ({ TimeProperty, time }, fields) => {
    const instant = new Date(time).toISOString();
    if (TimeProperty !== START) return { end: instant };
    // As Outlook does: a new beginning keeps the length.
    const length = Date.parse(fields.end) - Date.parse(fields.start);
    return { start: instant, end: new Date(time + length).toISOString() };
  }),
  26: ({ get }) => ({ data: get().location }),
  27: changing(z.object({ location: z.string() }), ({ location }) => ({ location })),
  32: (item) => (item.save ? item.save().then((data) => ({ data })) : { errorCode: CANNOT_SAVE }),
  37: ({ get }, parameters) => {
    const { coercionType } = z.object({ coercionType: z.number() }).parse(parameters);
    return { data: coercionType === TEXT ? plainText(get().bodyHtml) : get().bodyHtml };
  },
  38: changing(z.object({ data: z.string(), coercionType: z.number() }), ({ data, coercionType }) => ({
    bodyHtml: coercionType === TEXT ? htmlOf(data) : data,
  })),
  99: () => ({ data: '' }),
  164: ({ get }) => {
    const { itemId } = get();
    return itemId === undefined ? { errorCode: NO_ID_YET } : { data: itemId };
  },
  169: ({ get }) => ({ data: get().isAllDay }),
  170: changing(z.object({ isAllDayEvent: z.boolean() }), ({ isAllDayEvent }) => ({
    isAllDay: isAllDayEvent,
  })),
  171: ({ get }) => ({ data: get().sensitivity }),
  172: changing(
    z.object({ sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']) }),
    ({ sensitivity }) => ({ sensitivity }),
  ),
};

function changing<Parameters>(
  schema: z.ZodType<Parameters>,
  change: (parameters: Parameters, fields: ItemFields) => Partial<ItemFields>,
): Method {
  return (item, parameters) => {
    item.change(change(schema.parse(parameters), item.get()));
    return { data: null };
  };
}

const listOf = (field: number) => (field === REQUIRED ? 'required' : 'optional');

const attendeeOf = ({ address, name }: { address?: string | null; name?: string | null }): ItemAttendee => ({
  address: address ?? '',
  name: name ?? address ?? '',
});

const plainText = (html: string) =>
  html
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .trim();

const htmlOf = (text: string) => `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`;
