import { waitFor, within } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { bookedConversation, HENRIK, MAJA } from '../story/booked';
import { agreedLastYear } from '../story/last-year';
import { openScreen, type OpenedScreen, type ScreenOrder } from './open-screen';

/** Maja is about to prepare, with two goals from the year before. Answers the key of the conversation. */
export async function beforePreparing(tenant: RunningTenant): Promise<string> {
  await agreedLastYear(tenant, {
    leader: HENRIK,
    employee: MAJA,
    agreed: {
      'goal.k1.group': 'professional',
      'goal.k1.text': 'Føre tilsyn på egen hånd',
      'goal.k1.measure': '12 tilsyn uden makker inden december',
      'goal.k2.group': 'personal',
      'goal.k2.text': 'Holde oplæg for lodsejere',
    },
  });
  return bookedConversation(tenant);
}

/** The preparation form as Maja sees and fills it in. */
export interface Form extends OpenedScreen {
  readonly field: (name: string | RegExp) => HTMLElement;
  /** Types, and goes on to the next field. */
  readonly write: (name: string | RegExp, text: string) => Promise<void>;
  /** Everything typed is in Microsoft 365. */
  readonly saved: () => Promise<void>;
  readonly topic: (name: RegExp) => HTMLElement;
}

export async function openForm(
  tenant: RunningTenant,
  key: string,
  { topic = '', ...order }: { topic?: string } & Partial<ScreenOrder> = {},
): Promise<Form> {
  const opened = await openScreen(tenant, {
    as: MAJA,
    at: `/forberedelse/${key}${topic && `/${topic}`}`,
    ...order,
  });
  const { screen, user } = opened;
  await screen.findByRole('heading', { name: 'Egne notater' });
  const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
  return {
    ...opened,
    field,
    write: async (name, text) => {
      await user.clear(field(name));
      await user.type(field(name), text);
      await user.tab();
    },
    saved: () => waitFor(() => expect(screen.queryByText('Skriver …')).toBeNull()),
    topic: (name) => within(screen.getByRole('navigation', { name: 'Emner' })).getByRole('link', { name }),
  };
}
