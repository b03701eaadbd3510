import { useTranslation } from 'react-i18next';
import { capitalized } from '../../i18n/days';
import { useDays } from '../../parts/workplace/use-days';
import { usePreparing } from './preparing';

/** The head of the form: name, position and date of the conversation. */
export function useFormHeader(): readonly { readonly term: string; readonly value: string }[] {
  const { t } = useTranslation();
  const { meeting } = useDays();
  const { preparation, names } = usePreparing();
  const { item, booking, course } = preparation.conversation;
  const time = booking && !course.declined ? capitalized(meeting(booking.start)) : undefined;
  return [
    { term: t('preparation.purpose.name'), value: names.employee },
    ...(item.position ? [{ term: t('preparation.purpose.position'), value: item.position }] : []),
    { term: t('preparation.purpose.leader'), value: names.leader },
    { term: t('preparation.purpose.date'), value: time ?? t('preparation.purpose.noDate') },
  ];
}
