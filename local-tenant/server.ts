import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { getRequestListener } from '@hono/node-server';
import type { Certificate } from './certificate';
import type { RunningTenant } from './create-tenant';
import { ConnectionDropped } from './graph/errors';

export interface Served {
  /** Plain http, for the control surface and for tools. */
  readonly controlUrl: string;
  /** The pages at `localhost`, for any browser. */
  readonly pagesUrl: string;
  readonly close: () => Promise<void>;
}

/**
 * Opens the two ports: plain http for control on `port`, https for the pages on the next.
 * @throws Error with code EADDRINUSE when one of them is taken.
 */
export async function serve(tenant: RunningTenant, port: number, certificate: Certificate): Promise<Served> {
  const answer = requestListener(tenant);
  const listener: RequestListener = (incoming, outgoing) => void answer(incoming, outgoing);
  const control = createHttpServer(listener);
  const pages = createHttpsServer({ key: certificate.key, cert: certificate.cert }, listener);
  try {
    await listen(control, port);
    await listen(pages, port + 1);
  } catch (error) {
    control.close();
    throw error;
  }
  return {
    controlUrl: `http://localhost:${port}`,
    pagesUrl: `https://localhost:${port + 1}/`,
    close: async () => {
      for (const server of [control, pages]) {
        server.closeAllConnections();
        if (server.listening) await new Promise((done) => server.close(done));
      }
    },
  };
}

function requestListener(tenant: RunningTenant) {
  return getRequestListener(async (request, { incoming }) => {
    try {
      const url = new URL(request.url);
      if (url.protocol === 'http:' && url.pathname === '/') return Response.redirect(httpsFrame(url), 302);
      return await tenant.fetch(request);
    } catch (error) {
      if (!(error instanceof ConnectionDropped)) throw error;
      incoming.socket.destroy();
      return new Response(null);
    }
  });
}

function httpsFrame(url: URL): string {
  return `https://localhost:${Number(url.port) + 1}/`;
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await Promise.race([
    once(server, 'listening'),
    once(server, 'error').then(([error]) => Promise.reject(error as Error)),
  ]);
}
