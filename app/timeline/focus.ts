// The focus: the stretch of time that holds nearly all events, so that a few old ones do not squeeze the rest.
import type { EventRow } from '../model/listing.ts';
import { middleDay } from './bins.ts';
import { DAY, type Period, placeOf, spanOf, withMargin } from './period.ts';

/** Share of the events that the core has to hold. */
const CORE = 0.95;
/** A neighbour as near as this share of the core's length still belongs to it, and a week's distance always. */
const REACH = 0.3;
const MIN_REACH_DAYS = 7;
/** The focus has to be shorter than this share of the whole, or the whole is shown. */
const WORTHWHILE = 0.34;
/** Below so many events there is no crowd to focus on. */
const MIN_EVENTS = 12;

/** The window that a timeline opens with where a few events lie far off; null where it should show everything. */
export function focusOf(events: readonly EventRow[]): Period | null {
  const days = events
    .flatMap((event) => placeOf(event) ?? [])
    .map(middleDay)
    .sort((a, b) => a - b);
  const whole = spanOf(events);
  if (days.length < MIN_EVENTS || whole === null) return null;
  let [first, last] = shortestRun(days, Math.ceil(days.length * CORE));
  const length = () => (days[last] ?? 0) - (days[first] ?? 0);
  const near = (a: number, b: number) =>
    Math.abs((days[a] ?? 0) - (days[b] ?? 0)) <= Math.max(MIN_REACH_DAYS, length() * REACH);
  while (first > 0 && near(first - 1, first)) first -= 1;
  while (last < days.length - 1 && near(last + 1, last)) last += 1;
  const core = { start: (days[first] ?? 0) * DAY, end: ((days[last] ?? 0) + 1) * DAY };
  const focus = withMargin(core);
  return focus.end - focus.start < (whole.end - whole.start) * WORTHWHILE ? focus : null;
}

/** Indices of the first and last of the `count` neighbours in a sorted list that lie closest together. */
function shortestRun(days: readonly number[], count: number): [number, number] {
  let best = 0;
  const lengthAt = (index: number) => (days[index + count - 1] ?? 0) - (days[index] ?? 0);
  for (let index = 1; index + count <= days.length; index += 1)
    if (lengthAt(index) < lengthAt(best)) best = index;
  return [best, best + count - 1];
}
