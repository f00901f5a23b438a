// Whether two reports may speak of the same time.
import { addIsoDays, type IsoDate } from '../model/partial-date.ts';
import type { ReportedAct } from '../model/reported-act.ts';

export interface TimeFit {
  /** `firm`: both give the same day; `near`: the dates, or the day before publication, meet; `far`: days apart. */
  readonly closeness: 'firm' | 'near' | 'far';
  readonly reason: string;
}

/** Days between an act and an article that reports it without a date: mostly one, rarely more than three. */
const NEWS_DAYS = 1;
const OLD_NEWS_DAYS = 3;

interface Window {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The same day; or periods that overlap; or, where a report gives no date, the days before its publication. Two
 * that give none have to be published within a day: who speaks twice in a week says much the same twice. Reports
 * of which neither date nor publication is known agree with each other alone.
 */
export function timeFitOf(a: ReportedAct, b: ReportedAct): TimeFit | null {
  if (isDay(a) && isDay(b))
    return a.date?.from === b.date?.from ? { closeness: 'firm', reason: 'same day' } : null;
  if (!latestDay(a) && !latestDay(b)) return { closeness: 'far', reason: 'no date in either' };
  const reason = isStated(a) && isStated(b) ? 'overlapping dates' : 'published when it happened';
  if (meet(windowOf(a, NEWS_DAYS), windowOf(b, NEWS_DAYS))) return { closeness: 'near', reason };
  if (!isStated(a) && !isStated(b)) return null;
  if (meet(windowOf(a, OLD_NEWS_DAYS), windowOf(b, OLD_NEWS_DAYS))) return { closeness: 'far', reason };
  return null;
}

function meet(a: Window | null, b: Window | null): boolean {
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
}

function latestDay({ date, published }: ReportedAct): IsoDate | null {
  return date?.to ?? published;
}

function windowOf(act: ReportedAct, newsDays: number): Window | null {
  const to = latestDay(act);
  return to && { from: act.date?.from ?? addIsoDays(to, -newsDays), to };
}

function isDay({ date }: ReportedAct): boolean {
  return date?.precision === 'day';
}

function isStated({ date }: ReportedAct): boolean {
  return date !== null && date.precision !== 'unknown';
}
