// Where events stand on the axis of days: on the days of their date or, without one, on the day by which they were
// reported.
import { type IsoDate, timeOf } from '../model/partial-date.ts';
import type { DayPeriod } from '../model/picture.ts';
import { type EventColumns, NO_DAY } from './event-columns.server.ts';

const DAY = 86_400_000;

/** Whole days since the epoch. */
export function dayOf(date: IsoDate): number {
  return timeOf(date) / DAY;
}

/** First and last day of each of the rows, both `NO_DAY` where it has none. */
export interface Places {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The places of the rows, in their order. */
export function placesOf({ from, to }: EventColumns, rows: Int32Array): Places {
  const first = new Int32Array(rows.length);
  const last = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const earliest = from[row] ?? NO_DAY;
    const latest = to[row] ?? NO_DAY;
    first[index] = earliest === NO_DAY ? latest : earliest;
    last[index] = latest === NO_DAY ? earliest : latest;
  }
  return { first, last };
}

/** From the first day to the last on which a place lies; null where none has a day. */
export function spanOf({ first, last }: Places): DayPeriod | null {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < first.length; index += 1) {
    const day = first[index] ?? NO_DAY;
    if (day === NO_DAY) continue;
    if (day < start) start = day;
    const until = last[index] ?? NO_DAY;
    if (until >= end) end = until + 1;
  }
  return start < end ? { start, end } : null;
}

/** How many places meet the period, counted until there are more than `enough`. */
export function countWithin({ first, last }: Places, { start, end }: DayPeriod, enough: number): number {
  let count = 0;
  for (let index = 0; index < first.length && count <= enough; index += 1)
    if ((first[index] ?? NO_DAY) !== NO_DAY && (first[index] ?? 0) < end && (last[index] ?? 0) >= start)
      count += 1;
  return count;
}

/**
 * The day that each place is counted at: the middle one of those of its days that lie in the period; `NO_DAY` where
 * none does.
 */
export function middlesWithin({ first, last }: Places, { start, end }: DayPeriod): Int32Array {
  const middles = new Int32Array(first.length);
  for (let index = 0; index < first.length; index += 1) {
    const day = first[index] ?? NO_DAY;
    const until = last[index] ?? NO_DAY;
    middles[index] =
      day === NO_DAY || day >= end || until < start
        ? NO_DAY
        : Math.floor(((day < start ? start : day) + (until >= end ? end - 1 : until)) / 2);
  }
  return middles;
}
