import type { Person } from '../../domain/base/person';
import { useOutcome } from '../../parts/workplace/use-outcome';

const NONE: ReadonlyMap<string, string> = new Map();

/** Pictures come after the names; without them the initials stand. */
export function useTeamPhotos(team: readonly Person[]): ReadonlyMap<string, string> {
  const ids = team.map((person) => person.id);
  const photos = useOutcome(['photos', ...ids], ({ directory }) => directory.photosOf(ids), ids.length > 0);
  return photos.value ?? NONE;
}
