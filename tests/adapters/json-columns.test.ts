import { gathered, spread } from '../../src/storage/json-columns';
import { LONGEST_TEXT_PART } from '../../src/storage/column-definitions';

test('a long text is spread over columns without cutting a character in two, and gathered again', () => {
  for (const text of ['', 'kort', '🌱'.repeat(LONGEST_TEXT_PART), `x${'🌱'.repeat(LONGEST_TEXT_PART)}`]) {
    const columns = spread('DraftJson', text)!;
    for (const part of Object.values(columns)) {
      expect(part.length).toBeLessThanOrEqual(LONGEST_TEXT_PART);
      expect(part).not.toMatch(/\p{Cs}/u);
    }
    expect(gathered('DraftJson', columns)).toBe(text);
  }
});

test('a text that the columns cannot hold is not cut off', () => {
  expect(spread('DraftJson', 'x'.repeat(LONGEST_TEXT_PART * 6 + 1))).toBeUndefined();
});
