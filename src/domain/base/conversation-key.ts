/** One employment in one round. Stands in addresses, in shells and on calendar events, so it holds no name. */
export type ConversationKey = string;

/** In characters: with the round, and with what tells its shells apart, it stands in key columns of 100. */
export const LONGEST_EMPLOYMENT_NUMBER = 64;
/** Letters A–Z and digits, in groups: nothing that an address would have to escape. */
const EMPLOYMENT_NUMBER = /^[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*$/;
const CONVERSATION_KEY = /^([A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*)-(\d{4}-\d+)$/;

export function isEmploymentNumber(text: string): boolean {
  return text.length <= LONGEST_EMPLOYMENT_NUMBER && EMPLOYMENT_NUMBER.test(text);
}

/** `104711-2027-1`: someone with two jobs has two conversations in a round. */
export function conversationKey(employmentNumber: string, roundKey: string): ConversationKey {
  return `${employmentNumber}-${roundKey}`;
}

/** Nothing for a text that is no key. */
export function partsOfConversationKey(
  key: string,
): { readonly employmentNumber: string; readonly roundKey: string } | undefined {
  const [, employmentNumber, roundKey] = CONVERSATION_KEY.exec(key) ?? [];
  return employmentNumber === undefined || roundKey === undefined
    ? undefined
    : { employmentNumber, roundKey };
}
