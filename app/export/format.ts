// The formats of an export, each a stream of text made from a stream of events: constant memory for any length.
import type { EventExport } from '../model/listing.ts';
import { writeCsv } from './csv.ts';
import type { ExportHead } from './head.ts';
import { writeIcs } from './ics.ts';
import { writeJson, writeJsonLines } from './json.ts';
import { writeMarkdown } from './markdown.ts';

type Writer = (events: AsyncIterable<EventExport>, head: ExportHead) => AsyncIterable<string>;

interface ExportFormat {
  readonly contentType: string;
  readonly label: string;
  /** What the format is good for, in a line. */
  readonly use: string;
  readonly write: Writer;
}

export const exportFormats = {
  csv: {
    contentType: 'text/csv; charset=utf-8',
    label: 'CSV (spreadsheet)',
    use: 'One line an event, its reports stacked in the last columns; for Excel, LibreOffice, R',
    write: writeCsv,
  },
  json: {
    contentType: 'application/json; charset=utf-8',
    label: 'JSON',
    use: 'One object with every field, for programs',
    write: writeJson,
  },
  jsonl: {
    contentType: 'application/x-ndjson; charset=utf-8',
    label: 'JSON Lines',
    use: 'One event a line, for large lists and pipes',
    write: writeJsonLines,
  },
  ics: {
    contentType: 'text/calendar; charset=utf-8',
    label: 'Calendar (ICS)',
    use: 'All-day entries for a calendar; undated events as journal entries',
    write: writeIcs,
  },
  md: {
    contentType: 'text/markdown; charset=utf-8',
    label: 'Chronology (Markdown)',
    use: 'A chronology to read, with the sentences that say so',
    write: writeMarkdown,
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof exportFormats;

export const exportFormatNames = Object.keys(exportFormats) as readonly ExportFormatName[];

/** The name as a format, or null where there is none of that name. */
export function parseExportFormat(name: string): ExportFormatName | null {
  return exportFormatNames.find((known) => known === name) ?? null;
}
