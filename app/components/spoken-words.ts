// What the timeline says aloud of an event or a bin.
import { eventTypeFacts, quadNames, quads } from '../model/event-type.ts';
import { formatCount } from '../model/format-count.ts';
import type { EventRow } from '../model/listing.ts';
import { daysOf } from '../timeline/period.ts';
import type { BinStop } from '../timeline/stops.ts';
import { longDateWords, rangeWords } from './date-words.ts';

/** "Demand: Russia asks NATO for an answer. Wednesday 26 January 2022. 3 reports" */
export function eventWords(event: EventRow): string {
  const reports = event.reportCount === 1 ? '1 report' : `${event.reportCount} reports`;
  return `${eventTypeFacts[event.type].label}: ${event.summary}. ${longDateWords(event.date)}. ${reports}`;
}

/** "Russia, 3–9 Jan 2022: 41 events, 12 verbal cooperation, 29 verbal conflict. Enter zooms in." */
export function binWords({ label, bin }: BinStop): string {
  const { from, to } = daysOf(bin.period);
  const parts = quads.flatMap((quad) => {
    const count = bin.counts[quad - 1] ?? 0;
    return count === 0 ? [] : [`${formatCount(count)} ${quadNames[quad].toLowerCase()}`];
  });
  const events = bin.total === 1 ? '1 event' : `${formatCount(bin.total)} events`;
  return `${label}, ${rangeWords(from, to)}: ${events}, ${parts.join(', ')}. Enter zooms in.`;
}
