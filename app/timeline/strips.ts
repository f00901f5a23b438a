// Small multiples: the trends of several counterparts on one axis of time and one scale, so that they compare.
import type { CounterpartTrend } from '../model/listing.ts';
import type { DayPeriod, QuadCounts, Trend, TrendUnit } from '../model/picture.ts';
import {
  conflictOf,
  cooperationOf,
  focusOnMost,
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
  /** Events far from all others, which have no bar. */
  readonly leftOut: number;
}

/** Strips of `width` by `height` px in the order of the trends; null where no event has a place in time. */
export function layOutStrips(
  trends: readonly CounterpartTrend[],
  { width, height }: { readonly width: number; readonly height: number },
): StripsLayout | null {
  const unit = trends[0]?.trend.unit;
  const {
    points: kept,
    earlier,
    later,
  } = focusOnMost(joinPoints(trends.flatMap(({ trend }) => trend.points)));
  const span = spanOfPoints(kept);
  if (unit === undefined || span === null) return null;
  const drawn = trends.map(({ trend }) => trend.points.filter((point) => isWithin(point.period, span)));
  const most = reachOf(drawn.flat());
  const frame = { width, height, span, reach: most };
  const strips = trends.map(({ actor, events, trend: { points } }, index) => ({
    actor,
    events,
    cooperation: points.reduce((sum, { counts }) => sum + cooperationOf(counts), 0),
    conflict: points.reduce((sum, { counts }) => sum + conflictOf(counts), 0),
    bars: layOutBars(drawn[index] ?? [], frame),
    zero: yOfCount(frame, 0),
  }));
  return { unit, span, most, strips, leftOut: earlier + later };
}

/** One point for each period, in order. */
function joinPoints(points: Trend['points']): Trend['points'] {
  const joined = new Map<number, Trend['points'][number]>();
  for (const { period, counts } of points) {
    const [a, b, c, d] = joined.get(period.start)?.counts ?? [0, 0, 0, 0];
    const sums: QuadCounts = [a + counts[0], b + counts[1], c + counts[2], d + counts[3]];
    joined.set(period.start, { period, counts: sums });
  }
  return [...joined.values()].sort((one, other) => one.period.start - other.period.start);
}

function isWithin(period: DayPeriod, span: DayPeriod): boolean {
  return period.start >= span.start && period.end <= span.end;
}
