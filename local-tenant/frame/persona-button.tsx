import { Avatar, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import type { AriaAttributes, Ref } from 'react';
import { roleLine } from './personas';
import type { Person } from './tenant';
import { texts } from './texts';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  hidden: visuallyHidden,
  button: {
    position: 'relative',
    minWidth: 0,
    maxWidth: '100%',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  lines: { minWidth: 0, textAlign: 'start' },
  chevron: { flexShrink: 0 },
});

type PersonaButtonProps = Pick<AriaAttributes, 'aria-haspopup' | 'aria-expanded' | 'aria-controls'> & {
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly person: Person | undefined;
  readonly counts: ReadonlyMap<string, number>;
  /** The picture alone; the words are still read out. */
  readonly compact: boolean;
  readonly onClick: () => void;
};

/** Who am I: name, job and roles. */
export function PersonaButton({ buttonRef, person, counts, compact, ...button }: PersonaButtonProps) {
  const styles = useStyles();
  const who = person ? `${person.name} · ${person.jobTitle}` : texts.noPersona;
  return (
    <Button ref={buttonRef} appearance="subtle" className={styles.button} {...button}>
      <Avatar size={28} name={person?.name} aria-hidden="true" />
      <span className={styles.hidden}>{texts.you} </span>
      <span className={compact ? styles.hidden : styles.lines}>
        <Text block size={200} weight="semibold" truncate wrap={false}>
          {who}
        </Text>{' '}
        {person && (
          <Text block size={200} truncate wrap={false}>
            {roleLine(person, counts)}
          </Text>
        )}
      </span>
      <span className={styles.hidden}> {texts.choosePersona}</span>
      {!compact && <ChevronDownRegular className={styles.chevron} aria-hidden="true" />}
    </Button>
  );
}
