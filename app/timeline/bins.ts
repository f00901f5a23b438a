// Bins: how many events of each quad class fall into each stretch of days, for what is too dense for glyphs.
import type { Quad } from '../model/event-type.ts';
import type { EventRow } from '../model/listing.ts';
import { DAY, type Period, placeOf } from './period.ts';
import { dayWidth, type TimeScale } from './time-scale.ts';

/** Events by quad class, in the order of the classes 1 to 4. */
export type QuadCounts = readonly [number, number, number, number];

export interface Bin {
  /** The days it covers. */
  readonly period: Period;
  readonly counts: QuadCounts;
  readonly total: number;
}

/** Narrowest bin, px. */
const MIN_BIN_WIDTH = 6;

/** Days per bin at this scale: the smallest power of two that is at least 6 px wide, so that bins nest. */
export function binDays(scale: TimeScale): number {
  let days = 1;
  while (dayWidth(scale) * days < MIN_BIN_WIDTH) days *= 2;
  return days;
}

/** The day that an event of a longer period is counted at: the middle one. Days since the epoch. */
export function middleDay(period: Period): number {
  return Math.floor((period.start + period.end - 1) / 2 / DAY);
}

/**
 * Counts events into bins of `days` days, aligned to the epoch so that they stay put while the window
 * moves. Every event that has a place is counted once, at its middle; empty bins are left out; by time.
 */
export function binEvents(events: readonly EventRow[], days: number): Bin[] {
  const counts = new Map<number, [number, number, number, number]>();
  for (const event of events) {
    const period = placeOf(event);
    if (period === null) continue;
    const index = Math.floor(middleDay(period) / days);
    const bin = counts.get(index) ?? [0, 0, 0, 0];
    bin[quadIndex(event.quad)] += 1;
    counts.set(index, bin);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([index, quads]) => ({
      period: { start: index * days * DAY, end: (index + 1) * days * DAY },
      counts: quads,
      total: quads[0] + quads[1] + quads[2] + quads[3],
    }));
}

function quadIndex(quad: Quad): 0 | 1 | 2 | 3 {
  return (quad - 1) as 0 | 1 | 2 | 3;
}
