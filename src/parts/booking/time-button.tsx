import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { Slot } from '../../domain/booking/slots';
import { useDays } from '../workplace/use-days';
import { touch } from '../../ui/narrow';

const useStyles = makeStyles({
  time: { minWidth: '108px', minHeight: '32px', fontVariantNumeric: 'tabular-nums', ...touch },
});

export interface TimeButtonProps {
  readonly slot: Slot;
  readonly isChosen: boolean;
  readonly onChoose: (slot: Slot) => void;
  /** The day is said on the button, and not beside it. */
  readonly withDay?: boolean;
}

/** A time from its start to its end. It stays pressed until another is. */
export function TimeButton({ slot, isChosen, onChoose, withDay = false }: TimeButtonProps) {
  const styles = useStyles();
  const { day, clocks } = useDays();
  const date = withDay ? `${day(slot.date, { weekday: 'always', short: true })} ` : '';
  return (
    <ToggleButton
      className={styles.time}
      checked={isChosen}
      appearance={isChosen ? 'primary' : 'outline'}
      {...(isChosen && { icon: <CheckmarkRegular /> })}
      onClick={() => onChoose(slot)}
    >
      {`${date}${clocks(slot.start, slot.end)}`}
    </ToggleButton>
  );
}
