import { render, screen, type Screen } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { openOutlook } from '../../src/adapters/outlook/host';
import { deviceJournal } from '../../src/adapters/journal/device-journal';
import { OutlookApp } from '../../src/hosts/outlook/outlook-app';
import { queryClient } from '../../src/hosts/query-client';
import { loadTexts, type Language } from '../../src/i18n/language';
import { workplaceAs } from '../adapters/connected';
import { openOutlookForm, type OutlookForm, type OutlookOrder } from './outlook-form';
import { connectionTo } from './open-screen';

export interface PaneOrder extends Partial<OutlookOrder> {
  /** The part of the address before the at sign. */
  readonly as: string;
  readonly language?: Language;
  readonly device?: IDBFactory;
  /** The form that another pane was open beside before. */
  readonly form?: OutlookForm;
}

export interface OpenedPane {
  readonly screen: Screen;
  readonly user: UserEvent;
  readonly form: OutlookForm;
  readonly close: () => void;
}

/** The pane beside an appointment, as somebody opens it in Outlook. Outlook alone is made up. */
export async function openPane(
  tenant: RunningTenant,
  { as, language = 'da', device = new IDBFactory(), form: before, ...order }: PaneOrder,
): Promise<OpenedPane> {
  queryClient.clear();
  const form = openOutlookForm({
    mailbox: `${as}@${tenant.facts.domain}`,
    ...order,
    ...(before && { form: before }),
  });
  const workplace = {
    ...(await workplaceAs({ ...tenant, fetch: connectionTo(tenant) }, as)),
    journal: deviceJournal({ factory: device, now: () => tenant.clock.now() }),
  };
  const outlook = await openOutlook();
  if (!outlook) throw new Error('Outlook does not open.');
  const texts = await loadTexts(language);
  const { unmount } = render(<OutlookApp outlook={outlook} texts={texts} workplace={workplace} />);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  return { screen, user, form, close: unmount };
}
