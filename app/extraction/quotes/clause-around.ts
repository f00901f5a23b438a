// What stands before an attribution and goes on behind it: "…, Blinken said", "The law, Lavrov said, is dead".
import type { Attribution } from './attribution.ts';
import { pastCircumstances, pastSource } from './circumstances.ts';
import { endOfContent } from './clause-end.ts';
import {
  closing,
  finite,
  hasFinite,
  nextComma,
  pastConnectives,
  subordinates,
  timeWords,
} from './clause-words.ts';
import { isNarrated, type Narration, type WordRange } from './narration.ts';

/** Openers of when, where and to whom something was said, and how many words that may take. */
const circumstances = new Set(
  'in at on during to after as while when before of from with through via following'.split(' '),
);
const longestCircumstance = 25;

interface Framed {
  readonly attribution: Attribution;
  readonly sentence: WordRange;
  readonly later: readonly Attribution[];
}

/** The content on both sides of an attribution, in one or two ranges; null where nothing before it is content. */
export function contentAround(narration: Narration, framed: Framed): readonly WordRange[] | null {
  const { words } = narration;
  const { attribution, sentence, later } = framed;
  const { start, end, cue } = attribution;
  const verb = words[cue.from];
  const hasSpeaker = start < cue.from || end > cue.to;
  const isSource = attribution.form === 'according-to';
  if (!hasSpeaker || (!isSource && /^VBG?$/.test(verb?.penn ?? ''))) return null;
  const comma = commaBefore(narration, framed);
  if (comma === null || isSpeechAlone(narration, comma)) return null;
  const front = { from: pastConnectives(words, sentence.from, comma), to: comma };
  const rest = isSource
    ? pastSource(narration, end, sentence.to) - 1
    : pastCircumstances(narration, attribution, verb?.lemma ?? '', sentence.to);
  const whole = isWholeClause(narration, front);
  const next = words[rest]?.lower === ',' ? wordGoingOn(narration, { framed, from: rest + 1, whole }) : -1;
  if (next === -1) return whole && isReport(narration, framed, front) ? [front] : null;
  const behind = {
    from: next,
    to: endOfContent(narration, { from: next, end: sentence.to, attribution, later }),
  };
  return front.from < front.to ? [front, behind] : [behind];
}

/** The comma, or the closing mark with one, that ends what stands before the attribution. */
function commaBefore(narration: Narration, { attribution, sentence }: Framed): number | null {
  const { words } = narration;
  let at = attribution.start - 1;
  if (words[at]?.lower === 'as') at--;
  while (at > sentence.from && words[at]?.tag === 'PUNCT' && words[at]?.lower !== ',') at--;
  return at >= sentence.from && (words[at]?.lower === ',' || isClosedByMark(narration, at)) ? at : null;
}

function isClosedByMark(narration: Narration, at: number): boolean {
  return !isNarrated(narration, at) && /^[,"”’']/.test(narration.words[at]?.text.at(-1) ?? '');
}

/** 'Keller shook her head: "Never," she said.': a colon or a dash parts the speech from what is told before it. */
function isSpeechAlone(narration: Narration, last: number): boolean {
  let open = last;
  while (open > 0 && narration.quoteOf[open - 1] === narration.quoteOf[last]) open--;
  return !isNarrated(narration, last) && /^(?::|-|--|–|—)$/.test(narration.words[open - 1]?.lower ?? '');
}

/**
 * Where the content goes on behind the comma that follows the attribution, or -1. A whole clause before it goes on with a
 * conjunction; anything less with what it lacks.
 */
function wordGoingOn(
  narration: Narration,
  { framed, from, whole }: { readonly framed: Framed; readonly from: number; readonly whole: boolean },
): number {
  const { words } = narration;
  const { attribution, sentence, later } = framed;
  const first = words[from];
  if (!first || from >= sentence.to || !isNarrated(narration, from)) return -1;
  const clause = hasFinite(words, from, sentence.to);
  if (!clause || first.penn === 'VBG' || /^(?:who|which|whose|where)$/.test(first.lower)) return -1;
  const isInverted = attribution.form === 'verb' && attribution.end > attribution.cue.to;
  if (finite.has(first.penn)) return whole && isInverted ? -1 : from;
  if (first.tag === 'CCONJ') {
    const isOwn = finite.has(words[from + 1]?.penn ?? '') || later.some((next) => next.start === from + 1);
    return isOwn ? -1 : from + 1;
  }
  if (whole) return !isInverted && /^(?:that|because|if|unless)$/.test(first.lower) ? from : -1;
  return isInverted ? -1 : from;
}

/** Whether a whole clause before the attribution is what was said, and not the frame of a sentence that goes on to tell it. */
function isReport(narration: Narration, { attribution, sentence }: Framed, front: WordRange): boolean {
  const { words } = narration;
  const first = words[front.from];
  const rest = attribution.end + timeWords(words, attribution.end, sentence.to);
  const opener = words[rest];
  if (opener?.lower === ',' && rest + 1 < sentence.to && !isNarrated(narration, rest + 1)) return false;
  const goesOn =
    opener?.lower === 'that' || (!closing.test(opener?.lower ?? '.') && hasFinite(words, rest, sentence.to));
  if (!goesOn) return true;
  const isAdverbial = first?.tag === 'ADP' || first?.penn === 'VBG' || first?.penn === 'VBN';
  const isCircumstance = circumstances.has(opener?.lower ?? '') && sentence.to - rest <= longestCircumstance;
  return !subordinates.has(first?.lower ?? '') && !isAdverbial && isCircumstance;
}

/** Whether a clause stands there that needs no other: one with a verb, and behind "if" or "when" a second one. */
function isWholeClause(narration: Narration, { from, to }: WordRange): boolean {
  const { words } = narration;
  if (!hasFinite(words, from, to)) return false;
  if (!subordinates.has(words[from]?.lower ?? '') || isClosedByMark(narration, to)) return true;
  return hasFinite(words, nextComma(words, from, to), to);
}
