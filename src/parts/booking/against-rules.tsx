import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Slot } from '../../domain/booking/slots';
import { useDays } from '../workplace/use-days';
import { QuestionDialog } from '../../ui/question-dialog';

/** A time is known for as long as its question takes to go away. */
export interface AskedAbout {
  readonly slot: Slot;
  readonly isOpen: boolean;
}

export interface AgainstRulesProps {
  readonly asked: AskedAbout | undefined;
  readonly sentencesOn: (date: Slot['date']) => readonly string[];
  readonly onTake: (slot: Slot) => void;
  readonly onClose: () => void;
}

/** Asks once before a time is taken that the round would not offer. */
export function AgainstRules({ asked, sentencesOn, onTake, onClose }: AgainstRulesProps) {
  const { t } = useTranslation();
  const { meetingSpan } = useDays();
  const slot = asked?.slot;
  return (
    <QuestionDialog
      isOpen={asked?.isOpen ?? false}
      title={t('booking.against.title', { time: slot ? meetingSpan(slot.start, slot.end) : '' })}
      primary={t('booking.against.take')}
      onPrimary={() => {
        if (slot) onTake(slot);
        onClose();
      }}
      other={t('booking.against.other')}
      onClose={onClose}
    >
      {slot && sentencesOn(slot.date).map((sentence) => <Text key={sentence}>{sentence}</Text>)}
    </QuestionDialog>
  );
}
