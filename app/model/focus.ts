// The focus: the stretch of time that holds nearly all events, so that a few old ones do not squeeze the rest.
import type { DayPeriod } from './picture.ts';

/** How many events stand on a day, counted at the middle of their days; ascending, only days that have some. */
export type DayCounts = readonly { readonly day: number; readonly count: number }[];

/** Share of the events that the core has to hold. */
const CORE = 0.95;
/** A neighbour as near as this share of the core's length still belongs to it, and a week's distance always. */
const REACH = 0.3;
const MIN_REACH_DAYS = 7;
/** The focus has to be shorter than this share of the whole, or the whole is shown. */
const WORTHWHILE = 0.34;
/** Below so many events there is no crowd to focus on. */
const MIN_EVENTS = 12;
/** Share of the focus that is left free on either side, so that no mark hangs on the edge. */
const MARGIN = 0.03;
/** The shortest focus, days: a single day is shown with its surroundings. */
const MIN_DAYS = 14;

/** The window that a timeline opens with where a few events lie far off; null where it should show all of `span`. */
export function focusOf(counts: DayCounts, span: DayPeriod): DayPeriod | null {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total < MIN_EVENTS) return null;
  const dayAt = (index: number) => counts[index]?.day ?? 0;
  let { first, last } = shortestRun(counts, Math.ceil(total * CORE));
  const near = (a: number, b: number) =>
    dayAt(b) - dayAt(a) <= Math.max(MIN_REACH_DAYS, (dayAt(last) - dayAt(first)) * REACH);
  while (first > 0 && near(first - 1, first)) first -= 1;
  while (last < counts.length - 1 && near(last, last + 1)) last += 1;
  const focus = withMargin({ start: dayAt(first), end: dayAt(last) + 1 });
  return focus.end - focus.start < (span.end - span.start) * WORTHWHILE ? focus : null;
}

/** Indices of the first and last of the days, as close together as can be, that hold so many events. */
function shortestRun(counts: DayCounts, wanted: number): { first: number; last: number } {
  let best = { first: 0, last: counts.length - 1 };
  const length = ({ first, last }: typeof best) => (counts[last]?.day ?? 0) - (counts[first]?.day ?? 0);
  let first = 0;
  let held = 0;
  counts.forEach(({ count }, last) => {
    held += count;
    for (let out = counts[first]?.count ?? 0; held - out >= wanted; out = counts[first]?.count ?? 0) {
      held -= out;
      first += 1;
    }
    if (held >= wanted && length({ first, last }) < length(best)) best = { first, last };
  });
  return best;
}

/** The period with a margin on either side, at least two weeks long. */
function withMargin({ start, end }: DayPeriod): DayPeriod {
  const margin = Math.max((MIN_DAYS - (end - start)) / 2, (end - start) * MARGIN);
  return { start: Math.floor(start - margin), end: Math.ceil(end + margin) };
}
