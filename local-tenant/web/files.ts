import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { notImplemented } from '../graph/errors';
import type { Tenant } from '../tenant';
import { appConfiguration } from './app-configuration';
import { MICROSOFT_AJAX } from './microsoft-ajax';
import { pageHeadersFor, type PageHosts } from './page-headers';

/** The folders with the built pages. */
export interface WebFolders {
  readonly app: string;
  readonly frame: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** Pages of the local tenant beside the frame, by their address. */
const PAGES: Readonly<Record<string, string>> = {
  '/inspector': '/inspector.html',
  '/sharepoint': '/sharepoint.html',
  '/outlook': '/outlook.html',
};

const FIRST_TAG = '<script src="/_local/first.js"></script>';

/** The product's own host: the files that would be deployed, with the headers that they are deployed with. */
export function appPage(tenant: Tenant, folders: WebFolders | undefined, path: string, url: URL): Response {
  if (path === '/config.json') return Response.json(appConfiguration(tenant, url));
  if (!folders) return noPages();
  const asDeployed = url.hostname === tenant.facts.appHost;
  return file(
    folders.app,
    path,
    deployedHeaders(folders.app, path, tenant.facts),
    asDeployed ? undefined : withOwnOfficeJs,
  );
}

/** The look-alike of the host application. */
export function framePage(tenant: Tenant, folders: WebFolders | undefined, path: string): Response {
  // A link into Teams (`/l/entity/…`) opens the frame, which reads the rest of the address itself.
  const name = path.startsWith('/l/') ? '/' : (PAGES[path] ?? path.replace(/^\/frame\//, '/'));
  if (!folders) return noPages();
  // Its files are named as the product's are, and kept as long.
  const { 'Cache-Control': kept } = deployedHeaders(folders.app, name, tenant.facts);
  return file(folders.frame, name, kept ? { 'Cache-Control': kept } : {});
}

/** A host or service that the tenant does not play. */
export function notHere(request: Request): Response {
  const { status, message } = notImplemented(request.method, request.url);
  return new Response(message, { status });
}

function file(
  folder: string,
  path: string,
  headers: Record<string, string>,
  change = (page: string) => page,
): Response {
  const name = path === '/' ? 'index.html' : normalize(decodeURIComponent(path)).replace(/^\/+/, '');
  const full = join(folder, name);
  if (!full.startsWith(folder) || !statSync(full, { throwIfNoEntry: false })?.isFile()) {
    return new Response('Not found', { status: 404 });
  }
  const type = TYPES[extname(full)] ?? 'application/octet-stream';
  const content = readFileSync(full);
  const body = type.startsWith('text/html') ? change(withFirstScript(content.toString('utf8'))) : content;
  return new Response(body, { headers: { 'Content-Type': type, 'Cache-Control': 'no-cache', ...headers } });
}

function withFirstScript(page: string): string {
  return page.replace(/<head>/i, (head) => `${head}${FIRST_TAG}`);
}

/** Where Office.js lies, and where Microsoft moved it in 2026. */
const OFFICE_JS =
  /<script src="https:\/\/(?:appsforoffice\.microsoft\.com\/lib\/1|officeapis\.public\.onecdn\.static\.microsoft\/1)\//;

/** At `localhost` Office.js comes from there too, and what it fetches from a third host is there before it. */
function withOwnOfficeJs(page: string): string {
  return page.replace(OFFICE_JS, `<script src="${MICROSOFT_AJAX}"></script><script src="/lib/1/`);
}

interface DeployedHeaders {
  readonly globalHeaders: Record<string, string>;
  readonly routes: readonly { readonly route: string; readonly headers: Record<string, string> }[];
}

/** The file that static web hosts read their headers from is read here too, so that what is tried is what is deployed. */
function deployedHeaders(folder: string, path: string, hosts: PageHosts): Record<string, string> {
  const template = readFileSync(join(folder, 'staticwebapp.config.json'), 'utf8');
  const { globalHeaders, routes } = JSON.parse(pageHeadersFor(template, hosts)) as DeployedHeaders;
  return { ...globalHeaders, ...routes.find(({ route }) => leadsTo(route, path))?.headers };
}

function leadsTo(route: string, path: string): boolean {
  return route.endsWith('/*') ? path.startsWith(route.slice(0, -1)) : path === route;
}

function noPages(): Response {
  return new Response('The pages are not built. Run: npm run build', { status: 404 });
}
