// The web server: Express around Remix, with the headers that keep a page to itself.
import { randomBytes } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Express, type RequestHandler, type Response } from 'express';
import compressedStatic from 'express-static-gzip';
import type { ViteDevServer } from 'vite';
import { Refusal } from '../app/store/refusal.server.ts';
import { tellUnreachableDatabase } from './unreachable-database.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** HOST and PORT, or 127.0.0.1 and 3000. Throws a Refusal for a port that is none. */
export function readAddress({ HOST, PORT }: NodeJS.ProcessEnv): Address {
  const port = Number(PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Refusal(`PORT=${PORT} is no port: give a number from 1 to 65535.`);
  return { host: HOST || '127.0.0.1', port };
}

/** The application over the bundle in build/. */
export function pageOver(build: ServerBuild, root: string): Express {
  const client = join(root, 'build', 'client');
  const app = bareApp();
  app.use(compression());
  // Compressed when they were built; for who does not take Brotli on the way out.
  app.use(
    '/assets',
    compressedStatic(join(client, 'assets'), {
      enableBrotli: true,
      orderPreference: ['br'],
      index: false,
      serveStatic: { immutable: true, maxAge: '1y' },
    }),
  );
  app.use(express.static(client, { maxAge: '1h', index: false }));
  app.use(secureHeaders);
  app.use(dropDataParameter);
  app.all(
    '*',
    createRequestHandler({
      build: tellUnreachableDatabase(build),
      mode: 'production',
      getLoadContext: (_, response) => contextOf(response),
    }),
  );
  return app;
}

/** The application over Vite's development server, which reloads what changes. */
export function pageInDevelopment(vite: ViteDevServer): Express {
  const app = bareApp();
  app.use(vite.middlewares);
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>;
  app.all(
    '*',
    createRequestHandler({
      build,
      mode: 'development',
      getLoadContext: (_, response) => contextOf(response),
    }),
  );
  return app;
}

/**
 * What loaders are given beside the request: the nonce, and `left`, aborted when nobody waits for the answer any more.
 * The signal of the request tells that only as long as something holds the request itself.
 */
function contextOf(response: Response) {
  const left = new AbortController();
  response.once('close', () => left.abort());
  return { nonce: response.locals.nonce, left: left.signal };
}

function bareApp(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(refuseForeignWrites);
  return app;
}

/** Another site's page may link here; it may not change anything here. */
const refuseForeignWrites: RequestHandler = (request, response, next) => {
  const { origin, host } = request.headers;
  const reads = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
  const foreign = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
  if (reads || !foreign) next();
  else response.status(403).type('text').send('This request comes from another site.');
};

/** Remix refuses an address with this parameter of its own; here any query string gives a page. */
const dropDataParameter: RequestHandler = (request, _response, next) => {
  const [path = '', query = ''] = request.originalUrl.split(/\?(.*)/s);
  const parameters = new URLSearchParams(query);
  if (parameters.has('_data')) {
    parameters.delete('_data');
    request.originalUrl = `${path}?${parameters}`;
  }
  next();
};

/** Remix's inline scripts carry the nonce; nothing else runs, and no other site may frame the page. */
const secureHeaders: RequestHandler = (_request, response, next) => {
  const nonce = randomBytes(16).toString('base64');
  response.locals.nonce = nonce;
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // The timeline places its marks with style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  response.set({
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
  next();
};

/** The answers under way of each server. */
const openAnswers = new WeakMap<Server, Set<ServerResponse>>();

function keepOpenAnswers(server: Server): void {
  const answers = new Set<ServerResponse>();
  openAnswers.set(server, answers);
  server.on('request', (_request, response: ServerResponse) => {
    answers.add(response);
    response.once('close', () => answers.delete(response));
  });
}

/** Streams of events last as long as their page: the server that stops ends them. */
function isEventStream(answer: ServerResponse): boolean {
  return String(answer.getHeader('Content-Type')).startsWith('text/event-stream');
}

/** Listens and returns the server. Throws a Refusal where the address cannot be had. */
export function listen(app: Express, { host, port }: Address): Promise<Server> {
  const server = createServer(app);
  keepOpenAnswers(server);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, { host, port })));
    server.listen(port, host, () => resolve(server));
  });
}

/** Fails early where the port is taken: before minutes of building. */
export async function checkAddress(address: Address): Promise<void> {
  await stop(await listen(express(), address));
}

/** Lets requests under way end, for a moment. */
export async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  for (const answer of openAnswers.get(server) ?? []) if (isEventStream(answer)) answer.destroy();
  const patience = setTimeout(() => server.closeAllConnections(), 3_000);
  await closed;
  clearTimeout(patience);
}

/** The address to open in a browser. */
export function urlOf(server: Server, { host }: Address): string {
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}/`;
}

function explain(error: NodeJS.ErrnoException, { host, port }: Address): Error {
  const way = `PORT=${port < 65_535 ? port + 1 : 3000} npm start`;
  if (error.code === 'EADDRINUSE')
    return new Refusal(`Port ${port} is in use by another program. Choose another: ${way}`);
  if (error.code === 'EACCES')
    return new Refusal(`Port ${port} may not be used by this user. Choose another: PORT=3000 npm start`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Refusal(`HOST=${host} is no address of this machine. Leave it out to use 127.0.0.1.`);
  return error;
}
