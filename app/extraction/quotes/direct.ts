// Direct speech: which quoted stretches are speech, who speaks them, and which belong to one quote.
import { labellingVerbs, messageNouns, speechVerbs, titleNouns } from '../lexicon/speech-verbs.ts';
import type { Attribution } from './attribution.ts';
import type { QuotedSpan } from './marks.ts';
import {
  isNarrated,
  type Narration,
  paragraphOf,
  sentenceRange,
  type WordRange,
  wordAt,
} from './narration.ts';
import type { ReportedClause } from './reported-clause.ts';
import { subjectOf } from './subject.ts';

/** Quoted spans that make one quote, with their attribution. */
export interface DirectSpeech {
  readonly parts: readonly QuotedSpan[];
  readonly cue: WordRange | null;
  readonly speaker: WordRange | null;
}

interface Found {
  readonly cue: WordRange | null;
  readonly speaker: WordRange | null;
  /** How sure it is that these are spoken words: attributed, or only standing in marks. */
  readonly link: 'after' | 'before' | 'within' | 'colon' | 'label' | 'continued' | 'none';
}

/** Words between marks that make them speech without any attribution. */
const longEnough = 5;

/** The direct quotes of an article in the order of the text; their parts never overlap. */
export function findDirectSpeech(input: {
  readonly narration: Narration;
  readonly quoted: readonly QuotedSpan[];
  readonly attributions: readonly Attribution[];
  readonly clauses: readonly ReportedClause[];
}): readonly DirectSpeech[] {
  const { narration, quoted } = input;
  const found: DirectSpeech[] = [];
  let previous: { readonly span: QuotedSpan; readonly speech: DirectSpeech } | null = null;
  for (const [index, span] of quoted.entries()) {
    const link = attributionOf(input, index, previous);
    if (!isSpeech(narration, span, link)) continue;
    const joined = previous !== null && isSamePassage(narration, previous, span, link);
    const speech: DirectSpeech =
      joined && previous
        ? { ...previous.speech, parts: [...previous.speech.parts, span] }
        : { parts: [span], cue: link.cue, speaker: link.speaker };
    if (joined) found[found.length - 1] = speech;
    else found.push(speech);
    previous = { span, speech };
  }
  return found;
}

type Previous = { readonly span: QuotedSpan; readonly speech: DirectSpeech } | null;

function attributionOf(
  input: {
    readonly narration: Narration;
    readonly quoted: readonly QuotedSpan[];
    readonly attributions: readonly Attribution[];
    readonly clauses: readonly ReportedClause[];
  },
  index: number,
  previous: Previous,
): Found {
  const { narration, quoted, attributions, clauses } = input;
  const span = quoted[index];
  if (!span) return { cue: null, speaker: null, link: 'none' };
  const after = attributionAfter(narration, span, attributions);
  if (after) return { cue: after.cue, speaker: after.speaker, link: 'after' };
  const continued = continuation(narration, span, previous);
  if (continued && previous?.span.continues) return continued;
  const before = attributionBefore(narration, span, quoted[index - 1], attributions);
  if (before) return before;
  const clause = clauses.find((reported) => reported.content.some((range) => holds(narration, range, span)));
  if (clause) return { cue: clause.attribution.cue, speaker: clause.attribution.speaker, link: 'within' };
  return (
    colonBefore(narration, span, attributions) ??
    labelBefore(narration, span) ??
    continued ??
    sceneBefore(narration, span)
  );
}

function holds({ words }: Narration, range: WordRange, span: QuotedSpan): boolean {
  return (words[range.from]?.start ?? 0) <= span.start && span.end <= (words[range.to - 1]?.end ?? 0);
}

