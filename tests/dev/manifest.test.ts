import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { read } from '../../dev/command';
import { deploymentOf } from '../../dev/deployment';
import { fillManifest, schemaFaults, withoutSendCheck } from '../../dev/manifest';
import { packageFiles } from '../../dev/package';
import { tables } from '../../dev/tables';
import { parseConfiguration } from '../../src/adapters/configuration';

const root = new URL('../../', import.meta.url);
const template = readFileSync(new URL('manifest/manifest.json', root), 'utf8');
const english = JSON.parse(readFileSync(new URL('manifest/en.json', root), 'utf8')) as Record<string, string>;

const values = {
  host: 'mus.kommune.dk',
  clientId: '0b0d7c53-1d1c-4a39-9c0f-6a5d2a8d4f10',
  appId: '5c6f1e0a-97f4-4c55-8f9e-2f0a5b7c9d21',
  site: 'https://kommune.sharepoint.com/sites/mus',
  version: '1.2.3',
};

const args = (changed: Record<string, string> = {}) =>
  Object.entries({
    host: values.host,
    'tenant-id': '9a3f4a52-6a43-4f0f-8a55-3b8d1f6f7e32',
    'client-id': values.clientId,
    'app-id': values.appId,
    site: values.site,
    ...changed,
  }).flatMap(([option, value]) => [`--${option}`, value]);

/** What is found wrong with what was typed. */
function misuse(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}

const deploymentAsked = (typed: readonly string[]) => deploymentOf(read(tables.package, typed).values);

interface Extended {
  readonly extensions: readonly {
    readonly ribbons: unknown;
    readonly runtimes: readonly { readonly actions: readonly { readonly id: string }[] }[];
  }[];
}

/** Puts a text where a localization key such as `staticTabs[0].name` points, and fails where nothing stands. */
function replaceText(manifest: unknown, key: string, text: string): void {
  const steps = key.match(/[^.[\]]+/g) ?? [];
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], manifest);
  expect(holder).toHaveProperty(last, expect.any(String));
  (holder as Record<string, unknown>)[last] = text;
}

