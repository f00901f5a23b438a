// One act is one event within an article: headline, lead and body tell of it once.
import type { Actor, ActorSlug } from '../../model/actor.ts';
import type { ExtractedEvent, Sentence } from '../annotation.ts';
import { sameAct, type Telling } from './same-act.ts';

const smallWords = new Set(
  'the a an of to in on at for and or by with from that its it his her their has have had was were is are be been will would said says after over as'.split(
    ' ',
  ),
);

/** What tellings are made by: for whom each actor acts, and which sentence is the headline, or null. */
interface Reading {
  readonly powers: ReadonlyMap<ActorSlug, string>;
  readonly headline: number | null;
}

/** Events without those that another tells better; in the order given, which is that of confidence. */
export function mergeEvents(
  events: readonly ExtractedEvent[],
  actors: readonly Actor[],
  sentences: readonly Sentence[],
): readonly ExtractedEvent[] {
  const reading: Reading = {
    powers: new Map(actors.map((actor) => [actor.slug, powerOf(actor)])),
    headline: headlineOf(sentences),
  };
  return mergeAll(
    events.map((event) => tellingOf(event, reading)),
    reading,
  ).map(({ event }) => event);
}

/** The first sentence, where it stands alone on its line and a text follows; else null. */
function headlineOf([first, second]: readonly Sentence[]): number | null {
  return first && second && first.paragraph !== second.paragraph ? first.index : null;
}

/** Until nothing merges: what a headline was merged into may tell the act of another sentence too. */
function mergeAll(tellings: readonly Telling[], reading: Reading): readonly Telling[] {
  const kept: Telling[] = [];
  for (const telling of tellings) {
    const at = kept.findIndex((other) => sameAct(other, telling));
    const other = kept[at];
    if (other) kept[at] = tellingOf(joined(other, telling), reading);
    else kept.push(telling);
  }
  return kept.length < tellings.length ? mergeAll(kept, reading) : kept;
}

function tellingOf(event: ExtractedEvent, { powers, headline }: Reading): Telling {
  const powersOf = (slugs: readonly ActorSlug[]) => slugs.map((slug) => powers.get(slug) ?? slug);
  return {
    event,
    sources: powersOf(event.sources),
    targets: powersOf(event.targets),
    words: contentWords(event),
    isHeadline: event.sentence === headline,
  };
}

/** A person or ministry acts for the state, a secretary general for the organisation. */
function powerOf({ slug, country, roles }: Actor): string {
  return country ?? roles.find(({ organisation }) => organisation !== null)?.organisation ?? slug;
}

function contentWords(event: ExtractedEvent): ReadonlySet<string> {
  const words = event.summary.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !smallWords.has(word)).map((word) => word.slice(0, 5)));
}

/**
 * The one that knows more of its sides (where equal, the body before the headline, what has a date, a day before a longer
 * time, and the earlier sentence), with the date of the other where it has none of its own, and its side that only a
 * headline or body names; of a meeting, with all whom either tells were met.
 */
function joined(one: Telling, other: Telling): ExtractedEvent {
  const [a, b] = [one.event, other.event];
  const best = better(one, other);
  const date = best.date?.text ? best.date : ((best === a ? b : a).date ?? best.date);
  const sides = a.type === b.type ? sidesOfBoth(best, best === a ? b : a) : {};
  return { ...best, ...sides, date };
}

function sidesOfBoth(best: ExtractedEvent, other: ExtractedEvent): Partial<ExtractedEvent> {
  const { sources, sourceText, targets, targetText } = other;
  // "met Kenyan officials", "held talks with the president, X"
  if (
    best.mode === 'meet' &&
    other.mode === 'meet' &&
    best.sources.join() === sources.join() &&
    best.targets.length > 0
  )
    return { targets: [...new Set([...best.targets, ...targets])] };
  return {
    ...(best.sources.length === 0 &&
      !best.targets.some((slug) => sources.includes(slug)) && { sources, sourceText }),
    ...(best.targets.length === 0 &&
      !best.sources.some((slug) => targets.includes(slug)) && { targets, targetText }),
  };
}

function better(one: Telling, other: Telling): ExtractedEvent {
  const [a, b] = [one.event, other.event];
  const difference = knownSides(b) - knownSides(a);
  if (difference !== 0) return difference > 0 ? b : a;
  if (one.isHeadline !== other.isHeadline) return one.isHeadline ? b : a;
  if ((a.date?.text == null) !== (b.date?.text == null)) return a.date?.text ? a : b;
  if (isOfDay(a) !== isOfDay(b)) return isOfDay(a) ? a : b;
  return b.sentence < a.sentence && b.confidence >= a.confidence ? b : a;
}

function isOfDay({ date }: ExtractedEvent): boolean {
  return date?.precision === 'day';
}

function knownSides({ sources, targets }: ExtractedEvent): number {
  return Math.min(sources.length, 1) + Math.min(targets.length, 1);
}
