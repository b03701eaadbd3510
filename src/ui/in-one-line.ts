/** What there is of several facts, in one line. */
export const inOneLine = (facts: readonly string[]): string =>
  facts.filter((fact) => fact !== '').join(' · ');
