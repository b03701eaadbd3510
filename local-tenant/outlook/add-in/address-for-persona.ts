const teams = 'teams.microsoft.com';

/**
 * A link into Teams opens the frame, which has no sign-in of its own to know the person by: the link says it. On
 * `localhost` the frame stands at another address than Teams.
 */
export function addressForPersona(link: string, persona: string): string {
  if (!URL.canParse(link)) return link;
  const address = new URL(link);
  if (address.hostname !== teams) return link;
  address.searchParams.set('persona', persona);
  return location.hostname === 'localhost'
    ? `${location.origin}${address.pathname}${address.search}`
    : address.href;
}
