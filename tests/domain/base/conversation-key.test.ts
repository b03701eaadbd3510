import fc from 'fast-check';
import {
  conversationKey,
  isEmploymentNumber,
  LONGEST_EMPLOYMENT_NUMBER,
  partsOfConversationKey,
} from '../../../src/domain/base/conversation-key';
import { key } from '../../../src/storage/column-definitions';

describe('The key of a conversation', () => {
  it('is the employment and the round', () => {
    expect(conversationKey('104711', '2027-1')).toBe('104711-2027-1');
    expect(partsOfConversationKey('104711-2027-1')).toEqual({
      employmentNumber: '104711',
      roundKey: '2027-1',
    });
    expect(partsOfConversationKey('2027-1')).toBeUndefined();
    expect(partsOfConversationKey('maja lindegaard-2027-1')).toBeUndefined();
  });

  it('stands in an address as it is, and gives back what it was made of', () => {
    const employment = fc.stringMatching(/^[A-Za-z0-9]{1,8}(?:[-._][A-Za-z0-9]{1,4}){0,2}$/);
    const round = fc.stringMatching(/^20[0-9]{2}-[1-9]$/);
    fc.assert(
      fc.property(employment, round, (employmentNumber, roundKey) => {
        const key = conversationKey(employmentNumber, roundKey);
        expect(encodeURIComponent(key)).toBe(key);
        expect(partsOfConversationKey(key)).toEqual({ employmentNumber, roundKey });
      }),
    );
  });

  it('L5: has room in a key column, whatever it is a key of, for the longest employment number', () => {
    const employmentNumber = '1'.repeat(LONGEST_EMPLOYMENT_NUMBER);
    expect(isEmploymentNumber(employmentNumber)).toBe(true);
    expect(isEmploymentNumber(`${employmentNumber}1`)).toBe(false);
    const longest = key('CardKey', '').text?.maxLength;
    expect(conversationKey(employmentNumber, '2027-1234').length).toBeLessThanOrEqual(longest!);
  });
});
