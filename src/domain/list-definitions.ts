/** A column in the words of Graph's columnDefinition. */
export interface ColumnDefinition {
  readonly name: string;
  readonly displayName: string;
  readonly indexed?: boolean;
  readonly text?: {
    readonly maxLength?: number;
    readonly allowMultipleLines?: boolean;
    readonly textType?: 'plain' | 'richText';
  };
  readonly choice?: { readonly choices: readonly string[] };
}

export interface ListDefinition {
  /** Part of the address, so ASCII. */
  readonly name: string;
  readonly displayName: string;
  readonly columns: readonly ColumnDefinition[];
}

/** MUS-opsætning: rounds, concepts, texts and the committee's guideline; holds no names (DESIGN.md section 3). */
export const setupList = {
  name: 'MusSetup',
  displayName: 'MUS-opsætning',
  columns: [
    {
      name: 'SetupKind',
      displayName: 'Art',
      indexed: true,
      choice: { choices: ['round', 'concept', 'text', 'guideline'] },
    },
    { name: 'SetupKey', displayName: 'Nøgle', indexed: true, text: { maxLength: 100 } },
    { name: 'SetupJson', displayName: 'Indhold', text: { allowMultipleLines: true, textType: 'plain' } },
  ],
} as const satisfies ListDefinition;
