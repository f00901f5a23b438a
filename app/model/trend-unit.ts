// Weeks and months: what a trend counts by.
import type { DayPeriod, TrendUnit } from './picture.ts';

/** The longest stretch that is counted by week, days. */
const MOST_DAYS_BY_WEEK = 3 * 366;
/** Days from the Monday before the epoch to the epoch, a Thursday. */
const EPOCH_AFTER_MONDAY = 3;
const DAY = 86_400_000;

/** By week while the stretch of so many days is short enough to tell weeks apart. */
export function trendUnitOf(days: number): TrendUnit {
  return days <= MOST_DAYS_BY_WEEK ? 'week' : 'month';
}

/** The week from Monday, or the month, that a day lies in. */
export function trendPeriodOf(day: number, unit: TrendUnit): DayPeriod {
  if (unit === 'week') {
    const start = Math.floor((day + EPOCH_AFTER_MONDAY) / 7) * 7 - EPOCH_AFTER_MONDAY;
    return { start, end: start + 7 };
  }
  const date = new Date(day * DAY);
  const first = (month: number) => Date.UTC(date.getUTCFullYear(), month, 1) / DAY;
  return { start: first(date.getUTCMonth()), end: first(date.getUTCMonth() + 1) };
}
