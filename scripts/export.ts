// npm run export: the events of a filter to standard output, in any of the formats of the page.
import { parseArgs } from 'node:util';
import { exportFormatNames, exportFormats, parseExportFormat } from '../app/export/format.ts';
import { describeFilter } from '../app/model/describe-filter.ts';
import { type EventFilter, emptyView, filterParams, parseView } from '../app/model/filter.ts';
import { openDatabase } from '../app/store/database.server.ts';
import { streamEvents } from '../app/store/events.server.ts';

const filterKeys = [
  'q',
  'actor',
  'country',
  'role',
  'pair',
  'type',
  'quad',
  'from',
  'to',
  'publisher',
  'precision',
  'status',
];

const usage = `Usage: npm run -s export -- --format ${exportFormatNames.join('|')} [filter]

Writes the events of the filter to standard output. The filter is that of the page's address, each key an option;
an option may be repeated where the page takes several values:

${filterKeys.map((key) => `  --${key} VALUE`).join('\n')}

Example: npm run -s export -- --format csv --country RUS --role source --from 2022-01-01 > events.csv`;

/** Runs the command; gives its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const request = readRequest(argv);
  if (typeof request === 'string') {
    console.error(request);
    return 2;
  }
  if (request === null) {
    console.log(usage);
    return 0;
  }
  const database = await openDatabase();
  try {
    const head = {
      title: describeFilter(request.filter),
      query: filterParams(request.filter).toString(),
      madeAt: new Date().toISOString(),
    };
    for await (const piece of exportFormats[request.format].write(
      streamEvents(database, request.filter),
      head,
    )) {
      if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
    return 0;
  } finally {
    await database.close();
  }
}

/** The format and filter that the arguments ask for; null for --help; a string says what is wrong. */
function readRequest(
  argv: readonly string[],
): { format: keyof typeof exportFormats; filter: EventFilter } | string | null {
  const options = Object.fromEntries(
    filterKeys.map((key) => [key, { type: 'string', multiple: true } as const]),
  );
  let values: Record<string, string | boolean | (string | boolean)[] | undefined>;
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: { ...options, format: { type: 'string' }, help: { type: 'boolean' } },
    }));
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n\n${usage}`;
  }
  if (values.help) return null;
  const format = parseExportFormat(String(values.format ?? ''));
  if (format === null) return `--format has to be one of ${exportFormatNames.join(', ')}.\n\n${usage}`;
  const params = new URLSearchParams();
  for (const key of filterKeys)
    for (const value of [values[key] ?? []].flat()) params.append(key, String(value));
  const { view, ignored } = parseView(params);
  if (ignored.length > 0) return ignored.map((line) => `--${line}`).join('\n');
  const { lanes: _lanes, event: _event, ...filter } = { ...emptyView, ...view };
  return { format, filter };
}
