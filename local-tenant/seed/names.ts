/** The organisations that a tenant can be sown with, the smallest first. Their people: `index.ts`. */
export const seedNames = ['small', 'municipality', 'large'] as const;

export type SeedName = (typeof seedNames)[number];

export const isSeedName = (name: string): name is SeedName => seedNames.some((known) => known === name);
