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
  const kept: Telling[] = [];
  for (const event of events) {
    const telling = tellingOf(event, powers);
    const at = kept.findIndex((other) => sameAct(other, telling));
    const other = kept[at];
    if (other) kept[at] = tellingOf(joined(other.event, event), powers);
    else kept.push(telling);
  }
  return kept.map(({ event }) => event);
}

/** An event with what it is compared by: for whom its sides act, and its words. */
interface Telling {
  readonly event: ExtractedEvent;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly words: ReadonlySet<string>;
}

function tellingOf(event: ExtractedEvent, powers: Powers): Telling {
  const powersOf = (slugs: readonly ActorSlug[]) => slugs.map((slug) => powers.get(slug) ?? slug);
  return {
    event,
    sources: powersOf(event.sources),
    targets: powersOf(event.targets),
    words: contentWords(event),
  };
}

/** A person or ministry acts for the state, a secretary general for the organisation. */
function powerOf({ slug, country, roles }: Actor): string {
  return country ?? roles.find(({ organisation }) => organisation !== null)?.organisation ?? slug;
}

function sameAct(a: Telling, b: Telling): boolean {
  const headline =
    a.event.sentence !== b.event.sentence && (a.event.sentence === 0 || b.event.sentence === 0);
  if (!(a.event.type === b.event.type || (headline && a.event.quad === b.event.quad))) return false;
  // A text that thanks and then signs tells two acts; a headline may call either "backs".
  if (!headline && a.event.mode !== b.event.mode) return false;
  const sides =
    (isCompatible(a.sources, b.sources) && isCompatible(a.targets, b.targets)) ||
    (a.event.type === 'CONSULT' &&
      b.event.type === 'CONSULT' &&
      isWithin([...a.sources, ...a.targets], [...b.sources, ...b.targets]));
  if (!sides) return false;
  if (a.event.date?.from && b.event.date?.from && !datesOverlap(a.event.date, b.event.date)) return false;
  if (a.event.sentence === b.event.sentence)
    return (
      a.event.trigger.start === b.event.trigger.start || a.event.sources.join() === b.event.sources.join()
    );
  return overlap(a.words, b.words) >= (headline ? sharedWithHeadline : sharedWords);
}

function isCompatible(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((power) => other.includes(power));
}

/** Of a meeting it does not matter who of its parties is named on which side, nor that one telling leaves some out. */
function isWithin(one: readonly string[], other: readonly string[]): boolean {
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
