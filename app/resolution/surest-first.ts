// The order in which reports are resolved: it depends on what they say, never on how they were handed over.
import type { ReportedAct } from '../model/reported-act.ts';

/**
 * Indexes of the reports: those that leave the least open of day, source and target, then
 * the earliest published, then by article and words. Reports that say the same in all of this keep their order.
 */
export function surestFirst(reports: readonly ReportedAct[]): number[] {
  const keys = reports.map(keyOf);
  return reports.map((_, index) => index).toSorted((a, b) => compare(keys[a] ?? '', keys[b] ?? ''));
}

function keyOf(act: ReportedAct): string {
  const { article, date, published, sources, targets, summary, sentence, type, mode } = act;
  const doubts =
    Number(date?.precision !== 'day') + Number(sources.length === 0) + Number(targets.length === 0);
  const slugs = [sources, targets].map((side) => side.map(({ slug }) => slug));
  const rank = [doubts, published ?? '9', String(article).padStart(10, '0')];
  return JSON.stringify([...rank, sentence, summary, type, mode, date?.from, date?.to, slugs]);
}

/** By code units: no locale may change what is one event. */
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
