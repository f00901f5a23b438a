// A figure of a bench with its floor, and the median that benches quote.

export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The value has to be at least this, or at most where `atMost` is set; null where there is no floor. */
  readonly floor: number | null;
  readonly atMost?: true;
}

/** The middle value; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
