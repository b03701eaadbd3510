import { batchChecks } from './batch-checks';
import { calendarChecks } from './calendar-checks';
import type { Check } from './check';
import { listChecks } from './list-checks';
import { shapeChecks } from './shape-checks';
import { sharePointChecks } from './sharepoint-checks';

/** Everything that is tried on the local tenant in every test run, and on a test site when somebody asks for it. */
export const checks: readonly Check[] = [
  ...listChecks,
  ...shapeChecks,
  ...calendarChecks,
  ...batchChecks,
  ...sharePointChecks,
];
