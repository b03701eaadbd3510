import { openProduct, type Opening } from '../../application/opening/open-product';
import { useOutcome, type Asked } from './use-outcome';

/** Who is here and whom they lead. Asked once; every page shares the answer. */
export function useOpening(): Asked<Opening> {
  return useOutcome(['opening'], openProduct);
}
