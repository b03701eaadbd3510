import { z } from 'zod';
import type { SheetChange, SheetItem } from '../../application/ports/conversations';
import { ownRecordSchemas, nothingRecorded, type OwnRecords } from '../../domain/conversation/own-record';
import { ownerOf, type Party } from '../../domain/conversation/parties';
import { handedInSchema, signatureSchema } from '../../domain/conversation/sheet';
import type { Card } from '../../storage/card';
import { peopleOn } from '../../storage/card-access';
import { partsOfColumn } from '../../storage/column-definitions';
import { gathered, spread, jsonText } from '../../storage/json-columns';
import { sheetOf } from '../../storage/shells';
import type { Row } from './placed-rows';
import { writtenSchema } from './written';

const sheetSchema = writtenSchema.extend({
  id: z.string(),
  '@odata.etag': z.string(),
  fields: z.looseObject({ HandedInAt: z.string().optional() }),
});

/** Whose a column says that a sheet is decides nothing: it tells whether somebody has made the sheet hard to find. */
const LIGHT = [
  ...['HandedInAt', 'EmployeeObjectId', 'LeaderObjectId'],
  ...partsOfColumn('SignatureJson'),
  ...partsOfColumn('OwnJson'),
];

/** A list of many leaves the answers out. */
export const SHEETS_QUERY = `$expand=fields($select=${LIGHT.join(',')})`;
export const SHEET_QUERY = `$expand=fields($select=${[...LIGHT, ...partsOfColumn('AnswersJson')].join(',')})`;

export interface SeenSheet {
  readonly sheet: SheetItem;
  /** Undefined for a text that is not ours: whoever cannot read what stands there must not write over it. */
  readonly record: OwnRecords[Party] | undefined;
}

/** A party's sheet as its row says, where the card says that it stands. */
export function sheetItem(card: Card, party: Party, row: Row): SeenSheet {
  const item = sheetSchema.safeParse(row).data;
  const fields = item?.fields ?? {};
  const handedIn = jsonText(handedInSchema.optional()).safeParse(gathered('AnswersJson', fields)).data;
  const signatureText = gathered('SignatureJson', fields);
  const signature = jsonText(signatureSchema).safeParse(signatureText).data;
  const ownText = gathered('OwnJson', fields);
  const record =
    ownText === '' ? nothingRecorded[party] : jsonText(ownRecordSchemas[party]).safeParse(ownText).data;
  const { list = '', item: itemId = row.id } = sheetOf(card, party)?.place ?? {};
  return {
    record,
    sheet: {
      party,
      ownerId: ownerOf(peopleOn(card), party),
      listId: list,
      itemId,
      etag: row['@odata.etag'],
      isReady: item !== undefined && record !== undefined,
      ...(item?.fields.HandedInAt && { handedInAt: item.fields.HandedInAt }),
      ...(handedIn && { handedIn }),
      ...(signature && { signature }),
      ...(signatureText !== '' && !signature && { isSignatureUnreadable: true }),
      ...(item?.lastModifiedBy?.user?.id && { writtenBy: item.lastModifiedBy.user.id }),
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
