import type { RestOperation } from '../rest-operation';
import * as every from './every';

/** Everything that the local tenant's SharePoint REST can do. What is not here answers 501. */
export const restOperations = Object.values(every).map((operation: RestOperation) => ({
  evidence: 'documented' as const,
  ...operation,
}));
