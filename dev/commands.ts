import { existsSync } from 'node:fs';
import { explainFailure } from '../local-tenant/explain-failure';
import { seedNames } from '../local-tenant/seed/names';
import { command, isCount, oneOf } from './command';
import { deploymentOptions } from './deployment';
import { lookAlikeNames } from './look-alikes';

/** What each command takes. The work is loaded when there is some: to be told what a command does takes no time. */

const LAST_PORT = 65_534;

const port = {
  type: 'string',
  value: 'N',
  default: '5365',
  says: 'the port of the control surface; the pages have the next',
  accepts: { test: (text: string) => isCount.test(text) && Number(text) <= LAST_PORT },
  expected: `a number from 1 to ${LAST_PORT}, since the port after it is taken too`,
} as const;

const seed = { type: 'string', ...oneOf(seedNames), says: 'the organisation to begin with' } as const;

const data = {
  type: 'string',
  value: 'FOLDER',
  default: '.local',
  says: 'where the data is kept',
} as const;

const person = { type: 'string', value: 'PERSON', says: 'whom to be, such as henrik.oestergaard' } as const;

const count = { type: 'string', value: 'N', accepts: isCount, expected: 'a number from 1' } as const;

export const commands = {
  start: command({
    name: 'npm start --',
    does: 'Builds the product and opens it in a window, with a small municipality to try it on.',
    options: {
      open: { type: 'string', ...oneOf(lookAlikeNames), default: 'teams', says: 'the page to open' },
      as: person,
      reset: { type: 'boolean', says: 'begins anew with the data of the seed' },
      port,
      'no-open': {
        type: 'boolean',
        says: 'opens no window; any browser can open the address that is printed',
      },
      'no-build': { type: 'boolean', says: 'takes what was built before' },
      'no-round': { type: 'boolean', says: 'begins before anything is set up' },
      seed,
      data,
    },
    example: 'npm start -- --open outlook --as henrik.oestergaard',
    explain: explainFailure,
    run: async (values) => (await import('./start')).start(values),
  }),

  tenant: command({
    name: 'npm run tenant --',
    does: 'Runs the local tenant without a window and prints “ready” with its address.',
    options: {
      port,
      seed,
      data,
      memory: { type: 'boolean', says: 'forgets the data at the end' },
      differences: { type: 'boolean', says: 'prints what is known to differ from Microsoft 365, and ends' },
    },
    example: 'npm run tenant -- --port 5475 --memory',
    explain: explainFailure,
    run: async (values) => (await import('./tenant')).runTenant(values),
  }),

  package: command({
    name: 'npm run package --',
    does: 'Writes the Teams package and the configuration of one customer into dist/package.',
    options: deploymentOptions,
    example:
      'npm run package -- --host mus.kommune.dk --tenant-id … --client-id … --app-id … --site https://kommune.sharepoint.com/sites/mus',
    run: async (values) => (await import('./package')).writePackage(values),
  }),

  bench: command({
    name: 'npm run bench --',
    does: 'Measures, and fails where a figure is larger than it may be.',
    choices: {
      pages: 'what opening a page costs in calls to Microsoft Graph; a $batch is one',
      tenant: 'how long the local tenant takes over what it is asked most',
    },
    options: {},
    example: 'npm run bench -- pages',
    run: async (_, [what]) => (await import('./bench')).bench(what as 'pages' | 'tenant'),
  }),

  contract: command({
    name: 'npm run contract --',
    does: 'Tries on an empty test site what the product relies on; docs/local-tenant.md tells what it needs. ROED_TRAAD_TOKEN holds a token for Microsoft Graph of somebody who owns the site, ROED_TRAAD_READER_TOKEN one of somebody who may read it.',
    options: {
      against: {
        type: 'string',
        value: 'ADDRESS',
        required: true,
        says: 'where Microsoft Graph is',
        accepts: { test: (text: string) => URL.canParse(text) },
        expected: 'the address of Microsoft Graph, such as https://graph.microsoft.com',
      },
      site: {
        type: 'string',
        value: 'HOST:/sites/NAME',
        required: true,
        says: 'the test site',
        accepts: /^[\w.-]+:\/[\w./~%-]+$/,
        expected: 'the test site, such as contoso.sharepoint.com:/sites/mus-test',
      },
      yes: { type: 'boolean', says: 'runs although the site holds lists' },
    },
    example:
      'npm run contract -- --against https://graph.microsoft.com --site contoso.sharepoint.com:/sites/mus-test',
    run: async (values) => (await import('./contract')).contract(values),
  }),

  story: command({
    name: 'npm run story --',
    does: 'Runs the browser story, on what was built last.',
    words: { value: 'FILE …', says: 'these alone, by a part of their path', most: Infinity },
    options: {
      grep: { type: 'string', value: 'TEXT', says: 'the stories alone whose name has this' },
      list: { type: 'boolean', says: 'names the stories and runs none' },
      'last-failed': { type: 'boolean', says: 'those alone that failed last time' },
      'max-failures': { ...count, says: 'stops after so many' },
      'repeat-each': { ...count, says: 'runs each so often' },
      workers: { ...count, says: 'how many at a time' },
      reporter: { type: 'string', value: 'NAME', says: 'how it is told, such as list or dot' },
      trace: {
        type: 'string',
        ...oneOf(['on', 'off', 'on-first-retry', 'on-all-retries', 'retain-on-failure']),
        says: 'keeps what the browser did',
      },
    },
    example: 'npm run story -- booking --trace retain-on-failure',
    run: async (values, words) => (await import('./story')).story(values, words),
  }),

  screenshots: command({
    name: 'npm run screenshots --',
    does: 'Takes the pictures of the README; or those of every screen, in every theme and at 320 px, into a folder.',
    words: { value: 'FOLDER', says: 'where to put every screen', most: 1 },
    options: {},
    example: 'npm run screenshots -- ../pictures',
    run: async (_, [folder]) => (await import('./screenshots')).takePictures(folder),
  }),

  lighthouse: command({
    name: 'npm run lighthouse --',
    does: 'Looks at the built product with Lighthouse; accessibility and good practice must be whole.',
    options: {},
    example: 'npm run lighthouse',
    run: async () => (await import('./lighthouse')).measure(),
  }),

  budget: command({
    name: 'npm run budget --',
    does: 'Weighs the built product, and fails where a page needs more before it paints than it may.',
    options: {},
    example: 'npm run budget',
    run: async () => (await import('./budget')).weigh(),
  }),

  cli: command({
    name: 'npm run -s cli --',
    does: 'Sets up the MUS site as its custodian.',
    choices: {
      'setup apply': 'makes what is missing, locks what is confirmed, and goes on where it was',
      'setup verify': 'changes nothing and prints every deviation',
    },
    options: {
      recheck: { type: 'boolean', says: 'apply: looks at what is done already too, and mends it' },
      config: {
        type: 'string',
        value: 'FILE',
        says: 'what npm run package wrote (dist/package/config.json)',
      },
      local: { type: 'boolean', says: 'the local tenant that is running, with nobody to sign in by hand' },
      port: { ...port, says: 'local: its port' },
      as: { ...person, default: 'rasmus.hedegaard', says: 'local: whom to be' },
      origin: { type: 'string', value: 'ADDRESS', says: 'what answers in place of Microsoft’s hosts' },
      ca: {
        type: 'string',
        value: 'FILE',
        says: 'a certificate to trust besides the usual ones',
        accepts: { test: existsSync },
        expected: 'a file that is there',
      },
      language: { type: 'string', ...oneOf(['da', 'en']), default: 'da', says: 'what it speaks' },
    },
    example: 'npm run -s cli -- --local setup verify',
    run: async (values, words) => (await import('./cli')).cli(values, words.includes('apply')),
  }),
} as const;
