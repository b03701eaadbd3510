import type { Operation } from './operation';

const [ONE_THING, SEVERAL_OR_CHANGED, PERMISSIONS] = [1, 2, 5];

/** What a request to Graph costs at SharePoint; nothing when it asks another service. */
export function resourceUnits({ method, path }: Operation, hasDeltaToken: boolean): number {
  if (!/^\/(sites|drives)\/|^\/users\/\{user\}\/drive\//.test(path)) return 0;
  if (/\/(invite|permissions)(\/|$)/.test(path)) return PERMISSIONS;
  if (method !== 'GET') return SEVERAL_OR_CHANGED;
  if (path.endsWith('/delta')) return hasDeltaToken ? ONE_THING : SEVERAL_OR_CHANGED;
  return /\/(items|lists|columns|versions|children)$/.test(path) ? SEVERAL_OR_CHANGED : ONE_THING;
}

/** SharePoint REST has no published price; permissions are taken to cost what they cost through Graph. */
export function restUnits(method: string, segments: readonly string[]): number {
  // Each part of it pays for itself.
  if (segments[0] === '$batch') return 0;
  if (segments.some((segment) => /^role|inheritance$/.test(segment))) return PERMISSIONS;
  return method === 'GET' ? ONE_THING : SEVERAL_OR_CHANGED;
}
