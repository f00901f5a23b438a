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

/** When a report says that its act happened, as it is compared with many others. */
export interface ReportedTime {
  /** The very day, null where it is not known. */
  readonly day: IsoDate | null;
  readonly isStated: boolean;
  /** Days that the act may have happened on, as news mostly are and as they rarely are; null without any date. */
  readonly near: Window | null;
  readonly far: Window | null;
}

export function readTime({ date, published }: ReportedAct): ReportedTime {
  const to = date?.to ?? published;
  const window = (newsDays: number) => to && { from: date?.from ?? addIsoDays(to, -newsDays), to };
  return {
    day: date?.precision === 'day' ? date.from : null,
    isStated: date !== null && date.precision !== 'unknown',
    near: window(NEWS_DAYS),
    far: window(OLD_NEWS_DAYS),
  };
}

/**
 * The same day; or periods that overlap; or, where a report gives no date, the days before its publication. Two
 * that give none have to be published within a day: who speaks twice in a week says much the same twice. Reports
 * of which neither date nor publication is known agree with each other alone.
 */
export function timeFitOf(a: ReportedTime, b: ReportedTime): TimeFit | null {
  if (a.day && b.day) return a.day === b.day ? { closeness: 'firm', reason: 'same day' } : null;
  if (!a.near && !b.near) return { closeness: 'far', reason: 'no date in either' };
  const reason = a.isStated && b.isStated ? 'overlapping dates' : 'published when it happened';
  if (meet(a.near, b.near)) return { closeness: 'near', reason };
  if (!a.isStated && !b.isStated) return null;
  if (meet(a.far, b.far)) return { closeness: 'far', reason };
  return null;
}

function meet(a: Window | null, b: Window | null): boolean {
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
}
