// The one place where days and milliseconds meet: pictures count whole days, windows move by the millisecond.
import type { DayPeriod } from '../model/picture.ts';
import { DAY, type Period } from './period.ts';

/** The days as a period in ms. */
export function periodOfDayNumbers({ start, end }: DayPeriod): Period {
  return { start: start * DAY, end: end * DAY };
}

/** The whole days that the period touches. */
export function dayNumbersOf({ start, end }: Period): DayPeriod {
  return { start: Math.floor(start / DAY), end: Math.ceil(end / DAY) };
}
