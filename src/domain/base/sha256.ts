/**
 * SHA-256 (FIPS 180-4). The browser's own answers later, through a promise, and asks for the web; the domain needs a
 * digest at once and anywhere.
 */

const BLOCK_BYTES = 64;
const LENGTH_BYTES = 8;

/** The first 32 bits of the fraction of the first 64 primes' cube roots, as the standard lists them (4.2.2). */
const roundConstants = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
] as const;

/** The same of the first eight primes' square roots (5.3.3). */
const initialHash = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

/** 64 digits, in lower case. @param text hashed as UTF-8 */
export function sha256(text: string): string {
  const message = padded(utf8(text));
  const view = new DataView(message.buffer);
  let hash: readonly number[] = initialHash;
  for (let place = 0; place < message.length; place += BLOCK_BYTES) {
    hash = compressed(hash, scheduleOf(view, place));
  }
  return hash.map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The message, one bit, zeros, and the message's length in bits, in whole blocks (5.1.1). */
function padded(bytes: readonly number[]): Uint8Array<ArrayBuffer> {
  const blocks = Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK_BYTES);
  const message = new Uint8Array(blocks * BLOCK_BYTES);
  message.set(bytes);
  message[bytes.length] = 0x80;
  new DataView(message.buffer).setBigUint64(message.length - LENGTH_BYTES, BigInt(bytes.length) * 8n);
  return message;
}

function scheduleOf(view: DataView, place: number): number[] {
  const words = Array.from({ length: 16 }, (_, index) => view.getUint32(place + index * 4));
  for (let index = 16; index < BLOCK_BYTES; index += 1) {
    const [back2, back15] = [words[index - 2]!, words[index - 15]!];
    const small0 = rotated(back15, 7) ^ rotated(back15, 18) ^ (back15 >>> 3);
    const small1 = rotated(back2, 17) ^ rotated(back2, 19) ^ (back2 >>> 10);
    words.push((words[index - 16]! + small0 + words[index - 7]! + small1) >>> 0);
  }
  return words;
}

type Four = [number, number, number, number];

/** The standard's letters are kept (6.2.2). */
function compressed(hash: readonly number[], schedule: readonly number[]): number[] {
  let [a, b, c, d, e, f, g, h] = hash as [...Four, ...Four];
  schedule.forEach((word, index) => {
    const large1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = h + large1 + choice + roundConstants[index]! + word;
    const large0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + large0 + majority) >>> 0];
  });
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + hash[index]!) >>> 0);
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** A half of a surrogate pair that stands alone becomes U+FFFD, as in every encoder of the web. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const sign of text) {
    const point = sign.codePointAt(0)!;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code, 0));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code, 6), tail(code, 0));
    else bytes.push(0xf0 | (code >> 18), tail(code, 12), tail(code, 6), tail(code, 0));
  }
  return bytes;
}

const tail = (code: number, shift: number): number => 0x80 | ((code >> shift) & 0x3f);
