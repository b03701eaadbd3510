import fc from 'fast-check';
import { prepareTenant, type PreparedTenant } from '../prepared-tenant';
import { openRound } from '../set-up-round';
import { BIRGITTE, MAJA } from './attacked';
import { AttackedWorld } from './attacked-world';
import { histories } from './hostile-steps';

/** Each is a tenant of its own with people at work in it. */
const HISTORIES = process.env['LONG'] ? 5_000 : 300;
const MILLISECONDS = process.env['LONG'] ? 3 * 60 * 60_000 : 10 * 60_000;

let prepared: PreparedTenant;

beforeAll(async () => {
  prepared = await prepareTenant((fresh) => openRound(fresh, { employees: [MAJA, BIRGITTE] }));
}, 60_000);

afterAll(() => prepared.forget());

/**
 * (1) What an honest action writes lies in the places of its card; (2) it invites the two alone, and makes no more than
 * twelve follow-ups; (3) what one decides alone is shown as the one has left it; (4) a signature that is shown as valid
 * is of what is shown; (5), (6) who may do what is as the cards say, after every mend; (7) an action ends within forty
 * requests, and where it came to nothing, the damaged item is named.
 */
test(
  'whatever hostile accounts write in between, honest work stays in its conversation and tells what was damaged',
  async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (steps) => {
        const tenant = await prepared.open();
        try {
          const world = AttackedWorld.begin(tenant);
          for (const step of steps) await world.take(step);
        } finally {
          tenant.close();
        }
      }),
      { numRuns: HISTORIES },
    );
  },
  MILLISECONDS,
);
