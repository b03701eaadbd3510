import { inFull } from '../graph/operation';
import * as every from './every';

/** Everything that the local tenant's Graph can do. What is not here answers 501. */
export const operations = Object.values(every).flat().map(inFull);
