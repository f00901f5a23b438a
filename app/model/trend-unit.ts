// Weeks or months: what a trend counts by.
import type { TrendUnit } from './picture.ts';

/** Two years of weeks are a bar of some 8 px each on a usual screen. */
const MOST_DAYS_BY_WEEK = 731;

/** By week while the stretch of so many days is short enough to tell weeks apart. */
export function trendUnitOf(days: number): TrendUnit {
  return days <= MOST_DAYS_BY_WEEK ? 'week' : 'month';
}
