// Bins of one lane as flat arrays: made once per picture and bin width, only looked up while the window moves.
import type { EventRow } from '../model/listing.ts';
import { type BinTable, quadIndex, unpackRow } from '../model/picture.ts';
import { DAY, type Period, placeOf } from './period.ts';

/** Bins in ascending order that share no instant. Periods in ms, half-open. */
export interface BinSeries {
  /** Days that a bin counts, also where it is drawn narrower. */
  readonly days: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Four counts for each bin, by quad class. */
  readonly counts: Int32Array;
  readonly totals: Int32Array;
}

/** Some bins of a series: from `first`, up to and without `end`. */
export interface BinRun {
  readonly series: BinSeries;
  readonly first: number;
  readonly end: number;
}

export const NO_BINS: BinSeries = {
  days: 1,
  starts: new Float64Array(0),
  ends: new Float64Array(0),
  counts: new Int32Array(0),
  totals: new Int32Array(0),
};

const known = new WeakMap<BinTable, Map<number, readonly BinSeries[]>>();

/**
 * The rows of the table in bins of `days` days, a power of two; in the table's own where those are wider. Made once
 * for each width.
 */
export function seriesOf(table: BinTable, days: number): readonly BinSeries[] {
  const width = Math.max(days, table.days);
  const widths = known.get(table) ?? new Map<number, readonly BinSeries[]>();
  known.set(table, widths);
  let series = widths.get(width);
  if (series === undefined) {
    series = table.rows.map((row) => mergeRow(row, width / table.days, width));
    widths.set(width, series);
  }
  return series;
}

/** A row of a table with every `factor` buckets taken together. */
function mergeRow(row: string, factor: number, days: number): BinSeries {
  const numbers = unpackRow(row);
  const most = numbers.length / 5;
  const [starts, ends] = [new Float64Array(most), new Float64Array(most)];
  const [counts, totals] = [new Int32Array(4 * most), new Int32Array(most)];
  let bins = 0;
  let last = Number.NaN;
  for (let at = 0; at < numbers.length; at += 5) {
    const bucket = Math.floor((numbers[at] ?? 0) / factor);
    if (bucket !== last) {
      starts[bins] = bucket * days * DAY;
      ends[bins] = (bucket + 1) * days * DAY;
      bins += 1;
      last = bucket;
    }
    for (let quad = 0; quad < 4; quad += 1) {
      const count = numbers[at + 1 + quad] ?? 0;
      counts[4 * (bins - 1) + quad] = (counts[4 * (bins - 1) + quad] ?? 0) + count;
      totals[bins - 1] = (totals[bins - 1] ?? 0) + count;
    }
  }
  return {
    days,
    starts: starts.subarray(0, bins),
    ends: ends.subarray(0, bins),
    counts: counts.subarray(0, 4 * bins),
    totals: totals.subarray(0, bins),
  };
}

/**
 * Counts events into bins of `days` days, aligned to the epoch. Every event that has a place is counted once, in the
 * middle of it, or of the part of it that lies in `within`.
 */
export function binEvents(
  events: readonly EventRow[],
  { days, within }: { readonly days: number; readonly within: Period | null },
): BinSeries {
  const tally = new Tally(days);
  for (const event of events) {
    const place = placeOf(event);
    if (place === null) continue;
    const start = within === null ? place.start : Math.max(place.start, within.start);
    const end = within === null ? place.end : Math.min(place.end, within.end);
    tally.add(Math.floor(middleDay({ start, end }) / days), quadIndex(event.quad), 1);
  }
  return tally.series();
}

/** The day that an event of a longer period is counted at: the middle one. Days since the epoch. */
export function middleDay(period: Period): number {
  return Math.floor((period.start + period.end - 1) / 2 / DAY);
}

/**
 * What the bins hold beyond the `drawn` ones of the same width. A bin that reaches into the `hole`, where the drawn
 * events stand, is cut back to its part beside it; one that holds all of the hole, to its part on the given side.
 */
