/** How a file begins that was made here (`render.ts`): its attachment is its first object. */
const BEGINNING = /^%PDF-[^]{1,40}?\/Type \/EmbeddedFile\n[^]{1,500}?\/Length (\d+)\n>>\nstream\n/;
const BEGINNING_LENGTH = 600;

/** Undefined for a file that does not begin as ours do. */
export function attachmentIn(bytes: Uint8Array): string | undefined {
  // Of the signs that are sought, each is one byte; of the others it does not matter which they are.
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING_LENGTH));
  const found = BEGINNING.exec(beginning);
  if (!found) return undefined;
  const [{ length: start }, length] = found;
  return new TextDecoder().decode(bytes.subarray(start, start + Number(length)));
}
