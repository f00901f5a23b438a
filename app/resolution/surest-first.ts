// The order in which reports are resolved: it depends on what they say, never on when they came.
import type { ReportedAct } from '../model/reported-act.ts';

/** Digits of the number of an article. */
const WIDTH = 10;

/**
 * Indexes of the reports: those that leave the least open of day, source and target, then the earliest published,
 * then by their words. Only where these are the same does the number of the article count, which says what came first.
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
  const words = [sentence, summary, type, mode, date?.from, date?.to, slugs];
  return JSON.stringify([doubts, published ?? '9', ...words, String(article).padStart(WIDTH, '0')]);
}

/** By code units: no locale may change what is one event. */
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
