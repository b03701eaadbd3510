import { forgetOnce, keepOnce } from '../once';

/** What every worker of the story finds ready. Answers what to do at the end. */
export default function beforeAll(): () => void {
  keepOnce();
  return forgetOnce;
}
