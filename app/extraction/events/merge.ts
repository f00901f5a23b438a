// One act is one event within an article: headline, lead and body tell of it once.
import type { Actor, ActorSlug } from '../../model/actor.ts';
import { datesOverlap } from '../../model/partial-date.ts';
import type { ExtractedEvent } from '../annotation.ts';

const smallWords = new Set(
  'the a an of to in on at for and or by with from that its it his her their has have had was were is are be been will would said says after over as'.split(
    ' ',
  ),
);

/** How much of the shorter line's words the other must share for two lines to tell of one act. */
const sharedWords = 0.34;
/** A headline has other words than the text, and tells one of its acts. */
const sharedWithHeadline = 0.15;

/** The country, or organisation, for which each actor acts. */
type Powers = ReadonlyMap<ActorSlug, string>;

/** Events without those that another tells better; in the order given, which is that of confidence. */
export function mergeEvents(
  events: readonly ExtractedEvent[],
  actors: readonly Actor[],
): readonly ExtractedEvent[] {
  const powers: Powers = new Map(actors.map((actor) => [actor.slug, powerOf(actor)]));
  const kept: ExtractedEvent[] = [];
  for (const event of events) {
    const at = kept.findIndex((other) => sameAct(other, event, powers));
    const other = kept[at];
    if (other) kept[at] = joined(other, event);
    else kept.push(event);
  }
  return kept;
}

/** A person or ministry acts for the state, a secretary general for the organisation. */
function powerOf({ slug, country, roles }: Actor): string {
  return country ?? roles.find(({ organisation }) => organisation !== null)?.organisation ?? slug;
}

function sameAct(a: ExtractedEvent, b: ExtractedEvent, powers: Powers): boolean {
  const powersOf = (slugs: readonly ActorSlug[]) => slugs.map((slug) => powers.get(slug) ?? slug);
  const compatible = (one: readonly ActorSlug[], other: readonly ActorSlug[]) =>
    one.length === 0 || other.length === 0 || powersOf(one).some((power) => powersOf(other).includes(power));
  const parties = [a, b].map(({ sources, targets }) => powersOf([...sources, ...targets]));
  const sides =
    (compatible(a.sources, b.sources) && compatible(a.targets, b.targets)) ||
    (a.type === 'CONSULT' && b.type === 'CONSULT' && isWithin(parties[0], parties[1]));
  const headline = a.sentence !== b.sentence && (a.sentence === 0 || b.sentence === 0);
  if (!sides || !(a.type === b.type || (headline && a.quad === b.quad))) return false;
  if (a.date?.from && b.date?.from && !datesOverlap(a.date, b.date)) return false;
  // A text that thanks and then signs tells two acts; a headline may call either "backs".
  if (!headline && a.mode !== b.mode) return false;
  if (a.sentence === b.sentence)
    return a.trigger.start === b.trigger.start || a.sources.join() === b.sources.join();
  return overlap(contentWords(a), contentWords(b)) >= (headline ? sharedWithHeadline : sharedWords);
}

/** Of a meeting it does not matter who of its parties is named on which side, nor that one telling leaves some out. */
function isWithin(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.every((power) => other.includes(power)) || other.every((power) => one.includes(power));
}

function contentWords(event: ExtractedEvent): ReadonlySet<string> {
  const words = event.summary.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !smallWords.has(word)).map((word) => word.slice(0, 5)));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/**
 * The one that knows more of its sides and date (where equal, the body before the headline, and the earlier sentence),
 * with the date of the other where it has none of its own.
 */
function joined(a: ExtractedEvent, b: ExtractedEvent): ExtractedEvent {
  const best = better(a, b);
  const date = best.date?.text ? best.date : ((best === a ? b : a).date ?? best.date);
  return { ...best, date };
}

function better(a: ExtractedEvent, b: ExtractedEvent): ExtractedEvent {
  const difference = known(b) - known(a);
  if (difference !== 0) return difference > 0 ? b : a;
  if ((a.sentence === 0) !== (b.sentence === 0)) return a.sentence === 0 ? b : a;
  return b.sentence < a.sentence && b.confidence >= a.confidence ? b : a;
}

function known(event: ExtractedEvent): number {
  return Math.min(event.sources.length, 1) + Math.min(event.targets.length, 1) + (event.date?.text ? 0.5 : 0);
}
