import { said } from './contract/said';
import { forgetOnce } from './once';

export default function afterAll(): void {
  said();
  forgetOnce();
}
