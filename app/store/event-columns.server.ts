// The columns of the events: what filters, counts and pictures need of every event, as typed arrays in the memory of
// the server. A filtered count over a million events is one pass over them, which no SQL plan comes near.
// Postgres stays the truth: `event-index.server.ts` fills the columns and follows every change.
import type { Dictionaries } from './dictionaries.server.ts';

/** A day that is not known. Days are whole UTC days since the epoch. */
export const NO_DAY = -2_147_483_648;

/** Bits of the sides on which somebody stands in an event. */
export const AS_SOURCE = 1;
export const AS_TARGET = 2;

/**
 * Several values for each row, in one array: those of row `i` are `values[start[i]]` to `values[start[i] + length[i] - 1]`,
 * each once.
 */
export interface ListColumn {
  readonly start: Uint32Array;
  readonly length: Uint16Array;
  readonly values: Int32Array;
  /** Above every value. */
  readonly limit: number;
}

/** A list column whose values stand on sides. */
export interface SidedColumn extends ListColumn {
  /** `AS_SOURCE`, `AS_TARGET` or both, beside each value. */
  readonly sides: Uint8Array;
}

/** A row is an event; rows that are no more are not `alive`. Arrays may be longer than `rows`. */
export interface EventColumns {
  readonly rows: number;
  readonly alive: Uint8Array;
  readonly id: Int32Array;
  /** First and last day, `NO_DAY` where unknown. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Indices into `eventTypes`, `eventStatuses`, `precisions`; the quad class 1 to 4. */
  readonly type: Uint8Array;
  readonly quad: Uint8Array;
  readonly status: Uint8Array;
  readonly precision: Uint8Array;
  readonly confidence: Float32Array;
  readonly reports: Uint16Array;
  /** Id of the actor named first on either side, 0 where there is none. */
  readonly firstSource: Int32Array;
  readonly firstTarget: Int32Array;
  /** Ids of the actors of the table `actor`. */
  readonly actors: SidedColumn;
  /** Indices into `dictionaries.countries`. */
  readonly countries: SidedColumn;
  /** Ids of the table `source`. */
  readonly publishers: ListColumn;
  /** Ids of the table `article_revision`: the texts that report the event. */
  readonly revisions: ListColumn;
  /** Indices into `dictionaries.pairs`. */
  readonly pairs: ListColumn;
  readonly dictionaries: Dictionaries;
  /** All rows alive, by first day (unknown last), then id: the order of every list. */
  readonly byDate: Int32Array;
  /** The row of an event by its id, -1 where there is none; ids beyond its end have none. */
  readonly rowOf: Int32Array;
}

/** The row of the event of that id, -1 where there is none. */
export function rowOfEvent({ rowOf }: EventColumns, id: number): number {
  return rowOf[id] ?? -1;
}
