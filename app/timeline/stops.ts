// The stops of the keyboard among the bins: lane by lane, each from left to right.
import { type Bin, binsOf } from './bars.ts';
import type { Scene } from './scene.ts';

export interface BinStop {
  /** Key and name of the lane. */
  readonly lane: string;
  readonly label: string;
  readonly bin: Bin;
}

/** Every bin in view. */
export function binStops({ lanes }: Scene): BinStop[] {
  return lanes.flatMap((row) =>
    binsOf(row).map((bin) => ({ lane: row.lane.key, label: row.lane.label, bin })),
  );
}

/**
 * The stop `step` places after the current one, stopping at the ends; from nowhere the first, or the last for a step
 * back. One that is no longer there, as the bins have changed, is taken to be at its time in its lane.
 */
export function nextStop(stops: readonly BinStop[], current: BinStop | null, step: 1 | -1): BinStop | null {
  if (current === null) return (step === 1 ? stops[0] : stops.at(-1)) ?? null;
  const inLane = stops.flatMap((stop, index) => (stop.lane === current.lane ? [index] : []));
  const before = (index: number) => (stops[index]?.bin.period.start ?? 0) <= current.bin.period.start;
  const at = inLane.findLast(before) ?? inLane[0];
  if (at === undefined) return stops[0] ?? null;
  return stops[Math.min(Math.max(at + step, 0), stops.length - 1)] ?? null;
}
