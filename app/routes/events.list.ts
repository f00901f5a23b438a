// A stretch of the list of a view, for the rows that scrolling brings into sight.
import type { LoaderFunctionArgs } from '@remix-run/node';
import { parseView } from '../model/filter.ts';
import { STRETCH } from '../model/listing.ts';
import { getDatabase } from '../store/database.server.ts';
import { listEvents } from '../store/list-events.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const { view } = parseView(params);
  const offset = readOffset(params.get('offset'));
  if (offset === null) throw new Response('offset has to be a whole number from 0.', { status: 400 });
  const page = await listEvents(await getDatabase(), view, { sort: view.sort, limit: STRETCH, offset });
  return Response.json(page, { headers: { 'Cache-Control': 'no-store' } });
}

/** Up to ten million rows; null for anything else. */
function readOffset(text: string | null): number | null {
  return text !== null && /^\d{1,7}$/.test(text) ? Number(text) : null;
}
