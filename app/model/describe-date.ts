// Dates in words: as precise as they are known, and how they are known.
import type { IsoDate, PartialDate } from './partial-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "26 January 2022". */
export function describeDay(day: IsoDate): string {
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** "Wednesday 26 January 2022". */
export function describeDayWithWeekday(day: IsoDate): string {
  return `${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${describeDay(day)}`;
}

/** "26 January 2022", "January 2022", "24–30 January 2022", "undated, reported by 26 January 2022". */
export function describeDate({ from, to, precision }: PartialDate): string {
  if (precision === 'unknown') return to === null ? 'undated' : `undated, reported by ${describeDay(to)}`;
  if (from === null) return to === null ? 'undated' : `by ${describeDay(to)}`;
  if (to === null) return `since ${describeDay(from)}`;
  if (from === to) return describeDay(from);
  if (precision === 'year' && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  if (precision === 'month' && from.slice(0, 7) === to.slice(0, 7))
    return describeDay(from).replace(/^\d+ /, '');
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${describeDay(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4))
    return `${describeDay(from).replace(/ \d{4}$/, '')} – ${describeDay(to)}`;
  return `${describeDay(from)} – ${describeDay(to)}`;
}

/** How the date is known: "stated in the article: “26 January”". */
export function describeDateBasis({ precision, basis, text, to }: PartialDate): string {
  const words = text === null ? '' : `: “${text}”`;
  if (basis === 'editor') return `set by hand${words}`;
  if (basis === 'publication')
    return to === null ? 'the article gives no date' : 'the article gives no date; it was published by then';
  if (precision === 'unknown') return `the article says only${words || ' that it happened'}`;
  return basis === 'stated' ? `stated in the article${words}` : `worked out from the article’s words${words}`;
}
