import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { Person } from './tenant';

const useStyles = makeStyles({
  option: {
    width: '100%',
    justifyContent: 'flex-start',
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  lines: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, textAlign: 'start' },
  check: { flexShrink: 0, marginInlineStart: tokens.spacingHorizontalS },
});

interface PersonaOptionProps {
  readonly person: Person;
  readonly roleLine: string;
  readonly current: boolean;
  readonly onChoose: () => void;
}

export function PersonaOption({ person, roleLine, current, onChoose }: PersonaOptionProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.option}
      aria-current={current ? 'true' : undefined}
      onClick={onChoose}
    >
      <span className={styles.lines}>
        <Text weight="semibold">{person.name}</Text>
        <Text size={200}>{person.jobTitle}</Text>
        <Text size={200}>{person.note ? `${roleLine} · ${person.note}` : roleLine}</Text>
      </span>
      {current && <CheckmarkRegular className={styles.check} aria-hidden="true" />}
    </Button>
  );
}
