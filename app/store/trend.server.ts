// Cooperation against conflict over time.
import type { DayPeriod, QuadCounts, Trend, TrendUnit } from '../model/picture.ts';
import { trendPeriodOf, trendUnitOf } from '../model/trend-unit.ts';
import { NO_DAY } from './event-columns.server.ts';
import { dayOf, middlesWithin, placesOf, spanOf } from './places.server.ts';
import { type Selection, selectedRows } from './select-events.server.ts';

/**
 * Counts the events of a selection by week or month, each in the middle of those of its days that the filter asks for.
 * Without a unit, up to three years are counted by week. Events without any day are left out.
 */
export function trendOf(selection: Selection, unit: TrendUnit | null = null): Trend {
  const { index, filter } = selection;
  const rows = selectedRows(selection);
  const places = placesOf(index.columns, rows);
  const whole = spanOf(places);
  if (whole === null) return { unit: unit ?? 'week', points: [] };
  const period = {
    start: filter.from === null ? whole.start : Math.max(whole.start, dayOf(filter.from)),
    end: filter.to === null ? whole.end : Math.min(whole.end, dayOf(filter.to) + 1),
  };
  const chosen = unit ?? trendUnitOf(period.end - period.start);
  const counts = countByDay(
    middlesWithin(places, period),
    period,
    (at) => index.columns.quad[rows[at] ?? 0] ?? 1,
  );
  return { unit: chosen, points: joinDays(counts, period, chosen) };
}

const CLASSES = 4;

function countByDay(
  days: Int32Array,
  { start, end }: DayPeriod,
  quadAt: (index: number) => number,
): Int32Array {
  const counts = new Int32Array((end - start) * CLASSES);
  days.forEach((day, index) => {
    if (day === NO_DAY) return;
    const cell = (day - start) * CLASSES + quadAt(index) - 1;
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
  return counts;
}

function joinDays(counts: Int32Array, { start, end }: DayPeriod, unit: TrendUnit): Trend['points'] {
  const points: { period: DayPeriod; counts: QuadCounts }[] = [];
  for (
    let stretch = trendPeriodOf(start, unit);
    stretch.start < end;
    stretch = trendPeriodOf(stretch.end, unit)
  ) {
    const sums: [number, number, number, number] = [0, 0, 0, 0];
    const last = Math.min(stretch.end, end);
    for (let day = Math.max(stretch.start, start); day < last; day += 1) {
      const cell = (day - start) * CLASSES;
      sums[0] += counts[cell] ?? 0;
      sums[1] += counts[cell + 1] ?? 0;
      sums[2] += counts[cell + 2] ?? 0;
      sums[3] += counts[cell + 3] ?? 0;
    }
    if (sums.some((sum) => sum > 0)) points.push({ period: stretch, counts: sums });
  }
  return points;
}
