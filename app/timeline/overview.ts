// The overview: a histogram of the whole filter, cooperation above the line and conflict below.
import type { EventRow } from '../model/listing.ts';
import { binEvents } from './bins.ts';
import { DAY } from './period.ts';
import { dayWidth, type TimeScale, toX } from './time-scale.ts';

export interface OverviewBar {
  readonly x: number;
  readonly width: number;
  /** Shares of the tallest side, in [0, 1], stacked outwards from the line: words first, then deeds. */
  readonly verbalCooperation: number;
  readonly materialCooperation: number;
  readonly verbalConflict: number;
  readonly materialConflict: number;
  readonly total: number;
}

/** Narrowest bar, px. */
const MIN_BAR_WIDTH = 5;

/** Bars over the whole extent, whole days each, about 5 px wide or more. */
export function overviewBars(events: readonly EventRow[], extent: TimeScale): OverviewBar[] {
  const days = Math.max(1, Math.ceil(MIN_BAR_WIDTH / dayWidth(extent)));
  const bins = binEvents(events, days);
  const tallest = Math.max(1, ...bins.map(({ counts: [a, b, c, d] }) => Math.max(a + b, c + d)));
  const width = Math.min(14, Math.max(1, dayWidth(extent) * days - 1));
  return bins.map(({ period, counts, total }) => ({
    x: toX(extent, period.start + (days * DAY) / 2) - width / 2,
    width,
    verbalCooperation: counts[0] / tallest,
    materialCooperation: counts[1] / tallest,
    verbalConflict: counts[2] / tallest,
    materialConflict: counts[3] / tallest,
    total,
  }));
}
