import { z } from 'zod';

const teamsHosts = new Set(['teams.microsoft.com', 'teams.cloud.microsoft']);

/** teams-js writes `subEntityId`; Microsoft's pages on deep links call it `subPageId` since version 2. */
const linkContextSchema = z.object({ subEntityId: z.string().optional(), subPageId: z.string().optional() });

export type DeepLink =
  /** A page of the app; without `page` its first one. */
  | { readonly kind: 'appPage'; readonly page?: string }
  /** An app that the organisation's catalogue does not have, by that id. */
  | { readonly kind: 'unknownApp'; readonly appId: string }
  /** Chat, call, meeting, team: parts of Teams that the frame does not have. */
  | { readonly kind: 'elsewhereInTeams'; readonly address: string }
  | { readonly kind: 'outside'; readonly address: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** A tab of an app, and the page of it. */
export interface EntityLink {
  readonly appId: string;
  readonly page?: string;
}

/** @param appIds by which Teams knows the app that it shows. */
export function readDeepLink(address: string, appIds: readonly string[]): DeepLink {
  if (!URL.canParse(address)) return { kind: 'refused', reason: `Not an address: ${address}` };
  const url = new URL(address);
  if (teamsHosts.has(url.hostname) && url.pathname.startsWith('/l/')) {
    const link = entityLinkIn(url);
    return link ? pageOf(link, appIds) : { kind: 'elsewhereInTeams', address };
  }
  if (url.protocol !== 'https:') return { kind: 'refused', reason: `Only https is opened: ${address}` };
  return { kind: 'outside', address };
}

/** Where a link to a tab leads. */
export function pageOf(
  { appId, ...page }: EntityLink,
  appIds: readonly string[],
): Extract<DeepLink, { kind: 'appPage' | 'unknownApp' }> {
  return appIds.includes(appId) ? { kind: 'appPage', ...page } : { kind: 'unknownApp', appId };
}

/**
 * `/l/entity/<app>/<tab>?context={"subEntityId":"…"}`, whatever the host: the frame itself can be opened at such an
 * address, which is what a link in a calendar does.
 */
export function entityLinkIn(url: URL): EntityLink | undefined {
  const [, appId] = /^\/l\/entity\/([^/]+)\//.exec(url.pathname) ?? [];
  if (appId === undefined) return undefined;
  const context = linkContextSchema.safeParse(parseJson(url.searchParams.get('context'))).data;
  return { appId: appId.toLowerCase(), page: context?.subEntityId ?? context?.subPageId };
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return undefined;
  }
}
