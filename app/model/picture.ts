// The picture of a view: what the timeline draws, counted where the events are stored, so that a page never needs
// all of them. Days are whole UTC days since 1 January 1970; a period of days is half-open.
import type { Quad } from './event-type.ts';
import type { EventRow } from './listing.ts';

/** Whole days since the epoch, half-open: `start < end`. */
export interface DayPeriod {
  readonly start: number;
  readonly end: number;
}

/** Events by quad class, in the order of the classes 1 to 4. */
export type QuadCounts = readonly [number, number, number, number];

/** Key of the lane for events that name nobody, no country or no publisher. */
export const NONE = '';
/** Key of the lane of events without a date: each stands at the day by which it was reported. */
export const UNDATED = '?';
/** Key of the collapsed tail; no slug, code, type or publisher can be this. */
export const TAIL = '…';

/** A row of the timeline. */
export interface Lane {
  /** Actor slug, country code, type, publisher, "SOURCE~TARGET" of parties, or one of the three keys above. */
  readonly key: string;
  readonly label: string;
  /** Events of the filter that stand in it, the dates of the filter aside. */
  readonly count: number;
  /** Those of them that the dates of the filter leave. */
  readonly inView: number;
  /** How many lanes it stands for: more than 1 for the collapsed tail. */
  readonly lanes: number;
  readonly pinned: boolean;
}

/**
 * Counts by bucket of days and quad class, a row for each lane. Bucket `b` covers the days [b × days, (b + 1) × days).
 * A row is flat: bucket, then its four counts, for every bucket that holds an event, in ascending order. It travels as
 * text, its numbers parted by spaces, which a browser takes apart much faster than a list of as many values.
 */
export interface BinTable {
  /** Days per bucket: a power of two, so that the buckets of two tables nest. */
  readonly days: number;
  readonly rows: readonly string[];
}

/** The numbers of a row as its text. */
export function packRow(numbers: readonly number[]): string {
  return numbers.join(' ');
}

/** The numbers of a row; its length is a multiple of five. */
export function unpackRow(row: string): readonly number[] {
  return row === '' ? [] : row.split(' ').map(Number);
}

/** Finer data around the window that the picture was asked for. */
export interface PictureDetail {
  /** For these days the detail is complete. */
  readonly period: DayPeriod;
  /** Every event whose place touches the period, by date; null where they are too many to draw one by one. */
  readonly events: readonly EventRow[] | null;
  /** Finer bins than the picture's own, of the period alone, a row for each lane; null where `events` is given. */
  readonly bins: BinTable | null;
}

export interface Picture {
  /** From the first day to the last on which an event of the filter stands, its dates aside; null where none has a day. */
  readonly span: DayPeriod | null;
  /** The stretch that holds nearly all of them, where a few far-off ones would squeeze the rest; else null. */
  readonly focus: DayPeriod | null;
  /** Pinned lanes first, then by count; then, where there are such, the tail, the lane without a name, that of the undated. */
  readonly lanes: readonly Lane[];
  /** Bins of the whole span, a row for each lane. */
  readonly bins: BinTable;
  /** Every event once, for the overview: one row. */
  readonly overview: BinTable;
  /** Null where no event has a day, and where `bins` are as fine and the dates of the filter leave nothing out. */
  readonly detail: PictureDetail | null;
  /** Events with neither a date nor a day of report: how many, and the first few. */
  readonly nowhere: { readonly count: number; readonly events: readonly EventRow[] };
}

/** Who acts: a country by its code for every actor that has one, and by its slug an actor that has none. */
export interface Party {
  readonly key: string;
  readonly label: string;
}

/** Events from one party towards another. */
export interface MatrixCell {
  /** Index into `parties`. */
  readonly source: number;
  readonly target: number;
  /** Events of the classes 1 and 2, and of 3 and 4. */
  readonly cooperation: number;
  readonly conflict: number;
}

/** Who does what to whom among the most active parties. */
export interface WhoToWhomMatrix {
  /** Most events first. */
  readonly parties: readonly Party[];
  /** Only pairs that have events. */
  readonly cells: readonly MatrixCell[];
}

export const trendUnits = ['week', 'month'] as const;
export type TrendUnit = (typeof trendUnits)[number];

/** Cooperation against conflict over time; weeks begin on Monday (ISO 8601). Stretches without events are left out. */
export interface Trend {
  readonly unit: TrendUnit;
  readonly points: readonly { readonly period: DayPeriod; readonly counts: QuadCounts }[];
}

/** The index of a quad class in `QuadCounts`. */
export function quadIndex(quad: Quad): 0 | 1 | 2 | 3 {
  return (quad - 1) as 0 | 1 | 2 | 3;
}
