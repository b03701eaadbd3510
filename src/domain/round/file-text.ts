/** How a file with such a first sign is written. */
const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** In no text of any encoding: only in files of another kind, such as a workbook. */
const NO_TEXT = /[\0-\x08\x0e-\x1f\x7f-\x9f]/;
/** What Windows-1252 has from byte 128 to 159, and not all platforms know; nothing stands where it has none. */
const WINDOWS_SIGNS = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';
/** Danish letters as DOS and old Macs write them, read as Windows-1252: “Søren” is “S›ren” or “S¿ren”. */
const OTHER_LETTERS = /\p{L}[‘›†¾¿]|[›†¾¿]\p{L}/u;

/**
 * The text of a file as Excel saves it: with a mark that says how (“CSV UTF-8”, “Unicode text”), as UTF-8 without one,
 * or in the encoding of Danish Windows (“CSV”). Nothing for what is none of these, so that no name is read wrong unseen.
 */
export function textOfFile(bytes: Uint8Array): string | undefined {
  const [, encoding] = marks.find(([mark]) => mark.every((byte, place) => bytes[place] === byte)) ?? [];
  const text = decoded(bytes, encoding ?? 'utf-8') ?? (encoding ? undefined : windowsText(bytes));
  return text === undefined || NO_TEXT.test(text) ? undefined : text;
}

function windowsText(bytes: Uint8Array): string | undefined {
  const text = Array.from(bytes, (byte) => WINDOWS_SIGNS[byte - 128] ?? String.fromCharCode(byte)).join('');
  return hasWesternLetter(bytes) || OTHER_LETTERS.test(text) ? undefined : text;
}

/** Such as the æ of UTF-8: a part of the file was written with another encoding than the rest. */
const hasWesternLetter = (bytes: Uint8Array): boolean =>
  bytes.some((byte, place) => byte === 0xc3 && (bytes[place + 1]! & 0xc0) === 0x80);

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
