import { command } from './command';
import { tables } from './tables';

export const commands = {
  start: command(tables.start, () => import('./start')),
  tenant: command(tables.tenant, () => import('./tenant')),
  package: command(tables.package, () => import('./package')),
  bench: command(tables.bench, () => import('./bench')),
  contract: command(tables.contract, () => import('./contract')),
  story: command(tables.story, () => import('./story')),
  screenshots: command(tables.screenshots, () => import('./screenshots')),
  lighthouse: command(tables.lighthouse, () => import('./lighthouse')),
  budget: command(tables.budget, () => import('./budget')),
  'concept-schema': command(tables['concept-schema'], () => import('./concept-schema')),
  cli: command(tables.cli, () => import('./cli')),
};
