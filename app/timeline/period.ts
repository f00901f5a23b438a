// Periods and windows on the time axis: half-open [start, end) in milliseconds since the epoch, UTC.
import type { EventRow } from '../model/listing.ts';
import { type IsoDate, isoDateOf, type PartialDate, timeOf } from '../model/partial-date.ts';

/** `start < end`, both in ms UTC; the end is outside. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

export const DAY = 86_400_000;

/**
 * The whole days that a date may lie in, or null where it has no earliest day: such an event stands with the
 * undated. A date without a latest day counts as its earliest day alone.
 */
export function periodOf(date: PartialDate): Period | null {
  return date.from === null ? null : placeOfDate(date);
}

/**
 * Where an event stands on the axis: in the days of its date, or, without one, on the day by which it was
 * reported, apart from the dated ones. Null where neither is known.
 */
export function placeOf(event: EventRow): Period | null {
  return placeOfDate(event.date);
}

/** Dates are read for every event on every frame of a gesture, and parsing them is what takes the time. */
const places = new WeakMap<PartialDate, Period | null>();

function placeOfDate(date: PartialDate): Period | null {
  const known = places.get(date);
  if (known !== undefined) return known;
  const first = date.from ?? date.to;
  const last = date.to ?? date.from;
  const place =
    first === null || last === null
      ? null
      : { start: timeOf(first), end: Math.max(timeOf(first), timeOf(last)) + DAY };
  places.set(date, place);
  return place;
}

/** The window from the first day to the last, both inclusive. */
export function periodOfDays(from: IsoDate, to: IsoDate): Period {
  return { start: timeOf(from), end: timeOf(to) + DAY };
}

/** The first and last day that the period touches. */
export function daysOf(period: Period): { readonly from: IsoDate; readonly to: IsoDate } {
  return { from: isoDateOf(new Date(period.start)), to: isoDateOf(new Date(period.end - 1)) };
}

/** What the two share, or null. */
export function overlapOf(a: Period, b: Period): Period | null {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start < end ? { start, end } : null;
}

/** Whether the two share an instant. */
export function touches(a: Period, b: Period): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The first and last day of a filter, each open where it is null. */
export interface DayRange {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/**
 * Whether an event of this date counts for the days of the range: the rule of the filter, so that picture, list and export agree. One of unknown date counts by its latest possible day, and without any
 * bound for no period.
 */
export function mayLieBetween(date: PartialDate, { from, to }: DayRange): boolean {
  const earliest = date.from ?? date.to;
  const reachesFrom = from === null || (date.to !== null && date.to >= from);
  const startsBeforeTo = to === null || (earliest !== null && earliest <= to);
  return reachesFrom && startsBeforeTo;
}

/** From the first day to the last on which an event stands; null where none does. */
export function spanOf(events: readonly EventRow[]): Period | null {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    const period = placeOf(event);
    if (period === null) continue;
    start = Math.min(start, period.start);
    end = Math.max(end, period.end);
  }
  return start < end ? { start, end } : null;
}

/** Share of the extent that is left free on either side, so that no mark hangs on the edge. */
const MARGIN = 0.03;
/** The shortest extent, days: a single day is shown with its surroundings. */
const MIN_EXTENT_DAYS = 14;

/** The period with a margin on either side, at least two weeks long, on whole days. */
export function withMargin(span: Period): Period {
  const missing = Math.max(0, MIN_EXTENT_DAYS * DAY - (span.end - span.start)) / 2;
  const margin = Math.max(missing, (span.end - span.start) * MARGIN);
  return {
    start: Math.floor((span.start - margin) / DAY) * DAY,
    end: Math.ceil((span.end + margin) / DAY) * DAY,
  };
}

/** The period moved into `bounds` without changing its length, or `bounds` where it is longer. */
export function fitWithin(period: Period, bounds: Period): Period {
  const length = period.end - period.start;
  if (length >= bounds.end - bounds.start) return bounds;
  const start = Math.min(Math.max(period.start, bounds.start), bounds.end - length);
  return { start, end: start + length };
}
