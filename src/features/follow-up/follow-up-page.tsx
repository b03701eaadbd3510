import { OpenedPlanPage } from '../../parts/plan/opened-plan-page';
import { FollowUpScreen } from './follow-up-screen';

/** Milliseconds: the two sit together, each may have it open. */
const READ_EVERY = 3_000;

/** What became of the plan since last: the same page for both. */
export function FollowUpPage() {
  return (
    <OpenedPlanPage readEvery={READ_EVERY}>
      {(live, opened) => <FollowUpScreen opened={opened} live={live} />}
    </OpenedPlanPage>
  );
}
