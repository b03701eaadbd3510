import { sha256 as digestOf } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * 64 digits, in lower case. The browser's own answers later, through a promise; the domain needs a digest at once.
 * @param text hashed as UTF-8; a half of a surrogate pair that stands alone becomes U+FFFD
 */
export const sha256 = (text: string): string => bytesToHex(digestOf(utf8ToBytes(text)));