export function remainderOf(
  all: BinSeries,
  { drawn, hole, side }: { readonly drawn: BinSeries; readonly hole: Period; readonly side: Side },
): BinSeries {
  const kept: { start: number; end: number; counts: readonly number[]; total: number }[] = [];
  let other = 0;
  for (let bin = 0; bin < all.totals.length; bin += 1) {
    const [start, end] = beside({ start: all.starts[bin] ?? 0, end: all.ends[bin] ?? 0 }, hole, side);
    while (other < drawn.totals.length && (drawn.starts[other] ?? 0) < (all.starts[bin] ?? 0)) other += 1;
    const same = other < drawn.totals.length && drawn.starts[other] === all.starts[bin];
    const counts = [0, 1, 2, 3].map((quad) =>
      Math.max(0, (all.counts[bin * 4 + quad] ?? 0) - (same ? (drawn.counts[other * 4 + quad] ?? 0) : 0)),
    );
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total > 0 && start < end) kept.push({ start, end, counts, total });
  }
  return {
    days: all.days,
    starts: Float64Array.from(kept, ({ start }) => start),
    ends: Float64Array.from(kept, ({ end }) => end),
    counts: Int32Array.from(kept.flatMap(({ counts }) => counts)),
    totals: Int32Array.from(kept, ({ total }) => total),
  };
}

export type Side = 'before' | 'after';

function beside({ start, end }: Period, hole: Period, side: Side): [number, number] {
  if (end <= hole.start || start >= hole.end) return [start, end];
  if (start < hole.start && (end <= hole.end || side === 'before')) return [start, hole.start];
  return [Math.max(start, hole.end), end];
}

/** The bins of a series that touch the window. */
export function runWithin(series: BinSeries, window: Period): BinRun {
  return {
    series,
    first: firstAbove(series.ends, window.start),
    end: firstAbove(series.starts, window.end - 1),
  };
}

/** Index of the first value above the bound in an ascending array. */
function firstAbove(values: Float64Array, bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many events the bins of a run hold. */
export function countOf({ series, first, end }: BinRun): number {
  let sum = 0;
  for (let bin = first; bin < end; bin += 1) sum += series.totals[bin] ?? 0;
  return sum;
}

/** How many events of a table of one row stand before the period and after it, each in the middle of its bin. */
export function countBeside(table: BinTable, { start, end }: Period) {
  const { starts, ends, totals } = seriesOf(table, table.days)[0] ?? NO_BINS;
  let earlier = 0;
  let later = 0;
  for (let bin = 0; bin < totals.length; bin += 1) {
    const middle = ((starts[bin] ?? 0) + (ends[bin] ?? 0)) / 2;
    if (middle < start) earlier += totals[bin] ?? 0;
    else if (middle >= end) later += totals[bin] ?? 0;
  }
  return { earlier, later };
}

/** Counts by bucket and quad class while they are gathered. */
class Tally {
  readonly #days: number;
  readonly #buckets = new Map<number, [number, number, number, number]>();

  constructor(days: number) {
    this.#days = days;
  }

  add(bucket: number, quad: number, count: number): void {
    const counts = this.#buckets.get(bucket) ?? [0, 0, 0, 0];
    this.#buckets.set(bucket, counts);
    counts[quad as 0 | 1 | 2 | 3] += count;
  }

  series(): BinSeries {
    const buckets = [...this.#buckets].sort(([a], [b]) => a - b);
    const length = this.#days * DAY;
    return {
      days: this.#days,
      starts: Float64Array.from(buckets, ([bucket]) => bucket * length),
      ends: Float64Array.from(buckets, ([bucket]) => (bucket + 1) * length),
      counts: Int32Array.from(buckets.flatMap(([, counts]) => counts)),
      totals: Int32Array.from(buckets, ([, [a, b, c, d]]) => a + b + c + d),
    };
  }
}
