// One act is one event within an article: headline, lead and body tell of it once.
import { datesOverlap } from '../../model/partial-date.ts';
import type { ExtractedEvent } from '../annotation.ts';

const smallWords = new Set(
  'the a an of to in on at for and or by with from that its it his her their has have had was were is are be been will would said says after over as'.split(
    ' ',
  ),
);

/** How much of the shorter line's words the other must share for two lines to tell of one act. */
const sharedWords = 0.34;

/** Events without those that another tells better; in the order given, which is that of confidence. */
export function mergeEvents(events: readonly ExtractedEvent[]): readonly ExtractedEvent[] {
  const kept: ExtractedEvent[] = [];
  for (const event of events) {
    const at = kept.findIndex((other) => sameAct(other, event));
    const other = kept[at];
    if (!other) kept.push(event);
    else kept[at] = better(other, event);
  }
  return kept;
}

function sameAct(a: ExtractedEvent, b: ExtractedEvent): boolean {
  if (a.type !== b.type || !compatible(a.sources, b.sources) || !compatible(a.targets, b.targets))
    return false;
  if (a.date?.from && b.date?.from && !datesOverlap(a.date, b.date)) return false;
  if (a.sentence === b.sentence)
    return a.trigger.start === b.trigger.start || a.sources.join() === b.sources.join();
  return overlap(contentWords(a), contentWords(b)) >= sharedWords;
}

function compatible(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((slug) => b.includes(slug));
}

function contentWords(event: ExtractedEvent): ReadonlySet<string> {
  const words = event.summary.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !smallWords.has(word)).map((word) => word.slice(0, 5)));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** The one that knows more of its sides and date; where equal, the body before the headline, and the earlier sentence. */
function better(a: ExtractedEvent, b: ExtractedEvent): ExtractedEvent {
  const difference = known(b) - known(a);
  if (difference !== 0) return difference > 0 ? b : a;
  if ((a.sentence === 0) !== (b.sentence === 0)) return a.sentence === 0 ? b : a;
  return b.sentence < a.sentence && b.confidence >= a.confidence ? b : a;
}

function known(event: ExtractedEvent): number {
  return Math.min(event.sources.length, 1) + Math.min(event.targets.length, 1) + (event.date?.text ? 0.5 : 0);
}
