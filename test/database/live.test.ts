// Streams of open pages over a real server: what a closed page held is let go, and a server that stops waits for none.
import { get, type IncomingMessage } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ServerBuild } from '@remix-run/node';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import * as live from '../../app/routes/live.ts';
import { closeDatabase } from '../../app/store/database.server.ts';
import type { watchNewEvents } from '../../app/store/new-events.server.ts';
import { listen, pageOver, stop, urlOf } from '../../scripts/serve.ts';
import { openTestDatabase } from './open-test-database.ts';

const watched = vi.hoisted(() => ({ now: 0 }));

// The real thing, with a count of those who have not left.
vi.mock(import('../../app/store/new-events.server.ts'), async (importOriginal) => {
  const original = await importOriginal();
  const counted: typeof watchNewEvents = async (...given) => {
    const leave = await original.watchNewEvents(...given);
    watched.now++;
    return () => {
      watched.now--;
      leave();
    };
  };
  return { ...original, watchNewEvents: counted };
});

/** The application with this one route. */
const build = {
  entry: { module: { default: () => new Response() } },
  routes: { live: { id: 'live', path: '/live', module: live } },
  assets: { routes: {}, entry: { imports: [], module: '' }, url: '', version: '' },
  future: {},
  basename: '/',
  publicPath: '/',
  assetsBuildDirectory: '',
  isSpaMode: false,
} as unknown as ServerBuild;

const address = { host: '127.0.0.1', port: 0 };
const PAGES = 40;

let server: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  const db = await openTestDatabase();
  process.env.DATABASE_URL = db.url;
  await db.close();
});
beforeEach(async () => {
  server = await listen(pageOver(build, '.'), address);
});
afterAll(() => closeDatabase());

/** Opens a stream and waits for its first message. */
function openStream(headers: Record<string, string> = { Accept: 'text/event-stream' }) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    const request = get(`${urlOf(server, address)}live?since=0`, { headers, agent: false }, (answer) => {
      answer.once('data', () => resolve(answer));
      answer.on('error', () => undefined);
    });
    request.on('error', reject);
  });
}

const openStreams = () => Promise.all(Array.from({ length: PAGES }, () => openStream()));

/** Whatever only a request held is gone after it, as in a server that runs for hours. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

test('what a closed page watched is let go, however long it was open', async () => {
  const streams = await openStreams();
  expect(watched.now).toBe(PAGES);
  await new Promise((resolve) => setTimeout(resolve, 100));
  collectGarbage();
  for (const stream of streams.slice(1)) stream.destroy();
  await vi.waitFor(() => expect(watched.now).toBe(1), 5_000);
  streams[0]?.destroy();
  await vi.waitFor(() => expect(watched.now).toBe(0), 5_000);
  await stop(server);
});

test('a server that stops ends the streams at once, whatever their pages say that they accept', async () => {
  const streams = [...(await openStreams()), await openStream({})];
  const ended = streams.map((stream) => new Promise((resolve) => stream.once('close', resolve)));
  const begun = performance.now();
  await stop(server);
  await Promise.all(ended);
  expect(performance.now() - begun).toBeLessThan(2_000);
  await vi.waitFor(() => expect(watched.now).toBe(0), 5_000);
});
