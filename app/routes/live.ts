// /live?<filter>&since=<id>: as server-sent events, how many events of the filter are newer than that one.
import type { LoaderFunctionArgs } from '@remix-run/node';
import { parseView } from '../model/filter.ts';
import { getDatabase } from '../store/database.server.ts';
import { watchNewEvents } from '../store/new-events.server.ts';

/** Something is sent this often, so that nothing between here and the page takes the connection for dead. */
const HEARTBEAT_MS = 15_000;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const since = params.get('since') ?? '';
  if (!/^\d{1,9}$/.test(since))
    throw new Response('The parameter "since" has to be the number of an event.', { status: 400 });
  const { view } = parseView(params);
  const { readable, writable } = new TextEncoderStream();
  const writer = writable.getWriter();
  // A page that left does not read what is still being written to it.
  const send = (piece: string) => writer.write(piece).catch(() => undefined);
  const stopWatching = await watchNewEvents(getDatabase(), { filter: view, since: Number(since) }, (count) =>
    send(`data: ${JSON.stringify({ count })}\n\n`),
  );
  // A server that ends does not wait for the next one.
  const heartbeat = setInterval(() => send(':\n\n'), HEARTBEAT_MS).unref();
  const end = () => {
    clearInterval(heartbeat);
    stopWatching();
    writer.close().catch(() => undefined);
  };
  // The request's own signal is no more once the request is collected as garbage, long before the page is closed.
  const left = context.left instanceof AbortSignal ? context.left : request.signal;
  if (left.aborted) end();
  else left.addEventListener('abort', end, { once: true });
  return new Response(readable, {
    headers: {
      'Content-Type': 'text/event-stream',
      // Compression would hold back what is meant for now.
      'Cache-Control': 'no-store, no-transform',
    },
  });
}
