import type { FrameLocator, Locator } from '@playwright/test';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { withoutTheProduct } from '../application/plan/tampering-desk';
import { bookedConversation, HENRIK, MAJA } from './booked';
import { agreedFields, conversationToHold, planOfConversation } from './conversation-story';
import { expect, type Opening, type Teams, type Theme } from './story';

/** What a host decides of a screen. */
export type Look = Pick<Opening, 'theme' | 'language'>;

/** Every screen there is, each with the way to it and the sign that it is there. */
export interface Screen {
  readonly name: string;
  readonly opening: Pick<Opening, 'persona' | 'linkedPage'>;
  /** What must be there before it; answers the page to open. Done again, it changes nothing. */
  readonly given?: (tenant: RunningTenant) => Promise<string>;
  /** Strikes the calls that the screen stands on. */
  readonly fault?: { readonly match: string; readonly status: number };
  readonly shown: (product: FrameLocator) => Locator;
}

const page = (product: FrameLocator, name: RegExp) => product.getByRole('main', { name });

export const screens: readonly Screen[] = [
  {
    name: 'min-mus',
    opening: { persona: 'maja.lindegaard' },
    shown: (product) => product.getByText(/MUS-runde lige nu|MUS round right now/),
  },
  {
    name: 'mit-team',
    opening: { persona: 'henrik.oestergaard' },
    shown: (product) => product.getByRole('row', { name: /Åkjær/ }).first(),
  },
  {
    name: 'runder',
    opening: { persona: 'mette.krog', linkedPage: 'runder' },
    shown: (product) => product.getByRole('row', { name: /MUS 2026/ }),
  },
  {
    name: 'om',
    opening: { persona: 'henrik.oestergaard', linkedPage: 'om' },
    shown: (product) => product.getByRole('listitem').nth(4),
  },
  {
    name: 'min-mus-med-tid',
    opening: { persona: MAJA },
    given: async (tenant) => {
      await bookedConversation(tenant);
      return 'min-mus';
    },
    shown: (product) => product.getByRole('button', { name: /din forberedelse$|your preparation$/ }),
  },
  ...(['last-year', 'coming-year', 'competences'] as const).map((topic): Screen => ({
    name: `forberedelse-${topic}`,
    opening: { persona: MAJA },
    given: async (tenant) => `forberedelse/${await bookedConversation(tenant)}/${topic}`,
    shown: (product) => product.getByRole('textbox', { name: /^Egne notater om|^Own notes on/ }),
  })),
  {
    name: 'samtale',
    opening: { persona: HENRIK },
    given: async (tenant) => {
      const employee = { 'other-activities': 'Vandløbsprojektet ved Lilleå.' };
      return `moede/${await conversationToHold(tenant, { employee })}`;
    },
    shown: (product) => product.getByRole('textbox', { name: /Fælles noter|Shared notes/ }),
  },
  {
    name: 'plan',
    opening: { persona: MAJA },
    given: async (tenant) => `plan/${await planOfConversation(tenant, agreedFields, { isSent: true })}`,
    shown: (product) => product.getByRole('radio').first(),
  },
  {
    name: 'plan-bortfaldet',
    opening: { persona: MAJA },
    given: async (tenant) => {
      const changed = { 'goal.g1.end': '2027-12-01' };
      return `plan/${await planOfConversation(tenant, agreedFields, { isSigned: true, changed })}`;
    },
    shown: (product) => product.getByText(/ændrede Henrik 1 sted|Henrik changed 1 thing/),
  },
  {
    name: 'plan-beskadiget',
    opening: { persona: HENRIK },
    given: async (tenant) => {
      const key = await planOfConversation(tenant, agreedFields, { isSent: true });
      const maja = await withoutTheProduct(tenant, MAJA);
      await maja.change(await maja.plan(), { EmployeeObjectId: 'another' });
      await maja.change(await maja.sheet('employee'), { OwnJson: '{' });
      return `plan/${key}`;
    },
    shown: (product) => product.getByText(/hvis navn der står på|whose name stands on/),
  },
  {
    name: 'siden-findes-ikke',
    opening: { persona: 'maja.lindegaard', linkedPage: 'ukendt' },
    shown: (product) => page(product, /Siden findes ikke|No such page/),
  },
  {
    name: 'fejl',
    opening: { persona: 'maja.lindegaard' },
    fault: { match: 'POST /v1.0/$batch', status: 500 },
    shown: (product) => product.getByRole('alert'),
  },
];

export const themes: readonly Theme[] = ['default', 'dark', 'contrast'];

/** Opens a screen and waits for it. */
export async function visit(
  teams: Pick<Teams, 'open' | 'tenant'>,
  { opening, given, fault, shown }: Screen,
  look: Look = {},
): Promise<FrameLocator> {
  teams.tenant.faults.clear();
  const linkedPage = given && (await given(teams.tenant));
  if (fault) teams.tenant.faults.order([fault]);
  const product = await teams.open({ ...opening, ...look, ...(linkedPage !== undefined && { linkedPage }) });
  await expect(shown(product)).toBeVisible();
  return product;
}
