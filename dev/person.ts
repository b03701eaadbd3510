import { Misuse } from './command';

const NEAR = 3;

/**
 * The user principal name of the person that was typed, with or without what follows the at sign.
 * @throws Misuse with the names that are nearest.
 */
export function upnNamed(typed: string, upns: readonly string[]): string {
  const wanted = typed.toLowerCase();
  const found = upns.find((upn) => upn === wanted || accountOf(upn) === wanted);
  if (found) return found;
  const near = upns
    .map((upn) => ({ account: accountOf(upn), shared: shared(accountOf(upn), accountOf(wanted)) }))
    .toSorted((one, other) => other.shared - one.shared)
    .slice(0, NEAR)
    .map(({ account }) => account);
  throw new Misuse('nobody', { typed, near });
}

const accountOf = (upn: string): string => upn.split('@')[0] ?? upn;

/** How much two names have in common: pairs of letters that stand in both, as a share of all. */
function shared(one: string, other: string): number {
  const theirs = pairs(other);
  const both = pairs(one).filter((pair) => theirs.includes(pair)).length;
  return (2 * both) / (one.length + other.length);
}

const pairs = (name: string): string[] => Array.from(name, (_, index) => name.slice(index, index + 2));
