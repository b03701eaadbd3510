const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const GUID_BYTES = 16;

/** A drive is a library, and its id is made from the library's. */
export function driveIdOf(listId: string): string {
  return `b!${bytesOf(listId).toString('base64url')}`;
}

/** The library of a drive's id; undefined for what is no such id. */
export function listIdOf(driveId: string): string | undefined {
  const bytes = Buffer.from(driveId.replace(/^b!/, ''), 'base64url');
  return driveId.startsWith('b!') && bytes.byteLength === GUID_BYTES ? guidOf(bytes) : undefined;
}

/** The id of a file or folder, as opaque as SharePoint's own. */
export function driveItemIdOf(guid: string): string {
  let bits = BigInt(`0x${bytesOf(guid).toString('hex')}`);
  let text = '';
  for (let length = 0; length < 26; length += 1) {
    text = ALPHABET.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return `01${text}`;
}

/** The item's own id; undefined for what is no such id. */
export function itemGuidOf(driveItemId: string): string | undefined {
  if (!/^01[A-Z2-7]{26}$/.test(driveItemId)) return undefined;
  const bits = driveItemId
    .slice(2)
    .split('')
    .reduce((sum, letter) => (sum << 5n) | BigInt(ALPHABET.indexOf(letter)), 0n);
  return guidOf(
    Buffer.from(
      bits
        .toString(16)
        .padStart(GUID_BYTES * 2, '0')
        .slice(-GUID_BYTES * 2),
      'hex',
    ),
  );
}

const bytesOf = (guid: string): Buffer => Buffer.from(guid.replaceAll('-', ''), 'hex');

function guidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
