const CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** 36⁸ ids: two people who add rows at once do not meet in one. */
const LENGTH = 8;

/** A row's id says nothing of who made it, and when. */
export function newRowId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(LENGTH));
  return [...numbers].map((number) => CHARACTERS[number % CHARACTERS.length]).join('');
}
