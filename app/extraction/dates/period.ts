// Periods of the calendar: the first and last day of a day, week, month, quarter, half, year or decade.
import {
  addIsoDays,
  type IsoDate,
  isoDateOf,
  type Precision,
  parseIsoDate,
  timeOf,
} from '../../model/partial-date.ts';

/** Both ends inclusive. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly precision: Precision;
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

interface CalendarDay {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  readonly day: number;
  /** Sunday is 0. */
  readonly weekday: number;
}

/** The parts of a day. */
export function partsOf(date: IsoDate): CalendarDay {
  const day = new Date(`${date}T00:00:00Z`);
  return {
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
    weekday: day.getUTCDay(),
  };
}

/** The day, or null where the calendar has none (31 April). */
export function dayOf(year: number, month: number, day: number): IsoDate | null {
  const padded = (value: number, width: number) => String(value).padStart(width, '0');
  return parseIsoDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
}

export function dayPeriod(date: IsoDate): Period {
  return { from: date, to: date, precision: 'day' };
}

/** The week from Monday to Sunday (ISO 8601) that holds the day. */
export function weekPeriod(date: IsoDate): Period {
  const monday = addIsoDays(date, -((partsOf(date).weekday + 6) % 7));
  return { from: monday, to: addIsoDays(monday, 6), precision: 'week' };
}

/** Months `first` to `first + count - 1` of a year; months outside 1-12 carry into the years beside it. */
export function monthsPeriod(year: number, first: number, count: number, precision: Precision): Period {
  return {
    from: isoDateOf(new Date(Date.UTC(year, first - 1, 1))),
    to: isoDateOf(new Date(Date.UTC(year, first - 1 + count, 0))),
    precision,
  };
}

export function monthPeriod(year: number, month: number): Period {
  return monthsPeriod(year, month, 1, 'month');
}

/** Calendar quarter 1-4; others carry into the years beside it. */
export function quarterPeriod(year: number, quarter: number): Period {
  return monthsPeriod(year, quarter * 3 - 2, 3, 'quarter');
}

export function yearPeriod(year: number): Period {
  return monthsPeriod(year, 1, 12, 'year');
}

/** The ten years from a year that ends in 0. */
export function decadePeriod(year: number): Period {
  return monthsPeriod(year, 1, 120, 'year');
}

/** The unit's period that holds the day, moved by `shift` units (-1: the one before). */
export function periodAround(date: IsoDate, unit: Unit, shift: number): Period {
  const { year, month } = partsOf(date);
  switch (unit) {
    case 'day':
      return dayPeriod(addIsoDays(date, shift));
    case 'week':
      return weekPeriod(addIsoDays(date, shift * 7));
    case 'month':
      return monthPeriod(year, month + shift);
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3) + shift);
    case 'year':
      return yearPeriod(year + shift);
    case 'decade':
      return decadePeriod(Math.floor(year / 10) * 10 + shift * 10);
  }
}

/** The last such weekday (Sunday is 0) on or before the day. */
export function lastOnOrBefore(day: IsoDate, weekday: number): IsoDate {
  return addIsoDays(day, -((partsOf(day).weekday - weekday + 7) % 7));
}

/** The first such weekday (Sunday is 0) on or after the day. */
export function firstOnOrAfter(day: IsoDate, weekday: number): IsoDate {
  return addIsoDays(day, (weekday - partsOf(day).weekday + 7) % 7);
}

/** From the first day of one period to the last of another; null where they stand in the wrong order. */
export function spanning(first: Period, last: Period): Period | null {
  if (first.from > last.to) return null;
  const days = (timeOf(last.to) - timeOf(first.from)) / 86_400_000 + 1;
  return { from: first.from, to: last.to, precision: precisionOfLength(days) };
}

/** The finest precision whose period is as long. */
function precisionOfLength(days: number): Precision {
  if (days <= 1) return 'day';
  if (days <= 7) return 'week';
  if (days <= 31) return 'month';
  return days <= 92 ? 'quarter' : 'year';
}
