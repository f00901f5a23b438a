// The order of events in list and keyboard: by date (undated last), then id, as the store gives them.
import type { EventRow } from '../model/listing.ts';
import { periodOf } from './period.ts';

/** Earlier start first, then the shorter period, then the id; events without date at the end. */
export function byDate(a: EventRow, b: EventRow): number {
  const first = periodOf(a.date);
  const second = periodOf(b.date);
  if (first === null || second === null)
    return Number(first === null) - Number(second === null) || a.id - b.id;
  return first.start - second.start || first.end - second.end || a.id - b.id;
}

/**
 * The event `step` places after the one of id `current` (before it where negative), stopping at the ends; from
 * nowhere, the first, or the last for a step back. Null where there are no events.
 */
export function neighbour(
  events: readonly EventRow[],
  current: number | null,
  step: 1 | -1,
): EventRow | null {
  const index = events.findIndex((event) => event.id === current);
  if (index === -1) return (step === 1 ? events[0] : events.at(-1)) ?? null;
  return events[Math.min(Math.max(index + step, 0), events.length - 1)] ?? null;
}
