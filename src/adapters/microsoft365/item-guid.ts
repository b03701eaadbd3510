import { z } from 'zod';

const GUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;

/** `"{3F0E…},2"` in a drive, without the braces in a list: the item's GUID, and a number that grows with it. */
export const etagSchema = z
  .string()
  .regex(GUID)
  .transform((etag) => ({ etag, guid: GUID.exec(etag)![0].toLowerCase() }));

export const guidSchema = etagSchema.transform(({ guid }) => guid);
