import type { Choice } from '../../domain/plan/rows/row-table';
import { ChoiceCards, type ChoiceCardsProps } from './choice-cards';
import { useLocalText } from './local-text';

export interface StatusCardsProps extends Omit<ChoiceCardsProps, 'options'> {
  readonly scale: readonly Choice[];
}

/** How it went, or how far one is, as cards to choose one of: `3 · Bedre end forventet`. */
export function StatusCards({ scale, ...props }: StatusCardsProps) {
  const say = useLocalText();
  // A form may give goals no status.
  if (scale.length === 0) return null;
  const options = scale.map(({ value, name }) => ({ value, label: statusText(value, say(name)) }));
  return <ChoiceCards {...props} options={options} />;
}

/** `3 · Bedre end forventet` */
export const statusText = (value: string, name: string): string => `${value} · ${name}`;
