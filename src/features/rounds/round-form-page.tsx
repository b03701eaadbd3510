import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { addresses, roundAddress } from '../../ui/addresses';
import { Loaded } from '../../parts/workplace/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { Page } from '../../ui/page';
import { useDays } from '../../parts/workplace/use-days';
import { RoundForm } from './round-form';
import { useRoundItems } from './use-rounds';

/** A new round, or what is set for one. */
export function RoundFormPage() {
  const { t } = useTranslation();
  const { day } = useDays();
  const { key } = useParams<{ key?: string }>();
  const asked = useRoundItems();
  const item = asked.value?.find(({ settings }) => settings.key === key);
  if (key !== undefined && asked.value && !item) return <NotFoundPage />;

  const { name, openedOn } = item?.settings ?? {};
  const back =
    key === undefined
      ? { address: addresses.rounds, label: t('navigation.back', { page: t('rounds.title') }) }
      : { address: roundAddress(key), label: t('navigation.back', { page: name ?? t('rounds.name') }) };
  return (
    <Page
      title={
        key === undefined ? t('rounds.form.newTitle') : t('rounds.form.title', { round: name ?? '' }).trim()
      }
      context={
        openedOn === undefined
          ? t('rounds.form.context')
          : t('rounds.form.openedContext', { day: day(openedOn) })
      }
      back={back}
      width="reading"
    >
      <Loaded asked={asked}>{(items) => <RoundForm item={item} items={items} />}</Loaded>
    </Page>
  );
}
