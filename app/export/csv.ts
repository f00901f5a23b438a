// CSV: one line an event, as the list shows it; opens in a spreadsheet without losing or running anything.
import { stringify } from 'csv-stringify/sync';
import { eventTypeFacts, quadNames } from '../model/event-type.ts';
import type { ActorRef, EventExport, ReportRow } from '../model/listing.ts';
import { batchText } from './batch.ts';

type Column = readonly [name: string, read: (row: EventExport) => string | number];

const names = (actors: readonly ActorRef[]) => actors.map((actor) => actor.name).join('; ');
const countries = (actors: readonly ActorRef[]) =>
  [...new Set(actors.flatMap((actor) => (actor.country === null ? [] : [actor.country])))].join('; ');
/** One line of the cell for each report, in the same order in every report column. */
const perReport = (read: (report: ReportRow) => string | null) => (row: EventExport) =>
  row.reports.map((report) => (read(report) ?? '').replace(/\s*\n\s*/g, ' ')).join('\n');

const columns: readonly Column[] = [
  ['id', ({ event }) => event.id],
  ['date_from', ({ event }) => event.date.from ?? ''],
  ['date_to', ({ event }) => event.date.to ?? ''],
  ['precision', ({ event }) => event.date.precision],
  ['date_basis', ({ event }) => event.date.basis],
  ['date_text', ({ event }) => event.date.text ?? ''],
  ['kind', ({ event }) => event.type],
  ['kind_label', ({ event }) => eventTypeFacts[event.type].label],
  ['mode', ({ event }) => event.mode ?? ''],
  ['cameo_root', ({ event }) => event.cameoRoot ?? ''],
  ['quad', ({ event }) => event.quad],
  ['quad_class', ({ event }) => quadNames[event.quad]],
  ['sources', ({ event }) => names(event.sources)],
  ['source_countries', ({ event }) => countries(event.sources)],
  ['targets', ({ event }) => names(event.targets)],
  ['target_countries', ({ event }) => countries(event.targets)],
  ['summary', ({ event }) => event.summary],
  ['assertion', ({ event }) => event.assertion],
  ['confidence', ({ event }) => event.confidence.toFixed(2)],
  ['status', ({ event }) => event.status],
  ['reports', ({ event }) => event.reportCount],
  ['report_publishers', perReport((report) => report.publisher)],
  ['report_titles', perReport((report) => report.articleTitle)],
  ['report_urls', perReport((report) => report.url)],
  ['report_dates', perReport((report) => report.published?.date ?? null)],
  ['evidence', perReport((report) => report.sentence)],
];

/** Names of the columns, in order. */
export const csvColumns: readonly string[] = columns.map(([name]) => name);

/** Makes spreadsheets read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Lines of RFC 4180 CSV with a head line. A cell that a spreadsheet would run as a formula (it begins with
 * `=`, `+`, `-`, `@`, tab or return) gets a leading apostrophe (OWASP, "CSV injection").
 */
export function writeCsv(events: AsyncIterable<EventExport>): AsyncIterable<string> {
  return batchText(csvLines(events));
}

async function* csvLines(events: AsyncIterable<EventExport>): AsyncIterable<string> {
  yield BYTE_ORDER_MARK + csvLine(csvColumns);
  for await (const row of events) yield csvLine(columns.map(([, read]) => read(row)));
}

/** Spreadsheets end a row at a lone line feed or return, too: unlike the writer, which quotes a pair of them alone. */
function csvLine(cells: readonly (string | number)[]): string {
  return stringify([cells.map(harmless)], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

/** The cell with an apostrophe before what a spreadsheet would take for a formula. */
function harmless(cell: string | number): string | number {
  return typeof cell === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}
