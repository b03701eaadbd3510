import { useQuery } from '@tanstack/react-query';
import type { Outcome } from '../../application/ports/outcome';
import type { Workplace } from '../../application/ports/workplace';
import type { Failure } from '../../domain/base/failure';
import { useWorkplace } from './workplace-context';

/** What a use case came to, as far as it is known. */
export interface Asked<Value> {
  readonly value: Value | undefined;
  readonly failure: Failure | undefined;
  /** Is being asked, for the first time or again. */
  readonly asking: boolean;
  readonly askAgain: () => void;
}

/** How long an answer is good for without asking again, in milliseconds. */
const FRESH_FOR = 60_000;

/** Runs a use case once and shares its outcome by `key`; a failure is never kept for the next who asks. */
export function useOutcome<Value>(
  key: readonly string[],
  ask: (workplace: Workplace) => Outcome<Value>,
  enabled = true,
): Asked<Value> {
  const workplace = useWorkplace();
  const { data, isFetching, refetch } = useQuery({
    queryKey: key,
    enabled,
    staleTime: ({ state }) => (state.data?.ok ? FRESH_FOR : 0),
    queryFn: () => ask(workplace),
  });
  return {
    value: data?.ok ? data.value : undefined,
    failure: data && !data.ok ? data.failure : undefined,
    asking: isFetching,
    askAgain: () => void refetch(),
  };
}
