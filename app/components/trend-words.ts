// A point of the trend in words, and the address of its events.
import type { View } from '../model/filter.ts';
import { formatCount } from '../model/format-count.ts';
import type { Trend, TrendUnit } from '../model/picture.ts';
import { DAY, daysOf } from '../timeline/period.ts';
import { conflictOf, cooperationOf } from '../timeline/trend.ts';
import { rangeWords, shortDateWords } from './date-words.ts';
import { hrefOf } from './use-view.ts';

type Point = Trend['points'][number];

/** "3–9 Jan 2022", or "Jan 2022" for a month. */
export function trendPeriodWords(unit: TrendUnit, { period }: Pick<Point, 'period'>): string {
  const { from, to } = daysOf({ start: period.start * DAY, end: period.end * DAY });
  return unit === 'week'
    ? rangeWords(from, to)
    : shortDateWords({ from, to, precision: 'month', basis: 'stated', text: null });
}

/** "Jan 2022: 12 cooperation, 29 conflict" */
export function trendPointWords(unit: TrendUnit, point: Point): string {
  const [cooperation, conflict] = [cooperationOf(point.counts), conflictOf(point.counts)];
  return `${trendPeriodWords(unit, point)}: ${formatCount(cooperation)} cooperation, ${formatCount(conflict)} conflict`;
}

/** The timeline of the days of the point; the dates of the view are kept where they are narrower. */
export function trendPointHref(view: View, { period }: Pick<Point, 'period'>): string {
  const { from, to } = daysOf({ start: period.start * DAY, end: period.end * DAY });
  return hrefOf({
    ...view,
    from: view.from !== null && view.from > from ? view.from : from,
    to: view.to !== null && view.to < to ? view.to : to,
    picture: 'timeline',
    page: 1,
  });
}
