import { z } from 'zod';

const teamsHosts = new Set(['teams.microsoft.com', 'teams.cloud.microsoft']);

/** teams-js writes `subEntityId`; Microsoft's pages on deep links call it `subPageId` since version 2. */
const linkContextSchema = z.object({ subEntityId: z.string().optional(), subPageId: z.string().optional() });

export type DeepLink =
  /** A page of the app; without `page` its first one. */
  | { readonly kind: 'appPage'; readonly page?: string }
  /** Chat, call, meeting, team: parts of Teams that the frame does not have. */
  | { readonly kind: 'elsewhereInTeams'; readonly address: string }
  | { readonly kind: 'outside'; readonly address: string }
  | { readonly kind: 'refused'; readonly reason: string };

export function readDeepLink(address: string): DeepLink {
  if (!URL.canParse(address)) return { kind: 'refused', reason: `Not an address: ${address}` };
  const url = new URL(address);
  if (teamsHosts.has(url.hostname) && url.pathname.startsWith('/l/')) {
    const page = pageOfEntityLink(url);
    return page ? { kind: 'appPage', page: page.page } : { kind: 'elsewhereInTeams', address };
  }
  if (url.protocol !== 'https:') return { kind: 'refused', reason: `Only https is opened: ${address}` };
  return { kind: 'outside', address };
}

/**
 * `/l/entity/<app>/<tab>?context={"subEntityId":"…"}`, whatever the host: the frame itself can be opened at such an
 * address, which is what a link in a calendar does.
 */
export function pageOfEntityLink(url: URL): { readonly page?: string } | undefined {
  if (!url.pathname.startsWith('/l/entity/')) return undefined;
  const context = linkContextSchema.safeParse(parseJson(url.searchParams.get('context'))).data;
  return { page: context?.subEntityId ?? context?.subPageId };
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return undefined;
  }
}
