import { OpenedPlanPage } from '../../parts/plan/opened-plan-page';
import { PlanView } from './plan-view';

/** Milliseconds: soon enough to see that the other has signed. */
const READ_EVERY = 8_000;

/** The plan, for both: read, sent, signed, and filled in through the year. */
export function PlanPage() {
  return (
    <OpenedPlanPage readEvery={READ_EVERY}>
      {(live, { names }) => <PlanView names={names} live={live} />}
    </OpenedPlanPage>
  );
}
