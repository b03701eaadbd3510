import { callerAt, type Place } from './place';

/**
 * Why the checks should not run on this site; undefined on a site that holds no list of anybody's.
 * Graph leaves out the lists that SharePoint itself needs.
 */
export async function refusalFor(place: Place): Promise<string | undefined> {
  const call = callerAt(place);
  const site = await call('GET', `/sites/${place.site}`);
  if (site.status !== 200) return `The site ${place.site} answered ${site.status}. Is the token its owner’s?`;
  const { id } = site.body as { id: string };
  const answer = await call('GET', `/sites/${id}/lists`);
  if (answer.status !== 200) return `The site’s lists answered ${answer.status}.`;
  const lists = (answer.body as { value: { displayName: string; list?: { template?: string } }[] }).value;
  const own = lists
    .filter(({ list }) => list?.template === 'genericList')
    .map(({ displayName }) => displayName);
  return own.length === 0
    ? undefined
    : `The site is not empty: it holds ${own.join(', ')}. Choose an empty test site, or say --yes when it is one all the same.`;
}
