// Small multiples: the trends of several counterparts on one axis of time and one scale, so that they compare.
import type { CounterpartTrend } from '../model/listing.ts';
import type { DayPeriod, TrendUnit } from '../model/picture.ts';
import {
  conflictOf,
  cooperationOf,
  layOutBars,
  type Reach,
  reachOf,
  spanOfPoints,
  type TrendBar,
  yOfCount,
} from './trend.ts';

export interface CounterpartStrip extends Pick<CounterpartTrend, 'actor' | 'events'> {
  readonly cooperation: number;
  readonly conflict: number;
  readonly bars: readonly TrendBar[];
  /** Where the line between cooperation and conflict stands, px from the top. */
  readonly zero: number;
}

export interface StripsLayout {
  readonly unit: TrendUnit;
  readonly span: DayPeriod;
  /** The most of one period in any strip. */
  readonly most: Reach;
  readonly strips: readonly CounterpartStrip[];
}

/** Strips of `width` by `height` px in the order of the trends; null where no event has a place in time. */
export function layOutStrips(
  trends: readonly CounterpartTrend[],
  { width, height }: { readonly width: number; readonly height: number },
): StripsLayout | null {
  const spans = trends.flatMap(({ trend }) => spanOfPoints(trend.points) ?? []);
  const unit = trends[0]?.trend.unit;
  if (unit === undefined || spans.length === 0) return null;
  const span = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  const most = reachOf(trends.flatMap(({ trend }) => trend.points));
  const frame = { width, height, span, reach: most };
  const strips = trends.map(({ actor, events, trend: { points } }) => ({
    actor,
    events,
    cooperation: points.reduce((sum, { counts }) => sum + cooperationOf(counts), 0),
    conflict: points.reduce((sum, { counts }) => sum + conflictOf(counts), 0),
    bars: layOutBars(points, frame),
    zero: yOfCount(frame, 0),
  }));
  return { unit, span, most, strips };
}
