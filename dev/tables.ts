import { explainFailure } from '../local-tenant/explain-failure';
import { seedNames } from '../local-tenant/seed/names';
import { flag, isCount, oneOf, valued, type Table, type Values } from './command';
import { deploymentOptions } from './deployment';
import { lookAlikeNames } from './look-alikes';

const LAST_PORT = 65_534;

const port = valued('N', 'the port of the control surface; the pages have the next', {
  default: '5365',
  accepts: { test: (text: string) => isCount.test(text) && Number(text) <= LAST_PORT },
  expected: `a number from 1 to ${LAST_PORT}, since the port after it is taken too`,
});
const seed = oneOf(seedNames, 'the organisation to begin with');
const data = valued('FOLDER', 'where the data is kept', { default: '.local' });
const person = valued('PERSON', 'whom to be, such as henrik.oestergaard');
const count = (says: string) => valued('N', says, { accepts: isCount, expected: 'a number from 1' });

/** What each command takes. */
export const tables = {
  start: {
    name: 'npm start --',
    does: 'Builds the product and opens it in a window, with a small municipality to try it on.',
    options: {
      open: oneOf(lookAlikeNames, 'the page to open', { default: 'teams' }),
      as: person,
      reset: flag('begins anew with the data of the seed'),
      port,
      'no-open': flag('opens no window; any browser can open the address that is printed'),
      'no-build': flag('takes what was built before'),
      'no-round': flag('begins before anything is set up'),
      seed,
      data,
    },
    example: 'npm start -- --open outlook --as henrik.oestergaard',
    explain: explainFailure,
  },

  tenant: {
    name: 'npm run tenant --',
    does: 'Runs the local tenant without a window and prints “ready” with its address.',
    options: {
      port,
      seed,
      data,
      memory: flag('forgets the data at the end'),
      differences: flag('prints what is known to differ from Microsoft 365, and ends'),
    },
    example: 'npm run tenant -- --port 5475 --memory',
    explain: explainFailure,
  },

  package: {
    name: 'npm run package --',
    does: 'Writes the Teams package and the configuration of one customer into dist/package.',
    options: {
      ...deploymentOptions,
      'without-send-check': flag('Outlook asks nothing before an appointment is sent (docs/outlook.md)'),
      out: valued('FOLDER', 'where to write', { default: 'dist/package' }),
    },
    example:
      'npm run package -- --host mus.kommune.dk --tenant-id … --client-id … --app-id … --site https://kommune.sharepoint.com/sites/mus',
  },

  bench: {
    name: 'npm run bench --',
    does: 'Measures, and fails where a figure is larger than it may be.',
    choices: {
      pages: 'what opening a page costs in calls to Microsoft Graph; a $batch is one',
      slots: 'how long the times of a whole team are searched for',
      tenant: 'how long the local tenant takes over what it is asked most',
    },
    options: {},
    example: 'npm run bench -- pages',
  },

  contract: {
    name: 'npm run contract --',
    does: 'Tries on an empty test site what the product relies on; docs/local-tenant.md tells what it needs. ROED_TRAAD_TOKEN holds a token for Microsoft Graph of somebody who owns the site, ROED_TRAAD_READER_TOKEN one of somebody who may read it, ROED_TRAAD_SHAREPOINT_TOKEN the owner’s for SharePoint.',
    options: {
      against: valued('ADDRESS', 'where Microsoft Graph is', {
        required: true,
        accepts: { test: (text: string) => URL.canParse(text) },
        expected: 'the address of Microsoft Graph, such as https://graph.microsoft.com',
      }),
      site: valued('HOST:/sites/NAME', 'the test site', {
        required: true,
        accepts: /^[\w.-]+:\/[\w./~%-]+$/,
        expected: 'the test site, such as contoso.sharepoint.com:/sites/mus-test',
      }),
      yes: flag('runs although the site holds lists'),
    },
    example:
      'npm run contract -- --against https://graph.microsoft.com --site contoso.sharepoint.com:/sites/mus-test',
  },

  story: {
    name: 'npm run story --',
    does: 'Runs the browser story, on what was built last.',
    words: { value: 'FILE …', says: 'these alone, by a part of their path', most: Infinity },
    options: {
      grep: valued('TEXT', 'the stories alone whose name has this'),
      list: flag('names the stories and runs none'),
      'last-failed': flag('those alone that failed last time'),
      'max-failures': count('stops after so many'),
      'repeat-each': count('runs each so often'),
      workers: count('how many at a time'),
      reporter: valued('NAME', 'how it is told, such as list or dot'),
      trace: oneOf(
        ['on', 'off', 'on-first-retry', 'on-all-retries', 'retain-on-failure'],
        'keeps what the browser did',
      ),
    },
    example: 'npm run story -- booking --trace retain-on-failure',
  },

  screenshots: {
    name: 'npm run screenshots --',
    does: 'Takes the pictures of the README; or those of every screen, in every theme and at 320 px, into a folder.',
    words: { value: 'FOLDER', says: 'where to put every screen', most: 1 },
    options: {},
    example: 'npm run screenshots -- ../pictures',
  },

  lighthouse: {
    name: 'npm run lighthouse --',
    does: 'Looks at the built product with Lighthouse; accessibility and good practice must be whole.',
    options: {},
    example: 'npm run lighthouse',
  },

  budget: {
    name: 'npm run budget --',
    does: 'Weighs the built product, and fails where a page needs more before it paints than it may.',
    options: {},
    example: 'npm run budget',
  },

  'concept-schema': {
    name: 'npm run -s concept-schema --',
    does: 'Prints the form of a concept as JSON Schema.',
    options: {},
    example: 'npm run -s concept-schema > docs/concept.schema.json',
  },

  cli: {
    name: 'npm run -s cli --',
    does: 'Sets up the MUS site as its custodian; tells what a filed PDF is worth.',
    choices: {
      'setup apply': 'makes what is missing, locks what is confirmed, and goes on where it was',
      'setup verify':
        'changes nothing and prints every deviation; ends with 1 when there is one, with 2 when it failed',
      'verify-pdf FILE':
        'prints what a filed PDF says and whether it agrees with itself, and asks nobody; ends with 1 when it does not, with 2 when that cannot be told',
    },
    options: {
      recheck: flag('apply: looks at what is done already too, and mends it'),
      config: valued('FILE', 'what npm run package wrote (dist/package/config.json)'),
      local: flag('the local tenant that is running, with nobody to sign in by hand'),
      port: { ...port, says: 'local: its port' },
      as: { ...person, says: 'local: whom to be', default: 'rasmus.hedegaard' },
      origin: valued('ADDRESS', 'what answers in place of Microsoft’s hosts', {
        accepts: { test: (text: string) => URL.canParse(text) },
        expected: 'an address, such as https://localhost:5366',
      }),
      ca: valued('FILE', 'a certificate to trust besides the usual ones'),
      language: oneOf(['da', 'en'], 'what it speaks', { default: 'da' }),
    },
    example: 'npm run -s cli -- --local setup verify',
  },
} as const satisfies Readonly<Record<string, Table>>;

export type OptionsOf<Name extends keyof typeof tables> = Values<(typeof tables)[Name]>;
