import { z } from 'zod';
import type { SheetChange, SheetItem } from '../../application/ports/conversations';
import { partsOfColumn } from '../../storage/column-definitions';
import { nothingRecorded, ownRecordSchemas, type OwnRecords } from '../../domain/conversation/own-record';
import { ownerOf, parties, type Party } from '../../domain/conversation/parties';
import { handedInSchema, signatureSchema } from '../../domain/conversation/sheet';
import { gathered, spread, jsonText } from '../../storage/json-columns';
import { writtenSchema } from './written';

const fieldsSchema = z.looseObject({
  ConversationKey: z.string(),
  EmployeeObjectId: z.string(),
  LeaderObjectId: z.string(),
  Party: z.enum(parties).optional(),
  ShellKey: z.string(),
  VerifiedAt: z.string().optional(),
  HandedInAt: z.string().optional(),
});

export const sheetSchema = writtenSchema.extend({
  id: z.string(),
  '@odata.etag': z.string(),
  fields: fieldsSchema,
});

const LIGHT = [
  ...Object.keys(fieldsSchema.shape),
  ...partsOfColumn('SignatureJson'),
  ...partsOfColumn('OwnJson'),
];

/** A list of many leaves the answers out. */
export const SHEETS_EXPANDED = `fields($select=${LIGHT.join(',')})`;
export const SHEET_EXPANDED = `fields($select=${[...LIGHT, ...partsOfColumn('AnswersJson')].join(',')})`;

export interface SeenSheet {
  readonly conversationKey: string;
  readonly sheet: SheetItem;
  /** Undefined for a text that is not ours: whoever cannot read what stands there must not write over it. */
  readonly record: OwnRecords[Party] | undefined;
}

export function sheetItem(item: z.infer<typeof sheetSchema>, listId: string): SeenSheet {
  const { fields } = item;
  // The shell's key is unique in its list, so nobody can give their own sheet out as the other's; a choice is not.
  const party = fields.ShellKey.endsWith('-leader-sheet') ? 'leader' : 'employee';
  const handedIn = jsonText(handedInSchema.optional()).safeParse(gathered('AnswersJson', fields)).data;
  const signatureText = gathered('SignatureJson', fields);
  const signature = jsonText(signatureSchema).safeParse(signatureText).data;
  const ownText = gathered('OwnJson', fields);
  const record =
    ownText === '' ? nothingRecorded[party] : jsonText(ownRecordSchemas[party]).safeParse(ownText).data;
  return {
    record,
    conversationKey: fields.ConversationKey,
    sheet: {
      party,
      ownerId: ownerOf({ employeeId: fields.EmployeeObjectId, leaderId: fields.LeaderObjectId }, party),
      listId,
      itemId: item.id,
      etag: item['@odata.etag'],
      isReady: fields.VerifiedAt !== undefined && record !== undefined,
      ...(fields.HandedInAt && { handedInAt: fields.HandedInAt }),
      ...(handedIn && { handedIn }),
      ...(signature && { signature }),
      ...(signatureText !== '' && !signature && { isSignatureUnreadable: true }),
      ...(item.lastModifiedBy?.user?.id && { writtenBy: item.lastModifiedBy.user.id }),
    },
  };
}

/** Undefined when it is longer than the columns hold. */
export function sheetFields(change: SheetChange): Record<string, string | null> | undefined {
  const { handedInAt, handedIn, answersText, signature, record } = change;
  const answers =
    handedIn === undefined ? {} : spread('AnswersJson', handedIn === null ? '' : JSON.stringify(handedIn));
  const signed = signature === undefined ? {} : spread('SignatureJson', JSON.stringify(signature));
  const own = record === undefined ? {} : spread('OwnJson', JSON.stringify(record));
  if (!answers || !signed || !own) return undefined;
  return {
    ...(handedInAt !== undefined && { HandedInAt: handedInAt }),
    ...(answersText !== undefined && { Answers: answersText ?? '' }),
    ...answers,
    ...signed,
    ...own,
  };
}
