import type { TenantFacts } from './tenant';

export type Service =
  | 'control'
  | 'first-script'
  | 'graph'
  | 'sharepoint'
  | 'download'
  | 'login'
  | 'app'
  | 'frame'
  | 'office-js'
  | 'microsoft-ajax'
  | 'unknown';

export interface Place {
  readonly service: Service;
  /** The path within the service, beginning with a slash. */
  readonly path: string;
}

/** Everything below it is the tenant's own and stands for nothing at Microsoft. */
const CONTROL = '/_local/';
const FIRST_SCRIPT = '/_local/first.js';
const DOWNLOAD = /^\/(sites|personal)\/[^/]+\/_layouts\/15\/download\.aspx$/i;

/**
 * Which service a request is meant for. A request to a host of Microsoft's or of the product goes by that host's
 * name; at `localhost` the path tells them apart (DESIGN.md section 4).
 */
export function locate(url: URL, facts: TenantFacts): Place {
  const path = url.pathname;
  if (path === FIRST_SCRIPT) return { service: 'first-script', path };
  switch (url.hostname) {
    case 'graph.microsoft.com':
      return { service: 'graph', path };
    case facts.sharePointHost:
      if (DOWNLOAD.test(path)) return { service: 'download', path };
      return sharePointPage(path) ?? { service: 'sharepoint', path };
    case facts.oneDriveHost:
      return { service: DOWNLOAD.test(path) ? 'download' : 'unknown', path };
    case 'login.microsoftonline.com':
      return { service: path.startsWith(CONTROL) ? 'control' : 'login', path };
    case 'appsforoffice.microsoft.com':
    case 'officeapis.public.onecdn.static.microsoft':
      return { service: 'office-js', path };
    case 'ajax.aspnetcdn.com':
      return { service: 'microsoft-ajax', path };
    case facts.appHost:
      return { service: 'app', path };
    case 'teams.microsoft.com':
      return path.startsWith(CONTROL) ? { service: 'control', path } : { service: 'frame', path };
    case 'outlook.office.com':
      if (path.startsWith(CONTROL)) return { service: 'control', path };
      return { service: 'frame', path: path.startsWith('/frame/') ? path : '/outlook' };
    case 'localhost':
    case '127.0.0.1':
      return byPath(path);
    default:
      return { service: 'unknown', path };
  }
}

function byPath(path: string): Place {
  if (path.startsWith(CONTROL)) return { service: 'control', path };
  if (/^\/(v1\.0|beta)(\/|$)/.test(path)) return { service: 'graph', path };
  if (path.startsWith('/app/')) return { service: 'app', path: path.slice('/app'.length) };
  if (path.startsWith('/lib/')) return { service: 'office-js', path };
  if (path.startsWith('/ajax/')) return { service: 'microsoft-ajax', path };
  if (DOWNLOAD.test(path)) return { service: 'download', path };
  if (/^\/sites\/[^/]+\/(_api|_vti_bin)\//i.test(path)) return { service: 'sharepoint', path };
  if (path.startsWith('/login/')) return { service: 'login', path: path.slice('/login'.length) };
  const page = sharePointPage(path);
  if (page) return page;
  if (/^\/(sites|personal|login)(\/|$)/.test(path)) return { service: 'unknown', path };
  return { service: 'frame', path };
}

/** The site's own pages, with the scripts and the control surface that they are made of. */
function sharePointPage(path: string): Place | undefined {
  if (path.startsWith(CONTROL)) return { service: 'control', path };
  if (path.startsWith('/frame/')) return { service: 'frame', path };
  if (/^\/sites\/[^/]+(\/Lists\/[^/]+)?$/i.test(path)) return { service: 'frame', path: '/sharepoint' };
  return undefined;
}
