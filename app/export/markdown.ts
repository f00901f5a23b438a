// Markdown: a chronology to read or to paste into a report, each event with the sentences that say so.
import { eventTypeFacts } from '../model/event-type.ts';
import type { EventExport, ReportRow } from '../model/listing.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { whoToWhom } from '../model/who-to-whom.ts';
import { batchText } from './batch.ts';
import type { ExportHead } from './head.ts';

/** A heading a date, a paragraph an event, a quotation a report. */
export function writeMarkdown(events: AsyncIterable<EventExport>, head: ExportHead): AsyncIterable<string> {
  return batchText(chronology(events, head));
}

async function* chronology(events: AsyncIterable<EventExport>, head: ExportHead): AsyncIterable<string> {
  yield `# ${escapeMarks(head.title)}\n\nMade by Demarche on ${head.madeAt.slice(0, 10)}. Days are UTC.\n`;
  let heading: string | null = null;
  for await (const row of events) {
    const date = dateHeading(row.event.date);
    if (date !== heading) yield `\n## ${date}\n`;
    heading = date;
    yield eventParagraph(row);
  }
  if (heading === null) yield '\nNo event matches the filter.\n';
}

function dateHeading({ from, to, precision }: PartialDate): string {
  if (precision === 'unknown') return 'Undated';
  return from === to ? `${from}` : `${from} to ${to}`;
}

function eventParagraph({ event, reports }: EventExport): string {
  const facts = [
    eventTypeFacts[event.type].label,
    whoToWhom(event),
    event.assertion === 'reported' ? '' : event.assertion,
  ];
  return `\n**${escapeMarks(event.summary)}** (${escapeMarks(facts.filter(Boolean).join('; '))})\n\n${reports.map(evidence).join('>\n')}`;
}

function evidence(report: ReportRow): string {
  const title = escapeMarks(report.articleTitle ?? 'Untitled article');
  const link =
    report.url === null ? title : `[${title}](<${report.url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  const origin = [
    report.publisher === null ? null : escapeMarks(report.publisher),
    link,
    report.published?.date,
  ]
    .filter(Boolean)
    .join(', ');
  return `> ${escapeMarks(report.sentence)}\n>\n> — ${origin}\n`;
}

/** Text as text: marks of Markdown and HTML are escaped, line breaks folded. */
function escapeMarks(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
