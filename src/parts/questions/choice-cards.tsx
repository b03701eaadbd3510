import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
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

export interface ChoiceCardsProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Nothing is chosen beforehand. */
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
}

/** Cards to choose one of. */
export function ChoiceCards({ options, value, onChoose, ...names }: ChoiceCardsProps) {
  const styles = useStyles();
  return (
    <RadioGroup
      {...names}
      value={value ?? ''}
      onChange={(_, { value: chosen }) => onChoose(chosen)}
      className={styles.cards}
    >
      {options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          label={option.label}
          className={mergeClasses(styles.card, styles.open, option.value === value && styles.chosen)}
        />
      ))}
    </RadioGroup>
  );
}
