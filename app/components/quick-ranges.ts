// Ranges of dates that are one click away: the last days of the data, and its last years.
import { type IsoDate, isoDateOf } from '../model/partial-date.ts';
import type { DayPeriod } from '../model/picture.ts';

export interface QuickRange {
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Years that stand beside "Last 30 days". */
const YEARS = 3;
const DAY = 86_400_000;

/** The latest first; of the last day on which an event stands, not of today. */
export function quickRanges(span: DayPeriod): QuickRange[] {
  const dayOf = (day: number) => isoDateOf(new Date(day * DAY));
  const last = new Date((span.end - 1) * DAY).getUTCFullYear();
  const first = new Date(span.start * DAY).getUTCFullYear();
  const years = Array.from({ length: Math.min(YEARS, last - first + 1) }, (_, index) => last - index);
  return [
    { label: 'Last 30 days', from: dayOf(span.end - 30), to: dayOf(span.end - 1) },
    ...years.map((year) => ({
      label: String(year),
      from: isoDateOf(new Date(Date.UTC(year, 0, 1))),
      to: isoDateOf(new Date(Date.UTC(year, 11, 31))),
    })),
  ];
}
