/** @jest-environment ./tests/screens/environment.ts */
import { screen } from '@testing-library/react';
import { createRoot, type Root } from 'react-dom/client';
import { start } from '../../src/hosts/outlook/start';

const configuration = {
  tenantId: '9a3f4a52-6a43-4f0f-8a55-3b8d1f6f7e32',
  clientId: '0b0d7c53-1d1c-4a39-9c0f-6a5d2a8d4f10',
  catalogAppId: '5c6f1e0a-97f4-4c55-8f9e-2f0a5b7c9d21',
  tab: 'https://mus.kommune.dk/index.html',
  site: 'https://kommune.sharepoint.com/sites/mus',
};

/** As much of Office.js as an Outlook tells about itself that has no nested app authentication. */
const oldOutlook = (displayLanguage: string) => ({
  onReady: () => Promise.resolve({ host: 'Outlook' }),
  HostType: { Outlook: 'Outlook' },
  MailboxEnums: { ItemType: { Appointment: 'appointment' } },
  context: {
    displayLanguage,
    mailbox: { item: undefined },
    requirements: { isSetSupported: (name: string) => name === 'Mailbox' },
  },
});

let root: Root;
const fetched: string[] = [];
const opened = jest.spyOn(window, 'open').mockReturnValue(null);
const originalFetch = globalThis.fetch;

async function openPane(language: string, config: () => Response): Promise<void> {
  Object.assign(globalThis, { Office: oldOutlook(language), IS_REACT_ACT_ENVIRONMENT: false });
  globalThis.fetch = (address) => {
    fetched.push(address as string);
    return Promise.resolve(config());
  };
  const place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  await start(root);
}

afterEach(() => {
  root.unmount();
  Reflect.deleteProperty(globalThis, 'Office');
  globalThis.fetch = originalFetch;
  fetched.length = 0;
});

describe('The pane in an Outlook that lends no sign-in', () => {
  it('says so and leads to Teams, and asks nobody to sign in', async () => {
    await openPane('da-DK', () => Response.json(configuration));
    expect(await screen.findByText(/kan ikke logge dig ind/)).toBeTruthy();
    const link = await screen.findByRole('link', { name: 'Åbn i Teams' });
    expect(link.getAttribute('href')).toBe(
      `https://teams.microsoft.com/l/entity/${configuration.catalogAppId}/mus?tenantId=${configuration.tenantId}&webUrl=${encodeURIComponent(configuration.tab)}`,
    );
    expect(link.getAttribute('target')).toBe('_blank');
    expect(fetched).toEqual(['config.json']);
    expect(opened).not.toHaveBeenCalled();
  });

  it('says it in English too, and leads to Teams itself where the configuration cannot be read', async () => {
    await openPane('en-US', () => new Response(null, { status: 404 }));
    const link = await screen.findByRole('link', { name: 'Open in Teams' });
    expect(link.getAttribute('href')).toBe('https://teams.microsoft.com/');
  });
});
