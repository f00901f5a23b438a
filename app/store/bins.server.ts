// Bins: how many events of each quad class fall into each stretch of days, for what is too dense for glyphs.
import { type BinTable, type DayPeriod, packRow } from '../model/picture.ts';
import { NO_DAY } from './event-columns.server.ts';
import type { LaneLists } from './lanes.server.ts';

/** Quad classes. */
const CLASSES = 4;

/** The events to count, one after the other. */
export interface BinnedEvents {
  /** The day that each is counted at, `NO_DAY` where it is left out. */
  readonly days: Int32Array;
  /** Their quad classes. */
  readonly quads: Uint8Array;
}

/** The smallest power of two of days that cuts the period into at most so many buckets. */
export function daysForAtMost(buckets: number, { start, end }: DayPeriod): number {
  let days = 1;
  while (Math.floor((end - 1) / days) - Math.floor(start / days) + 1 > buckets) days *= 2;
  return days;
}

/** The largest power of two of days, at least 1, that cuts a period of this length into at least so many buckets. */
export function daysForAtLeast(buckets: number, { start, end }: DayPeriod): number {
  let days = 1;
  while ((end - start) / (days * 2) >= buckets) days *= 2;
  return days;
}

/** Counts each event in its bucket of days within the period, once for each lane that it stands in: a row for each lane. */
export function binByLane(
  { days: dayOf, quads }: BinnedEvents,
  { end: endOf, lanes, plans }: LaneLists,
  { days, period }: { readonly days: number; readonly period: DayPeriod },
): BinTable {
  const first = Math.floor(period.start / days);
  const buckets = Math.floor((period.end - 1) / days) - first + 1;
  const width = buckets * CLASSES;
  const counts = new Int32Array(plans.length * width);
  let at = 0;
  for (let index = 0; index < dayOf.length; index += 1) {
    const end = endOf[index] ?? 0;
    const day = dayOf[index] ?? NO_DAY;
    if (day !== NO_DAY) {
      const cell = (Math.floor(day / days) - first) * CLASSES + (quads[index] ?? 1) - 1;
      for (; at < end; at += 1) {
        const place = (lanes[at] ?? 0) * width + cell;
        counts[place] = (counts[place] ?? 0) + 1;
      }
    }
    at = end;
  }
  return {
    days,
    rows: plans.map((_, lane) => flatRow(counts.subarray(lane * width, (lane + 1) * width), first)),
  };
}

/** Counts each event once: one row. */
export function binAll(
  { days: dayOf, quads }: BinnedEvents,
  { days, period }: { readonly days: number; readonly period: DayPeriod },
): BinTable {
  const first = Math.floor(period.start / days);
  const counts = new Int32Array((Math.floor((period.end - 1) / days) - first + 1) * CLASSES);
  for (let index = 0; index < dayOf.length; index += 1) {
    const day = dayOf[index] ?? NO_DAY;
    if (day === NO_DAY) continue;
    const cell = (Math.floor(day / days) - first) * CLASSES + (quads[index] ?? 1) - 1;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { days, rows: [flatRow(counts, first)] };
}

/** The buckets that hold an event. */
function flatRow(counts: Int32Array, first: number): string {
  const row: number[] = [];
  for (let at = 0; at < counts.length; at += CLASSES) {
    const [a = 0, b = 0, c = 0, d = 0] = counts.subarray(at, at + CLASSES);
    if (a + b + c + d > 0) row.push(first + at / CLASSES, a, b, c, d);
  }
  return packRow(row);
}
