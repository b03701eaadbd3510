import { matchPopulation, type Member } from '../../domain/round/members';
import {
  readPopulation,
  type PopulationProblem,
  type PopulationRow,
} from '../../domain/round/population-file';
import { done, inSteps } from '../base/steps';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

/** What a population file comes to, before any of it is kept. */
export interface MatchedFile {
  readonly problems: readonly PopulationProblem[];
  /** Nobody in the directory has these addresses. */
  readonly unknownEmployees: readonly PopulationRow[];
  readonly unknownLeaders: readonly PopulationRow[];
  /** None when there is anything to mend: a file is kept whole or not at all. */
  readonly members: readonly Member[];
}

/** As many addresses as one call takes: 20 questions of 15. */
const ASKED_AT_ONCE = 300;

/** Reads a file and looks its people up. Keeps nothing. */
export function matchFile(
  { directory }: Workplace,
  bytes: Uint8Array,
  onProgress: (asked: { readonly done: number; readonly total: number }) => void,
): Outcome<MatchedFile> {
  return inSteps(async () => {
    const { rows, problems } = readPopulation(bytes);
    const addresses = [...new Set(rows.flatMap(({ employeeUpn, leaderUpn }) => [employeeUpn, leaderUpn]))];
    const known = new Map<string, { readonly id: string; readonly name: string }>();
    for (let start = 0; start < addresses.length; start += ASKED_AT_ONCE) {
      const found = await done(directory.peopleByAddress(addresses.slice(start, start + ASKED_AT_ONCE)));
      for (const [address, person] of found) known.set(address, person);
      onProgress({ done: Math.min(start + ASKED_AT_ONCE, addresses.length), total: addresses.length });
    }
    const { members, unknownEmployees, unknownLeaders } = matchPopulation(rows, known);
    const isWhole = unknownEmployees.length === 0 && unknownLeaders.length === 0;
    return { problems, unknownEmployees, unknownLeaders, members: isWhole ? members : [] };
  });
}
