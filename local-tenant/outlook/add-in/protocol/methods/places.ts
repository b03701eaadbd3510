import { z } from 'zod';
import { asking, changing, type OfficeMethods } from './method';

const BETWEEN = '; ';

const placesIn = (location: string) => location.split(BETWEEN).filter(Boolean);

const identifiers = z.object({ enhancedLocations: z.array(z.object({ id: z.string(), type: z.string() })) });

/** Every place is one that somebody typed (`custom`): the organisation has no rooms. */
export const placeMethods: OfficeMethods = {
  26: asking('location.getAsync', ({ location }) => location),
  27: changing('location.setAsync', z.object({ location: z.string() }), ({ location }) => ({ location })),
  154: asking('enhancedLocation.getAsync', ({ location }) =>
    placesIn(location).map((place) => ({
      locationIdentifier: { id: place, type: 'custom' },
      displayName: place,
    })),
  ),
  155: changing('enhancedLocation.addAsync', identifiers, ({ enhancedLocations }, { location }) => ({
    location: [...placesIn(location), ...enhancedLocations.map(({ id }) => id)].join(BETWEEN),
  })),
  // All of the same name go, though one was named.
  156: changing('enhancedLocation.removeAsync', identifiers, ({ enhancedLocations }, { location }) => ({
    location: placesIn(location)
      .filter((place) => !enhancedLocations.some(({ id }) => id === place))
      .join(BETWEEN),
  })),
};
