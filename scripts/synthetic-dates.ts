// How articles of the synthetic corpus date what they report: mostly to the day, sometimes to a longer period.
import { format } from 'date-fns';
import type { PartialDate, Precision } from '../app/model/partial-date.ts';
import { isoOf } from './synthetic-calendar.ts';
import { type Draw, weighted } from './synthetic-random.ts';

const DAY = 86_400_000;

const weights: readonly (readonly [Precision, number])[] = [
  ['day', 85],
  ['month', 5],
  ['week', 3],
  ['year', 2.5],
  ['quarter', 1.5],
  ['unknown', 3],
];
const precision = weighted(weights, ([, weight]) => weight);

const months = Array.from({ length: 12 }, (_, month) => format(new Date(2020, month, 1), 'MMMM'));
const weekdays = Array.from({ length: 7 }, (_, day) => format(new Date(2023, 0, 1 + day), 'EEEE'));
const quarters = ['first', 'second', 'third', 'fourth'];

export function drawPrecision(draw: Draw): Precision {
  return precision(draw)[0];
}

/** The period of that precision around a day (days since the epoch), in the words of an article; null for unknown. */
export function dateAround(day: number, precision: Precision): PartialDate | null {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const stated = (from: number, to: number, text: string): PartialDate => ({
    from: isoOf(from),
    to: isoOf(to),
    precision,
    basis: 'stated',
    text,
  });
  const firstOf = (year: number, month: number) => Date.UTC(year, month, 1) / DAY;
  const quarter = Math.floor(month / 3);
  switch (precision) {
    case 'day':
      return stated(day, day, `${date.getUTCDate()} ${months[month]} ${year}`);
    case 'week': {
      const monday = day - ((date.getUTCDay() + 6) % 7);
      const first = new Date(monday * DAY);
      return stated(
        monday,
        monday + 6,
        `the week of ${first.getUTCDate()} ${months[first.getUTCMonth()]} ${first.getUTCFullYear()}`,
      );
    }
    case 'month':
      return stated(firstOf(year, month), firstOf(year, month + 1) - 1, `${months[month]} ${year}`);
    case 'quarter':
      return stated(
        firstOf(year, 3 * quarter),
        firstOf(year, 3 * quarter + 3) - 1,
        `the ${quarters[quarter]} quarter of ${year}`,
      );
    case 'year':
      return stated(firstOf(year, 0), firstOf(year + 1, 0) - 1, String(year));
    case 'unknown':
      return null;
  }
}

/** The date as a paper of the same week tells it: by the day of the week. */
export function byWeekday(date: PartialDate, published: number | null): PartialDate {
  if (date.precision !== 'day' || date.from === null || published === null) return date;
  const day = Date.parse(date.from) / DAY;
  if (published < day || published - day > 6) return date;
  return { ...date, basis: 'relative', text: weekdays[new Date(day * DAY).getUTCDay()] ?? null };
}

/** "on 3 March 2014", "in March 2014", with a space in front; nothing for an unknown date. */
export function whenOf(date: PartialDate | null): string {
  if (date?.text == null) return '';
  return ` ${date.precision === 'day' ? 'on' : 'in'} ${date.text}`;
}
