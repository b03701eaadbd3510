import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Choice } from '../../domain/plan/rows/row-table';
import { useLocalText } from './local-text';
import { narrow } from '../../ui/narrow';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    alignItems: 'stretch',
    gap: '8px',
    [narrow]: { gridTemplateColumns: '1fr' },
  },
  card: {
    alignItems: 'center',
    minHeight: '44px',
    color: tokens.colorNeutralForeground1,
    '& label': {
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      color: 'inherit',
      paddingInline: '0 6px',
      overflowWrap: 'anywhere',
    },
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Fluent greys what is not chosen; here each is as much an answer as the others.
  open: {
    '& .fui-Radio__input:enabled:not(:checked) ~ .fui-Radio__label': {
      color: tokens.colorNeutralForeground1,
    },
  },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    '& label': { fontWeight: tokens.fontWeightSemibold },
  },
});

export interface StatusCardsProps {
  readonly scale: readonly Choice[];
  /** Nothing is chosen beforehand. */
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
}

/** How it went, as cards to choose one of: `3 · Bedre end forventet`. */
export function StatusCards({ scale, value, onChoose, ...names }: StatusCardsProps) {
  const styles = useStyles();
  const say = useLocalText();
  return (
    <RadioGroup
      {...names}
      value={value ?? ''}
      onChange={(_, { value: chosen }) => onChoose(chosen)}
      className={styles.cards}
    >
      {scale.map((step) => (
        <Radio
          key={step.value}
          value={step.value}
          label={statusText(step.value, say(step.name))}
          className={mergeClasses(styles.card, styles.open, step.value === value && styles.chosen)}
        />
      ))}
    </RadioGroup>
  );
}

/** `3 · Bedre end forventet` */
export const statusText = (value: string, name: string): string => `${value} · ${name}`;
