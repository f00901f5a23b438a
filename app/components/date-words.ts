// Dates in words: how precise a date is, and how it is known. All days are UTC days.
import { utcFormat } from 'd3-time-format';
import { type IsoDate, type PartialDate, timeOf } from '../model/partial-date.ts';

const formats = {
  weekday: utcFormat('%A %-d %B %Y'),
  long: utcFormat('%-d %B %Y'),
  day: utcFormat('%-d %b %Y'),
  month: utcFormat('%b %Y'),
  monthLong: utcFormat('%B %Y'),
  dayOfYear: utcFormat('%-d %b'),
} as const;

/** "26 Jan 2022" */
export function dayWords(date: IsoDate): string {
  return formats.day(dateOf(date));
}

/** "26 January 2022" */
export function longDayWords(date: IsoDate): string {
  return formats.long(dateOf(date));
}

/** One line for lists: "26 Jan 2022", "24–30 Jan 2022", "Jan 2022", "Q1 2022", "2022", "by 26 Jan 2022", "undated". */
export function shortDateWords(date: PartialDate): string {
  const { from, to, precision } = date;
  if (from === null) return to === null ? 'undated' : `by ${dayWords(to)}`;
  if (to === null) return `from ${dayWords(from)}`;
  if (precision === 'month' && isWholeMonths(from, to, 1)) return formats.month(dateOf(from));
  if (precision === 'quarter' && isWholeMonths(from, to, 3)) return `${quarterOf(from)} ${from.slice(0, 4)}`;
  if (precision === 'year' && isWholeMonths(from, to, 12)) return from.slice(0, 4);
  return rangeWords(from, to);
}

/** For the panel: "Wednesday 26 January 2022", "Some day in January 2022", "Date not stated; reported by 26 January 2022". */
export function longDateWords(date: PartialDate): string {
  const { from, to, precision } = date;
  if (from === null)
    return to === null ? 'Date not stated' : `Date not stated; reported by ${longDayWords(to)}`;
  if (precision === 'day') return formats.weekday(dateOf(from));
  if (precision === 'month' && to !== null && isWholeMonths(from, to, 1))
    return `Some day in ${formats.monthLong(dateOf(from))}`;
  return `Some day in ${shortDateWords(date)}`;
}

/** How the date is known: "from “Wednesday” in the article"; null where there is nothing to say. */
export function basisWords(date: PartialDate): string | null {
  const quoted = date.text === null ? null : `“${date.text}”`;
  if (date.basis === 'editor') return 'set by an editor';
  if (date.basis === 'publication') return quoted && `the article says ${quoted}`;
  if (quoted === null)
    return date.basis === 'stated' ? 'stated in the article' : 'worked out from the article';
  return date.basis === 'stated' ? `stated as ${quoted}` : `from ${quoted} in the article`;
}

/** "26 Jan 2022", "24–30 Jan 2022", "24 Jan – 3 Feb 2022", "30 Dec 2021 – 2 Jan 2022". Both days inclusive. */
export function rangeWords(from: IsoDate, to: IsoDate): string {
  if (from === to) return dayWords(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${dayWords(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${formats.dayOfYear(dateOf(from))} – ${dayWords(to)}`;
  return `${dayWords(from)} – ${dayWords(to)}`;
}

/** A range for a title, by month where it is long: "Dec 2021 – Feb 2022". */
export function roughRangeWords(from: IsoDate, to: IsoDate): string {
  const days = (timeOf(to) - timeOf(from)) / 86_400_000;
  if (days < 62) return rangeWords(from, to);
  if (days > 4 * 366) return `${from.slice(0, 4)} – ${to.slice(0, 4)}`;
  return `${formats.month(dateOf(from))} – ${formats.month(dateOf(to))}`;
}

function dateOf(date: IsoDate): Date {
  return new Date(timeOf(date));
}

function quarterOf(date: IsoDate): string {
  return `Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** Whether the days are exactly `count` calendar months. */
function isWholeMonths(from: IsoDate, to: IsoDate, count: number): boolean {
  const first = new Date(timeOf(from));
  const dayAfter = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + count, 1);
  return first.getUTCDate() === 1 && timeOf(to) + 86_400_000 === dayAfter;
}
