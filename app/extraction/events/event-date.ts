// The date of an act: what governs its clause, else its sentence, else no more than the day of publication.
import type { IsoDate, PartialDate } from '../../model/partial-date.ts';
import type { Span } from '../../model/span.ts';
import type { DateExpression, Sentence } from '../annotation.ts';
import type { Act } from './act.ts';

/**
 * The date of an act in `sentence`: the expression nearest to the trigger within the words that tell the act, else the
 * nearest in the sentence, else, where it tells of "the same day", the last day named before, else the last day named
 * before it in its paragraph, else, for what is reported as done, the
 * day of the lead; a day before a longer period: news puts the day beside the verb of saying, and an act told that way
 * is of that day or just before. What is told as earlier ("had expelled", "days earlier") takes no day from other
 * sentences. A longer period that a noun governs ("the attack of 2014") dates no act. Null where neither the sentence
 * nor the publication gives one.
 */
export function dateOf(
  act: Act,
  {
    sentence,
    paragraph,
    dates,
    lead,
    published,
  }: {
    sentence: Sentence;
    /** The paragraph that the sentence stands in. */
    paragraph: Span;
    dates: readonly DateExpression[];
    /** The day that the article's first sentences give for what the same actors did, or null. */
    lead: DateExpression | null;
    published: IsoDate | null;
  },
): PartialDate | null {
  const here = dates.filter(
    (date) =>
      date.sentence === sentence.index && (date.date.precision === 'day' || !followsNoun(sentence, date)),
  );
  const sameDay = isOfSameDay(sentence);
  const others = isToldAsEarlier(act, sentence) && !sameDay ? [] : dates;
  const before = others
    .filter(({ sentence: index, date }) => index < sentence.index && date.precision === 'day')
    .filter(({ start }) => sameDay || paragraph.start <= start)
    .slice(-1);
  const start = sentence.tokens[act.extent.start]?.start ?? sentence.start;
  const end = sentence.tokens[act.extent.end - 1]?.end ?? sentence.end;
  const trigger = sentence.tokens[act.trigger.start]?.start ?? sentence.start;
  const inside = here.filter((date) => start <= date.start && date.end <= end);
  const days = here.filter(({ date }) => date.precision === 'day');
  const daysInside = inside.filter((date) => days.includes(date));
  const pool =
    [
      daysInside,
      days,
      inside,
      here,
      before,
      lead && act.assertion === 'reported' && others.includes(lead) ? [lead] : [],
    ].find((list) => list.length > 0) ?? [];
  const nearest = pool.reduce<DateExpression | null>(
    (best, date) => (best && Math.abs(best.start - trigger) <= Math.abs(date.start - trigger) ? best : date),
    null,
  );
  if (nearest) return nearest.date;
  if (!published) return null;
  return { from: null, to: published, precision: 'unknown', basis: 'publication', text: null };
}

const earlierWords: ReadonlySet<string> = new Set(['earlier', 'previously', 'formerly', 'ago', 'beforehand']);

/** Past perfect, or a word that says so: the act lies before the day that the story is of. */
function isToldAsEarlier({ extent, trigger }: Act, { tokens }: Sentence): boolean {
  const words = tokens.slice(extent.start, extent.end);
  const upToTrigger = tokens.slice(extent.start, trigger.start + 1);
  return (
    words.some(({ lower }) => earlierWords.has(lower)) ||
    (tokens[trigger.start]?.penn === 'VBN' &&
      upToTrigger.some(({ lower, tag }) => lower === 'had' && tag === 'AUX'))
  );
}

const sameDayWords =
  /\b(?:(?:the|that) same (?:day|morning|afternoon|evening|night)|(?:earlier|later) (?:in the|on the|that|the same) day)\b/;

/** "on the same day", "earlier in the day": of the day that was named last. */
function isOfSameDay({ tokens }: Sentence): boolean {
  return sameDayWords.test(tokens.map(({ lower }) => lower).join(' '));
}

const ofNoun: ReadonlySet<string> = new Set(['of', 'since', 'from', 'until', 'to']);

/** "the attack of 2014", "its positions of 1997": a period that tells which, not when. */
function followsNoun({ tokens }: Sentence, { start }: DateExpression): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  return ofNoun.has(tokens[at]?.lower ?? '') || ofNoun.has(tokens[at - 1]?.lower ?? '');
}
