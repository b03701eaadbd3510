import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { sha256 } from '../../../src/domain/base/sha256';

const byNode = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('SHA-256', () => {
  it('answers the standard’s own examples', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('a'.repeat(1_000))).toBe(byNode('a'.repeat(1_000)));
  });

  it('is right at every length around the ends of its blocks', () => {
    for (let length = 0; length <= 200; length += 1) {
      expect(sha256('æ'.repeat(length % 3) + 'x'.repeat(length))).toBe(
        byNode('æ'.repeat(length % 3) + 'x'.repeat(length)),
      );
    }
  });

  it('is Node’s digest of any text, also one that is no proper Unicode', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(sha256(text)).toBe(byNode(text))));
    const loose = fc
      .array(fc.integer({ min: 0xd700, max: 0xe0ff }))
      .map((units) => String.fromCharCode(...units));
    fc.assert(fc.property(loose, (text) => expect(sha256(text)).toBe(byNode(text))));
  });
});
