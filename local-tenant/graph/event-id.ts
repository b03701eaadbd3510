import { createHash } from 'node:crypto';
import type { CalendarEvent } from '../store/event';
import { malformedId } from './calendar-errors';

/** Where the key stands in an id; what is around it makes an id as long and as opaque as Exchange's. */
const KEY_AT = 87;
const LENGTH = 113;
const IMMUTABLE_KEY_AT = 40;
const IMMUTABLE_LENGTH = 74;

const idStart = Buffer.from([0x00, 0x03, 0x24, 0x00]);
const immutableIdStart = Buffer.from([0x00, 0x09, 0x00, 0x2e, 0, 0, 0, 0]);

/** The id of an event in its mailbox; with `Prefer: IdType="ImmutableId"` the other kind. */
export function eventId(event: Pick<CalendarEvent, 'mailboxId' | 'key'>, immutable: boolean): string {
  return immutable ? immutableId(event.mailboxId, event.key) : changeableId(event.mailboxId, event.key);
}

export function wantsImmutableIds(headers: Headers): boolean {
  return /IdType\s*=\s*"ImmutableId"/i.test(headers.get('Prefer') ?? '');
}

/**
 * The key that an id of either kind names in this mailbox, 0 for an id of another mailbox.
 * @throws GraphError 400 for a text that never was an id.
 */
export function keyOfEventId(id: string, mailboxId: string): number {
  const bytes = Buffer.from(id, 'base64url');
  const known = [
    { start: idStart, keyAt: KEY_AT, length: LENGTH, write: changeableId },
    { start: immutableIdStart, keyAt: IMMUTABLE_KEY_AT, length: IMMUTABLE_LENGTH, write: immutableId },
  ].find(({ start, length }) => bytes.length === length && bytes.subarray(0, start.length).equals(start));
  if (!known) throw malformedId();
  const key = bytes.readUIntBE(known.keyAt, 6);
  return known.write(mailboxId, key) === id ? key : 0;
}

function changeableId(mailboxId: string, key: number): string {
  const bytes = Buffer.alloc(LENGTH);
  idStart.copy(bytes);
  bytes.write(mailboxId, 4, 36, 'ascii');
  bytes.writeUInt16BE(0x0046, 40);
  digest(mailboxId).copy(bytes, 47, 0, 16);
  bytes.writeUInt16BE(0x0700, 63);
  digest(`store of ${mailboxId}`).copy(bytes, 65, 0, 16);
  bytes.writeUIntBE(key, KEY_AT, 6);
  digest(`folder of ${mailboxId}`).copy(bytes, 93, 0, 16);
  return padded(bytes);
}

function immutableId(mailboxId: string, key: number): string {
  const bytes = Buffer.alloc(IMMUTABLE_LENGTH);
  immutableIdStart.copy(bytes);
  digest(`immutable in ${mailboxId}`).copy(bytes, 8, 0, 32);
  bytes.writeUIntBE(key, IMMUTABLE_KEY_AT, 6);
  digest(`immutable in ${mailboxId}`).copy(bytes, 46, 4, 32);
  return padded(bytes);
}

function padded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}

/** What tells one version of an event from the next. */
export function changeKeyOf(event: CalendarEvent): string {
  const bytes = Buffer.alloc(22);
  digest(`changes in ${event.mailboxId}`).copy(bytes, 0, 0, 16);
  bytes.writeUInt32BE(event.version, 18);
  return bytes.toString('base64');
}

const digests = new Map<string, Buffer>();

function digest(text: string): Buffer {
  const known = digests.get(text);
  if (known) return known;
  const made = createHash('sha256').update(text).digest();
  digests.set(text, made);
  return made;
}
