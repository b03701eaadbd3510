import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from './failure-message';
import { PageSkeleton } from '../../ui/page-skeleton';
import type { Asked } from './use-outcome';

export interface LoadedProps<Value> {
  readonly asked: Asked<Value>;
  readonly children: (value: Value) => ReactNode;
}

/** What was fetched, the grey shape of it, or the sentence that says why it is not there. */
export function Loaded<Value>({ asked, children }: LoadedProps<Value>) {
  const { t } = useTranslation();
  if (asked.value !== undefined) return <>{children(asked.value)}</>;
  if (asked.failure && !asked.asking)
    return <FailureMessage failure={asked.failure} onRetry={asked.askAgain} />;
  return <PageSkeleton label={t('loading')} />;
}
