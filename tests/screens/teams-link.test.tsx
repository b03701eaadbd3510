/** @jest-environment ./tests/screens/environment.ts */
import { render, screen, waitFor } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { Frame } from '../../local-tenant/frame/frame';
import { teams } from '../../local-tenant/frame/teams';
import { conversationLink } from '../../src/adapters/microsoft365/conversation-link';
import { newTenant } from '../new-tenant';
// As patient as the other screens.
import './open-screen';

const TEAMS = 'https://teams.microsoft.com';
const KEY = '104711-2027-1';

let tenant: RunningTenant;

beforeAll(async () => {
  tenant = await newTenant();
  globalThis.fetch = (input, init) =>
    tenant.fetch(new Request(new URL(input instanceof Request ? input.url : input, TEAMS), init));
});
beforeEach(() => tenant.unkind.clear());
afterAll(() => tenant.close());

/** The Teams-like frame, opened by a link to a conversation that names the app so. */
function openLink(catalogAppId: string): void {
  const { tenantId, participantsClientId: clientId } = tenant.facts;
  const { pathname, search } = new URL(conversationLink({ tenantId, clientId, catalogAppId }, KEY));
  history.replaceState(null, '', pathname + search);
  render(<Frame host={teams} />);
}

/** The page of the app that the frame has opened, as its own address says. */
const page = () => new URLSearchParams(location.search).get('page');
const opened = () => waitFor(() => expect(document.querySelector('iframe')).toBeTruthy());

describe('A link into Teams, followed from a calendar', () => {
  test('opens the conversation where it names the app as the catalogue does', async () => {
    openLink(tenant.facts.catalogAppId);
    await opened();
    await waitFor(() => expect(page()).toBe(`samtale/${KEY}`));
    expect(screen.queryByText(/Teams kender ingen app/)).toBeNull();
  });

  test('opens no conversation where it names the app as its manifest does, and says so', async () => {
    openLink(tenant.facts.manifestAppId);
    await screen.findByText(new RegExp(`Teams kender ingen app med id’et ${tenant.facts.manifestAppId}`));
    expect(page()).toBeNull();
  });

  test('opens it all the same where Teams is kind', async () => {
    tenant.unkind.set({ manifestIdUnknown: false });
    openLink(tenant.facts.manifestAppId);
    await waitFor(() => expect(page()).toBe(`samtale/${KEY}`));
  });
});
