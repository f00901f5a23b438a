// iCalendar (RFC 5545): dated events as all-day entries over the span that is known, undated ones as journal
// entries without a date. Written by hand since no calendar library writes a stream.
import { eventTypeFacts } from '../model/event-type.ts';
import type { EventExport } from '../model/listing.ts';
import { addIsoDays, type IsoDate, type PartialDate } from '../model/partial-date.ts';
import { batchText } from './batch.ts';
import type { ExportHead } from './head.ts';

/** RFC 5545 section 3.1: lines of at most 75 octets, continued after CRLF and a space. */
const LINE_OCTETS = 75;

/** A calendar with one entry an event. */
export function writeIcs(events: AsyncIterable<EventExport>, head: ExportHead): AsyncIterable<string> {
  return batchText(calendarEntries(events, head));
}

async function* calendarEntries(events: AsyncIterable<EventExport>, head: ExportHead): AsyncIterable<string> {
  yield lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Demarche//Chronology//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(head.title)}`,
  ]);
  const stamp = head.madeAt.replace(/[-:]/g, '').replace(/\.\d+/, '');
  for await (const row of events) yield entry(row, stamp);
  yield lines(['END:VCALENDAR']);
}

function entry({ event, reports }: EventExport, stamp: string): string {
  const period = days(event.date);
  const component = period === null ? 'VJOURNAL' : 'VEVENT';
  const kind = eventTypeFacts[event.type].label;
  const evidence = reports.map((report) =>
    [
      `"${report.sentence}"`,
      [report.publisher, report.published?.date, report.url].filter(Boolean).join(', '),
    ].join('\n'),
  );
  const url = reports.find((report) => report.url !== null)?.url;
  return lines([
    `BEGIN:${component}`,
    `UID:event-${event.id}@demarche`,
    `DTSTAMP:${stamp}`,
    ...(period === null
      ? []
      : [
          `DTSTART;VALUE=DATE:${compact(period.from)}`,
          `DTEND;VALUE=DATE:${compact(addIsoDays(period.to, 1))}`,
          'TRANSP:TRANSPARENT',
        ]),
    `SUMMARY:${escapeText(`${kind}: ${event.summary}`)}`,
    `DESCRIPTION:${escapeText([precisionNote(event.date), ...evidence].join('\n\n'))}`,
    `CATEGORIES:${escapeText(kind)}`,
    ...(url ? [`URL:${url.replace(/[\r\n]/g, '')}`] : []),
    `END:${component}`,
  ]);
}

function days(date: PartialDate): { readonly from: IsoDate; readonly to: IsoDate } | null {
  return date.from === null || date.to === null ? null : { from: date.from, to: date.to };
}

function precisionNote(date: PartialDate): string {
  if (date.precision === 'unknown')
    return date.to === null ? 'Date unknown.' : `Date unknown; reported by ${date.to}.`;
  return date.precision === 'day'
    ? `On ${date.from}.`
    : `Between ${date.from} and ${date.to} (known to the ${date.precision}).`;
}

const compact = (date: IsoDate) => date.replaceAll('-', '');

/** RFC 5545 section 3.3.11: TEXT values. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n|\r/g, '\\n');
}

function lines(content: readonly string[]): string {
  return content.map((line) => `${fold(line)}\r\n`).join('');
}

/** Cuts a line at 75 octets, never inside a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
