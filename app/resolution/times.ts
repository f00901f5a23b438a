// Whether two reports may speak of the same time.
import { addIsoDays, type IsoDate } from '../model/partial-date.ts';
import type { ReportedAct } from '../model/reported-act.ts';

export interface TimeFit {
  /** True where both give a day, and the same one. */
  readonly isFirm: boolean;
  readonly reason: string;
}

/** Days between an act and an article that reports it without a date: news is rarely older. */
const NEWS_DAYS = 3;

interface Window {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The same day; or periods that overlap; or, where a report gives no date, the days before its publication.
 * Reports of which neither date nor publication is known agree with each other alone.
 */
export function timeFitOf(a: ReportedAct, b: ReportedAct): TimeFit | null {
  const [one, other] = [windowOf(a), windowOf(b)];
  if (!one || !other) return one || other ? null : { isFirm: false, reason: 'no date in either' };
  if (isDay(a) && isDay(b)) return one.from === other.from ? { isFirm: true, reason: 'same day' } : null;
  if (one.from > other.to || other.from > one.to) return null;
  const stated = isStated(a) && isStated(b);
  return { isFirm: false, reason: stated ? 'overlapping dates' : 'published when it happened' };
}

function windowOf({ date, published }: ReportedAct): Window | null {
  const to = date?.to ?? published;
  if (!to) return null;
  return { from: date?.from ?? addIsoDays(to, -NEWS_DAYS), to };
}

function isDay({ date }: ReportedAct): boolean {
  return date?.precision === 'day';
}

function isStated({ date }: ReportedAct): boolean {
  return date !== null && date.precision !== 'unknown';
}
