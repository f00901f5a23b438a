// A figure of a bench with its floor, and the statistics that benches quote.

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

/** The value that at least that share of the values does not exceed; `share` in (0, 1]. NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Since a moment of `process.hrtime.bigint()`. */
export function millisecondsSince(moment: bigint): number {
  return Number(process.hrtime.bigint() - moment) / 1e6;
}