/** "…," Blinken said: the speaker or the cue stands first behind the marks. */
function attributionAfter(
  narration: Narration,
  span: QuotedSpan,
  attributions: readonly Attribution[],
): Attribution | null {
  const { text, words } = narration;
  const inner =
    /[,?!…—–-]["”’'»“]*\s*$/.test(text.slice(span.end, span.close)) ||
    /[?!…—]$/.test(text.slice(span.start, span.end));
  const outer = /^\s*[,—–]|^\s+--? /.test(text.slice(span.close, span.close + 3));
  let first = wordAt(narration, span.close);
  const paragraph = paragraphOf(narration, wordAt(narration, span.start));
  while (first < words.length && words[first]?.tag === 'PUNCT' && isNarrated(narration, first)) first++;
  if (!isNarrated(narration, first) || paragraphOf(narration, first) !== paragraph) return null;
  while (/^(?:as|so|and|but)$/.test(words[first]?.lower ?? '') || words[first]?.tag === 'ADV') first++;
  const attribution = attributions.find(
    (candidate) => candidate.start >= first - 1 && candidate.start <= first,
  );
  const found = attribution ?? attributions.find((candidate) => candidate.start === first);
  if (!found) return null;
  const closesSentence = text.charAt(span.end) === '.' && !inner && !outer;
  if (closesSentence) return isBareAttribution(narration, found) ? found : null;
  return inner || outer || isBareAttribution(narration, found) ? found : null;
}

/** "Trump said." behind a full stop attributes what stands before it; "Trump said it was over." begins something new. */
function isBareAttribution(narration: Narration, attribution: Attribution): boolean {
  const { to } = sentenceRange(narration, attribution.cue.from);
  const { words } = narration;
  for (let at = attribution.end; at < to; at++) {
    const word = words[at];
    if (!isNarrated(narration, at) || word?.lower === ':') return false;
    if (word?.tag === 'VERB' || word?.tag === 'AUX' || word?.lower === 'that') return false;
  }
  return to - attribution.end <= 8 && paragraphOf(narration, to) !== -2;
}

/** Blinken said, "…": the nearest cue before the marks in their sentence, and nothing between that governs them instead. */
function attributionBefore(
  narration: Narration,
  span: QuotedSpan,
  left: QuotedSpan | undefined,
  attributions: readonly Attribution[],
): Found | null {
  const { words, text } = narration;
  const open = wordAt(narration, span.open);
  const last = open - 1;
  if (last < 0 || paragraphOf(narration, last) !== paragraphOf(narration, open)) return null;
  const lead = text.slice(Math.max(0, span.open - 3), span.open).trimEnd();
  if (/[.!?…]["”’]?$/.test(lead)) return null;
  const sentence = sentenceRange(narration, last);
  const from = Math.max(sentence.from, left && left.close <= span.open ? wordAt(narration, left.close) : 0);
  const introduced = /[,:]$/.test(lead);
  const nearest = attributions.findLast(
    (candidate) => candidate.cue.from >= from && candidate.cue.to <= open,
  );
  if (!nearest) return null;
  const gap = open - nearest.end;
  const closely =
    gap <= 1 || introduced || words[last]?.lower === 'that' || speechVerbs.has(words[last]?.lemma ?? '');
  if (!closely) return null;
  return { cue: nearest.cue, speaker: nearest.speaker, link: 'before' };
}

/** A line that ends with a colon introduces the paragraph under it: Cruz continued: */
function colonBefore(
  narration: Narration,
  span: QuotedSpan,
  attributions: readonly Attribution[],
): Found | null {
  const { text, words } = narration;
  const lead = text.slice(Math.max(0, span.open - 40), span.open).trimEnd();
  if (!/[:]$/.test(lead)) return null;
  const open = wordAt(narration, span.open);
  const last = open - 1;
  if (last < 0) return null;
  const sentence = sentenceRange(narration, last);
  const cue = attributions.findLast(
    (candidate) => candidate.cue.from >= sentence.from && candidate.cue.to <= open,
  );
  if (cue?.speaker) return { cue: cue.cue, speaker: cue.speaker, link: 'colon' };
  for (let at = sentence.from; at <= last; at++) {
    if (!isNarrated(narration, at) || !/^(?:VBD|VBZ|VBP|MD)$/.test(words[at]?.penn ?? '')) continue;
    const speaker = subjectOf(narration, at);
    if (speaker) return { cue: { from: at, to: at + 1 }, speaker, link: 'colon' };
  }
  return { cue: null, speaker: null, link: 'colon' };
}

/** Called the plan "a disgrace": judgements in the speaker's words. */
function labelBefore(narration: Narration, span: QuotedSpan): Found | null {
  const { words } = narration;
  const open = wordAt(narration, span.open);
  const sentence = sentenceRange(narration, open);
  for (let at = open - 1; at >= sentence.from && at > open - 12; at--) {
    const word = words[at];
    if (!word || !isNarrated(narration, at)) break;
    if (word.tag === 'VERB' && (labellingVerbs.has(word.lemma) || speechVerbs.has(word.lemma))) {
      return { cue: { from: at, to: at + 1 }, speaker: subjectOf(narration, at), link: 'label' };
    }
  }
  return null;
}

/** Speech that goes on behind its attribution or in the next paragraph. */
function continuation(narration: Narration, span: QuotedSpan, previous: Previous): Found | null {
  if (!previous) return null;
  const here = paragraphOf(narration, wordAt(narration, span.open));
  const there = paragraphOf(narration, wordAt(narration, previous.span.open));
  const between = narration.text.slice(previous.span.close, span.open);
  const paragraphs = between.split('\n').filter((line) => /\p{L}/u.test(line)).length;
  const { cue, speaker } = previous.speech;
  if (here === there) return { cue, speaker, link: 'continued' };
  const opensParagraph = /\n\s*$/.test(between);
  return opensParagraph && paragraphs <= 1 ? { cue, speaker, link: 'continued' } : null;
}

/** Speech that follows a sentence about the one who speaks: 'The judge turned to me. "Mr. Doe?"'. */
function sceneBefore(narration: Narration, span: QuotedSpan): Found {
  const { words } = narration;
  const open = wordAt(narration, span.open);
  const none: Found = { cue: null, speaker: null, link: 'none' };
  if (open === 0) return none;
  const sentence = sentenceRange(narration, open - 1);
  for (let at = sentence.from; at < open; at++) {
    if (!isNarrated(narration, at) || !/^(?:VBD|VBZ|VBP|MD)$/.test(words[at]?.penn ?? '')) continue;
    const speaker = subjectOf(narration, at);
    if (speaker) return { cue: null, speaker, link: 'none' };
  }
  return none;
}

function isSamePassage(
  narration: Narration,
  previous: NonNullable<Previous>,
  span: QuotedSpan,
  link: Found,
): boolean {
  if (previous.span.continues) return true;
  if (link.link === 'continued' || link.link === 'before') {
    const between = narration.text.slice(previous.span.close, span.open);
    const split =
      /,\s*$/.test(between) &&
      !between.includes('\n') &&
      !/[.!?]\s/.test(between.replace(/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\./g, ''));
    return split && link.cue?.from === previous.speech.cue?.from;
  }
  return false;
}

/** Whether a quoted stretch is speech and neither a title, a name, a word as a word, nor a scare quote. */
function isSpeech(narration: Narration, span: QuotedSpan, found: Found): boolean {
  const { text, words } = narration;
  const content = text.slice(span.start, span.end);
  const count = content.split(/\s+/).length;
  const open = wordAt(narration, span.open);
  const before =
    open > 0 && paragraphOf(narration, open - 1) === paragraphOf(narration, open)
      ? words[open - 1]
      : undefined;
  const embedded =
    before !== undefined &&
    before.tag !== 'PUNCT' && !speechVerbs.has(before.lemma) &&
    before.lower !== 'that';
  if (embedded && isTitle(content)) return false;
  if (before && titleNouns.has(before.lower) && !messageNouns.has(before.lower)) return false;
  if (span.style === 'single' && found.link === 'none' && count < 3) return false;
  if (!span.closed && count < 3) return false;
  switch (found.link) {
    case 'after':
    case 'before':
    case 'colon':
      return true;
    case 'within':
      return count >= 2;
    case 'label':
      return count >= 3;
    case 'continued':
      return embedded ? count >= longEnough : count >= 2 || /[.?!]/.test(text.slice(span.end, span.close));
    case 'none':
      return embedded
        ? count >= longEnough
        : count >= longEnough || /[.?!]/.test(text.slice(span.end, span.close));
  }
}

const smallWords = /^(?:a|an|the|of|and|in|on|to|for|with|at|by|from|or|&|vs\.?|is|my|your|it|up)$/i;

/** Every word of weight begins with a capital: "Meet the Press". */
function isTitle(content: string): boolean {
  const words = content.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return (
    words.length > 0 &&
    words.length <= 9 &&
    words.every((word) => /^\P{L}*[\p{Lu}\d]/u.test(word) || smallWords.test(word))
  );
}
