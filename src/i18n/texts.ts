import type { da } from './da';

/** The same tree with any wording. */
export type Wording<Tree> = {
  readonly [Name in keyof Tree]: Tree[Name] extends string ? string : Wording<Tree[Name]>;
};

/** Every language has every text. */
export type Texts = Wording<typeof da>;
