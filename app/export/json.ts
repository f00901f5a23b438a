// JSON and JSON Lines: every field of an event and of its reports, for programs.
import type { EventExport } from '../model/listing.ts';
import { batchText } from './batch.ts';
import type { ExportHead } from './head.ts';

/** One object: `{ title, query, madeAt, events: [...] }`, written event by event. */
export function writeJson(events: AsyncIterable<EventExport>, head: ExportHead): AsyncIterable<string> {
  return batchText(jsonPieces(events, head));
}

/** One event a line. */
export function writeJsonLines(events: AsyncIterable<EventExport>): AsyncIterable<string> {
  return batchText(jsonLines(events));
}

async function* jsonPieces(events: AsyncIterable<EventExport>, head: ExportHead): AsyncIterable<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"events":[`;
  let separator = '\n';
  for await (const row of events) {
    yield separator + JSON.stringify(record(row));
    separator = ',\n';
  }
  yield '\n]}\n';
}

async function* jsonLines(events: AsyncIterable<EventExport>): AsyncIterable<string> {
  for await (const row of events) yield `${JSON.stringify(record(row))}\n`;
}

function record({ event, reports }: EventExport) {
  return { ...event, reports };
}
