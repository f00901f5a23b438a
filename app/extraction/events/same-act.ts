// Whether two events of an article are one act: by their sides, their words and their place in the text.
import { datesOverlap } from '../../model/partial-date.ts';
import type { ExtractedEvent } from '../annotation.ts';
import { tableOfRule } from '../lexicon/act-rows.ts';

/** An event with what it is compared by. */
export interface Telling {
  readonly event: ExtractedEvent;
  /** The countries or organisations for which its sides act. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Its words without the small ones, cut short. */
  readonly words: ReadonlySet<string>;
  /** Whether the headline tells it. */
  readonly isHeadline: boolean;
}

/** How much of the shorter line's words the other must share for two lines to tell of one act. */
const sharedWords = 0.34;
/** A headline has other words than the text, and tells one of its acts. */
const sharedWithHeadline = 0.15;

export function sameAct(one: Telling, other: Telling): boolean {
  const [a, b] = [one.event, other.event];
  const headline = one.isHeadline !== other.isHeadline;
  if (!(a.type === b.type || (headline && a.quad === b.quad)) || !haveSameSides(one, other)) return false;
  if (a.date?.from && b.date?.from && !datesOverlap(a.date, b.date)) return false;
  // "repeated his threat and said that they would answer"
  if (
    a.sentence === b.sentence &&
    a.type === 'THREATEN' &&
    (a.targets.length === 0 || b.targets.length === 0)
  )
    return sharePower(one.sources, other.sources);
  // A text that thanks and then signs tells two acts; a headline may call either "backs".
  if (!headline && a.mode !== b.mode && !isVisitTo(one, other)) return false;
  // "condemned it, and he accused X": who is named anew acts anew.
  if (a.sentence === b.sentence)
    return (
      a.trigger.start === b.trigger.start ||
      (a.sources.join() === b.sources.join() && a.sourceText === b.sourceText)
    );
  return (
    overlap(one.words, other.words) >= (headline ? sharedWithHeadline : sharedWords) ||
    (headline ? isHeadlineOf(one, other) : isRetold(one, other))
  );
}

/** "X travelled to Y this week. He saw Z of Y on Tuesday": the news in general, and then whom he met there on what day. */
function isVisitTo({ event: one }: Telling, { event: other }: Telling): boolean {
  const [first, second] = one.sentence < other.sentence ? [one, other] : [other, one];
  return (
    first.type === 'CONSULT' &&
    first.mode === 'visit' &&
    second.mode === 'meet' &&
    first.date?.from != null &&
    first.date.precision !== 'day' &&
    second.date?.precision === 'day'
  );
}

function haveSameSides(one: Telling, other: Telling): boolean {
  const talks = one.event.type === 'CONSULT' && other.event.type === 'CONSULT';
  return (
    (areCompatible(one.sources, other.sources) && areCompatible(one.targets, other.targets)) ||
    (talks && isWithin(partiesOf(one), partiesOf(other)))
  );
}

function partiesOf({ sources, targets }: Telling): readonly string[] {
  return [...sources, ...targets];
}

function areCompatible(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || sharePower(one, other);
}

function sharePower(one: readonly string[], other: readonly string[]): boolean {
  return one.some((power) => other.includes(power));
}

/** In sentences: how far the lead reaches, the headline among them. */
const leadLength = 3;

/** Whether a headline tells one kind of act between the same as the lead, or with both sides known as any sentence. */
function isHeadlineOf(one: Telling, other: Telling): boolean {
  const known = sharePower(one.sources, other.sources) && sharePower(one.targets, other.targets);
  const lead = Math.max(one.event.sentence, other.event.sentence) < leadLength;
  return (
    one.event.type === other.event.type && (known || (lead && isWithin(partiesOf(one), partiesOf(other))))
  );
}

/**
 * Whether two sentences that follow each other tell one act in words, not twice: first by a noun and then by what was said
 * ("with a warning to X", "X would pay"), first in general and then by the person met, or again without its target
 * ("delivered a letter to X", "handed over the document").
 */
function isRetold(one: Telling, other: Telling): boolean {
  const [first, second] = one.event.sentence < other.event.sentence ? [one, other] : [other, one];
  const { quad, type, sentence } = first.event;
  if (second.event.sentence - sentence > 1 || !(quad === 1 || quad === 3)) return false;
  if (second.sources.length === 0 || !second.sources.every((power) => first.sources.includes(power)))
    return false;
  const { targetText } = second.event;
  if (second.targets.length === 0) return targetText === null || /^the /i.test(targetText);
  if (!sharePower(first.targets, second.targets)) return false;
  const met = type === 'CONSULT' && first.event.targets.join() !== second.event.targets.join();
  return met || isNominal(first.event) !== isNominal(second.event);
}

function isNominal({ rule }: ExtractedEvent): boolean {
  return tableOfRule(rule) === 'nominal-acts.ts';
}

/** Of a meeting it does not matter who of its parties is named on which side, nor that one telling leaves some out. */
function isWithin(one: readonly string[], other: readonly string[]): boolean {
  return one.every((power) => other.includes(power)) || other.every((power) => one.includes(power));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
