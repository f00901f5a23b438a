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
 * sentences. Some expressions date no act: see `mayDate`. Null where neither the sentence
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
    (date) => date.sentence === sentence.index && mayDate(act, date, { sentence, published }),
  );
  const sameDay = isOfSameDay(sentence);
  const others = isToldAsEarlier(act, sentence) && !sameDay ? [] : dates;
  const before = others.findLast(
    ({ sentence: index, date, start }) =>
      index < sentence.index && date.precision === 'day' && (sameDay || paragraph.start <= start),
  );
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
      before ? [before] : [],
      lead && lead.sentence !== sentence.index && act.assertion === 'reported' && others.includes(lead)
        ? [lead]
        : [],
    ].find((list) => list.length > 0) ?? [];
  const nearest = pool.reduce<DateExpression | null>(
    (best, date) => (best && Math.abs(best.start - trigger) <= Math.abs(date.start - trigger) ? best : date),
    null,
  );
  if (nearest) return nearest.date;
  if (!published) return null;
  return { from: null, to: published, precision: 'unknown', basis: 'publication', text: null };
}

/** Whether an expression of the sentence may tell when the act was done. */
function mayDate(
  act: Act,
  expression: DateExpression,
  { sentence, published }: { sentence: Sentence; published: IsoDate | null },
): boolean {
  const { precision, from } = expression.date;
  const before = wordBefore(sentence, expression);
  if (boundWords.has(before) || isInOtherClause(act, expression, sentence)) return false;
  if (precision !== 'day' && (ofNoun.has(before) || startsOfNoun(sentence, expression))) return false;
  if (precision !== 'day' && describesNoun(act, expression, sentence)) return false;
  return !(published && from && from > published && isToldAsDone(act, sentence));
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

/** "proposed a meeting next week": what is done by the day of publication is not dated by a later one. */
function isToldAsDone({ assertion, trigger }: Act, { tokens }: Sentence): boolean {
  return assertion === 'reported' && pastTags.has(tokens[trigger.start]?.penn ?? '');
}

const pastTags: ReadonlySet<string> = new Set(['VBD', 'VBN']);

/** "countries that joined in 2004": behind a relative pronoun a date is of its clause, as far as a comma may end that. */
function isInOtherClause({ trigger }: Act, { start }: DateExpression, { tokens }: Sentence): boolean {
  const between = tokens.slice(trigger.end).filter((token) => token.start < start);
  const relative = between.findLastIndex(({ penn, lower }) => relativeTags.has(penn) && lower !== 'what');
  return relative >= 0 && !between.slice(relative).some(({ lower }) => lower === ',');
}

const relativeTags: ReadonlySet<string> = new Set(['WDT', 'WP', 'WP$']);

/** "since Monday", "by Friday", "after May 1997": what bounds a time dates no act. */
const boundWords: ReadonlySet<string> = new Set(['after', 'before', 'by', 'since', 'until', 'till']);
/** "the attack of 2014", "its positions of 1997": a longer period that tells which, not when. */
const ofNoun: ReadonlySet<string> = new Set(['of', 'from', 'to']);

/** "rigging the December elections": a longer period within a noun phrase tells which, unless the noun tells the act. */
function describesNoun({ trigger }: Act, { start, end }: DateExpression, { tokens }: Sentence): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  let noun = tokens.findIndex((token) => token.start >= end);
  while (tokens[noun]?.tag === 'ADJ') noun++;
  const opens = /^(?:DET|PRON)$/.test(tokens[first - 1]?.tag ?? '');
  return opens && tokens[noun]?.tag === 'NOUN' && !(trigger.start <= noun && noun < trigger.end);
}

function wordBefore({ tokens }: Sentence, { start }: DateExpression): string {
  const at = tokens.findIndex((token) => token.start >= start);
  return tokens[at - 1]?.lower ?? '';
}

/** Where the expression itself begins with such a word: "since 1997". */
function startsOfNoun({ tokens }: Sentence, { start }: DateExpression): boolean {
  return ofNoun.has(tokens.find((token) => token.start >= start)?.lower ?? '');
}
