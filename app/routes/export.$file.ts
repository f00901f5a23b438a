// /export/events.csv and its sisters: the events of the filter as a file, streamed.
import { Readable } from 'node:stream';
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { exportFormats, parseExportFormat } from '../export/format.ts';
import { describeFilter } from '../model/describe-filter.ts';
import { filterParams, parseView } from '../model/filter.ts';
import { findActorNames } from '../store/actor-names.server.ts';
import { getDatabase } from '../store/database.server.ts';
import { streamEvents } from '../store/events.server.ts';

export async function loader({ params, request }: LoaderFunctionArgs) {
  const name = /^events\.(\w+)$/.exec(params.file ?? '')?.[1] ?? '';
  const format = parseExportFormat(name);
  if (format === null) throw new Response('There is no export of this name.', { status: 404 });
  const { view } = parseView(new URL(request.url).searchParams);
  const database = getDatabase();
  const title = describeFilter(view, await findActorNames(database, view));
  const head = { title, query: filterParams(view).toString(), madeAt: new Date().toISOString() };
  const pieces = exportFormats[format].write(streamEvents(database, view), head);
  return new Response(createReadableStreamFromReadable(Readable.from(pieces)), {
    headers: {
      'Content-Type': exportFormats[format].contentType,
      'Content-Disposition': `attachment; filename="demarche-events.${format}"`,
      'Cache-Control': 'no-store',
    },
  });
}