function pngSize(file: string): { width: number; height: number } {
  const png = readFileSync(new URL(`assets/${file}`, root));
  expect(png.subarray(1, 4).toString('ascii')).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

describe('The manifest of the Teams app', () => {
  const fetched = jest.fn(() => Promise.reject(new Error('The schema was fetched.')));
  const originalFetch = globalThis.fetch;
  beforeAll(() => {
    globalThis.fetch = fetched;
  });
  afterAll(() => {
    globalThis.fetch = originalFetch;
  });

  it("passes Microsoft's schema for version 1.30 without asking the network", async () => {
    const manifest = fillManifest(template, values);
    expect(JSON.parse(manifest)).toMatchObject({ manifestVersion: '1.30' });
    expect(await schemaFaults(manifest)).toEqual([]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('passes the same schema with the English texts in place of the Danish', async () => {
    const manifest: unknown = JSON.parse(fillManifest(template, values));
    for (const [key, text] of Object.entries(english)) {
      if (key !== '$schema') replaceText(manifest, key, text);
    }
    expect(await schemaFaults(JSON.stringify(manifest))).toEqual([]);
  });

  it('holds no placeholder when it is filled in', () => {
    expect(fillManifest(template, values)).not.toMatch(/\{\{|\}\}/);
  });

  it('opens the tab on the host it was made for and nowhere else', () => {
    expect(JSON.parse(fillManifest(template, values))).toMatchObject({
      staticTabs: [{ contentUrl: 'https://mus.kommune.dk/index.html' }],
      validDomains: ['mus.kommune.dk'],
      webApplicationInfo: {
        id: values.clientId,
        nestedAppAuthInfo: [{ redirectUri: 'brk-multihub://mus.kommune.dk' }],
      },
    });
  });

  it('gives Outlook a pane, a button that makes an appointment neutral, and a say before it is sent', () => {
    const { extensions } = JSON.parse(fillManifest(template, values)) as {
      extensions: { runtimes: unknown[]; ribbons: unknown[]; autoRunEvents: unknown[] }[];
    };
    expect(extensions[0]).toMatchObject({
      runtimes: [
        { code: { page: 'https://mus.kommune.dk/outlook.html' } },
        {
          code: {
            page: 'https://mus.kommune.dk/outlook-events.html',
            script: 'https://mus.kommune.dk/outlook-events.js',
          },
          actions: [{ id: 'makeNeutral' }, { id: 'onAppointmentSend' }],
        },
      ],
      ribbons: [{ contexts: ['meetingDetailsOrganizer'] }, { contexts: ['meetingDetailsAttendee'] }],
      autoRunEvents: [
        {
          // A wrong name passes the schema, and then nobody is asked.
          events: [
            {
              type: 'appointmentSending',
              actionId: 'onAppointmentSend',
              options: { sendMode: 'promptUser' },
            },
          ],
        },
      ],
    });
  });

  it('shows MUS on the button beside every appointment, with pictures of the size that they are shown in', () => {
    const { extensions } = JSON.parse(fillManifest(template, values)) as {
      extensions: {
        ribbons: {
          tabs: {
            groups: {
              controls: {
                label: string;
                actionId: string;
                icons: { size: number; url: string }[];
              }[];
            }[];
          }[];
        }[];
      }[];
    };
    const controls = extensions[0]!.ribbons.flatMap(({ tabs }) =>
      tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls)),
    );
    const panes = controls.filter(({ actionId }) => actionId === 'openPane');
    expect(panes.map(({ label }) => label)).toEqual(['MUS', 'MUS']);
    for (const { icons } of controls) {
      expect(icons.map(({ size }) => size)).toEqual([16, 32, 80]);
      for (const { size, url } of icons)
        expect(pngSize(new URL(url).pathname.slice(1))).toEqual({ width: size, height: size });
    }
  });

  it('names what an administrator consents to, and opens in calendars that are shared', () => {
    expect(JSON.parse(fillManifest(template, values))).toMatchObject({
      webApplicationInfo: { resource: 'https://graph.microsoft.com' },
      authorization: {
        permissions: {
          resourceSpecific: [
            { name: 'MailboxItem.ReadWrite.User', type: 'Delegated' },
            { name: 'Mailbox.SharedFolder', type: 'Delegated' },
          ],
        },
      },
    });
  });

  it('may leave out what Outlook asks before sending, and the schema takes it so', async () => {
    const whole = fillManifest(template, values);
    const left = withoutSendCheck(whole);
    expect(await schemaFaults(left)).toEqual([]);
    expect(left).not.toMatch(/autoRunEvents|appointmentSending|onAppointmentSend/);

    const { extensions, ...rest } = JSON.parse(whole) as Extended;
    const { extensions: extensionsLeft, ...restLeft } = JSON.parse(left) as Extended;
    expect(restLeft).toEqual(rest);
    expect(extensionsLeft[0]!.ribbons).toEqual(extensions[0]!.ribbons);
    const actions = extensionsLeft[0]!.runtimes.flatMap((runtime) => runtime.actions.map(({ id }) => id));
    expect(actions).toEqual(['openPane', 'makeNeutral']);
  });

  it('is refused when the template asks for a value that nobody gives', () => {
    expect(() => fillManifest('{"id": "{{UNKNOWN}}"}', values)).toThrow('UNKNOWN');
  });

  it('is refused by the schema when the client id is not a GUID', async () => {
    const faults = await schemaFaults(fillManifest(template, { ...values, clientId: 'rød-tråd' }));
    expect(faults).toEqual([expect.stringContaining('/webApplicationInfo/id')]);
  });

  it.each([
    ['icon-color-192.png', 192],
    ['icon-color-32.png', 32],
    ['icon-outline-32.png', 32],
  ])('comes with %s of %i by %i pixels', (file, pixels) => {
    expect(pngSize(file)).toEqual({ width: pixels, height: pixels });
  });
});

describe('The command that makes the package', () => {
  it('takes the five facts about a customer', () => {
    expect(deploymentAsked(args())).toMatchObject({ host: values.host, site: values.site });
  });

  it.each([
    ['a client id that is no GUID', 'client-id', '1234'],
    ['a host with a scheme', 'host', 'https://mus.kommune.dk'],
    ['a site outside SharePoint', 'site', 'https://kommune.dk/mus'],
  ])('refuses %s', (_what, option, value) => {
    expect(misuse(() => deploymentAsked(args({ [option]: value })))).toMatchObject({
      code: 'value-refused',
      named: { option, value },
    });
  });

  const configurationFrom = async (changed: Record<string, string> = {}) => {
    const { values: typed } = read(tables.package, args(changed));
    const { 'config.json': content } = await packageFiles(typed);
    return parseConfiguration(JSON.parse(String(content)));
  };
  const catalogAppId = '7a3d2f4c-1b9e-4f60-b5f3-0c6d8e9a1b22';

  it('writes where links in calendars lead: the app by the catalogue’s id, the tab in a browser', async () => {
    const written = await configurationFrom({ 'catalog-app-id': catalogAppId.toUpperCase() });
    expect(written).toMatchObject({
      catalogAppId,
      appId: values.appId,
      tab: 'https://mus.kommune.dk/index.html',
    });
    expect(await configurationFrom()).not.toHaveProperty('catalogAppId');
  });

  it('asks SharePoint for chosen sites alone, unless it is told that a pilot needs more', async () => {
    const asked = async (changed?: Record<string, string>) =>
      (await configurationFrom(changed)).custodianSharePointScope;
    expect(await asked()).toBe('Sites.Selected');
    expect(await asked({ 'custodian-sharepoint-scope': 'AllSites.FullControl' })).toBe(
      'AllSites.FullControl',
    );
    const tooMuch = args({ 'custodian-sharepoint-scope': 'Sites.FullControl.All' });
    expect(misuse(() => deploymentAsked(tooMuch))).toMatchObject({ code: 'value-refused' });
  });

  it.each([
    ['holds what Outlook asks before sending', [], true],
    ['leaves it out when it is told to', ['--without-send-check'], false],
  ])('%s', async (_what, option, isThere) => {
    const { values: typed } = read(tables.package, [...args(), ...option]);
    const { 'roed-traad.zip': packed } = await packageFiles(typed);
    const manifest = strFromU8(unzipSync(packed as Uint8Array)['manifest.json']!);
    expect(manifest.includes('autoRunEvents')).toBe(isThere);
    expect(await schemaFaults(manifest)).toEqual([]);
  });

  it('says which fact is missing', () => {
    expect(misuse(() => deploymentAsked(args().slice(0, -2)))).toMatchObject({
      code: 'option-missing',
      named: { option: 'site' },
    });
  });
});
