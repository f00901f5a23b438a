// Ticks of the time axis, by d3-time: calendar steps, never shorter than a day, with the year said once.
import { utcTickInterval } from 'd3-time';
import { utcFormat } from 'd3-time-format';
import { DAY } from './period.ts';
import { type TimeScale, toX } from './time-scale.ts';

export interface Tick {
  readonly time: number;
  readonly x: number;
  /** Empty where it would run into its neighbour or out of the picture. */
  readonly label: string;
  /** The first tick and the first of a year or month: drawn stronger, and says the larger unit. */
  readonly major: boolean;
}

const YEAR_LABEL = utcFormat('%Y');
const MONTH_LABEL = utcFormat('%b');
const DAY_LABEL = utcFormat('%-d %b');

/** The ticks inside the window, about `spacing` px apart, in order. */
export function ticksOf(scale: TimeScale, spacing = 96): Tick[] {
  const { start, end } = scale.window;
  const count = Math.max(2, Math.min(Math.floor(scale.width / spacing), Math.floor((end - start) / DAY)));
  const interval = utcTickInterval(new Date(start), new Date(end), count);
  if (interval === null) return [];
  const times = interval
    .range(new Date(start), new Date(end))
    .map((date) => date.getTime())
    .filter((time) => time % DAY === 0);
  const step = times.length > 1 ? (times[1] ?? end) - (times[0] ?? start) : DAY;
  let lastYear: number | null = null;
  let free = Number.NEGATIVE_INFINITY;
  return times.map((time) => {
    const date = new Date(time);
    const x = toX(scale, time);
    const major = date.getUTCFullYear() !== lastYear;
    lastYear = date.getUTCFullYear();
    const label = labelOf(date, step, major);
    const end = x + labelWidth(label);
    if (x < free || end > scale.width) return { time, x, label: '', major };
    free = end;
    return { time, x, label, major };
  });
}

/** Room that a label takes at 12 px type, px, with the gap to the next. */
export function labelWidth(label: string): number {
  return 8 + 7 * label.length;
}

/** A step of 300 days and more is one of years, of 28 and more one of months. */
function labelOf(date: Date, step: number, major: boolean): string {
  if (step >= 300 * DAY) return YEAR_LABEL(date);
  const label = step >= 28 * DAY ? MONTH_LABEL(date) : DAY_LABEL(date);
  return major ? `${label} ${YEAR_LABEL(date)}` : label;
}
