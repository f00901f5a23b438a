// Sentences: where each begins and ends in the text. A newline always ends one, and so does a dateline, the day or
// time of an entry, or the label of a speaker; within a line Intl.Segmenter proposes the breaks, and those after
// abbreviations and inside attributions are taken back.
import type { Span } from '../model/span.ts';
import {
  clockAbbreviations,
  clockFollowers,
  countingAbbreviations,
  leadingAbbreviations,
  lowerCaseAbbreviations,
  sentenceOpeners,
  speechVerbs,
  trailingAbbreviations,
} from './abbreviations.ts';
import { lengthOfLead } from './dateline.ts';
import { labelOf, labelsIn } from './speaker-label.ts';

export interface SentenceSpan extends Span {
  /** Which line of the text it stands in, from 0; empty lines count. */
  readonly paragraph: number;
}

/** Longest sentence, in UTF-16 units: what goes on without a full stop is cut at a space before this. */
export const MAX_SENTENCE_LENGTH = 5000;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Splits a text into sentences, in order. Spans are half-open, trimmed of white space and never empty; every
 * character that is not white space lies in exactly one of them. Time is linear in the length of the text.
 */
export function splitSentences(text: string): readonly SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  const labels = labelsIn(text);
  let start = 0;
  for (let paragraph = 0; start <= text.length; paragraph++) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const body = start + bodyOf(text.slice(start, end), labels);
    const lead = trimmed(text, { start, end: body });
    if (lead) sentences.push({ ...lead, paragraph });
    for (const span of splitLine(text, { start: body, end })) sentences.push({ ...span, paragraph });
    start = end + 1;
  }
  return sentences;
}

/** Where the sentences of a line begin: behind its dateline, its time, or the label of its speaker. */
function bodyOf(line: string, labels: ReadonlySet<string>): number {
  const label = labelOf(line);
  return label !== null && labels.has(label.label) ? label.speech : lengthOfLead(line);
}

/** The sentences of one line, trimmed. */
function* splitLine(text: string, line: Span): Generator<Span> {
  for (const piece of cutLong(text, line)) {
    let start = piece.start;
    for (const proposed of proposedBreaks(text, piece)) {
      const end = afterClosers(text, proposed);
      if (end <= start || !endsSentence(text, { start, end }, piece.end)) continue;
      const span = trimmed(text, { start, end });
      if (span) yield span;
      start = end;
    }
    const rest = trimmed(text, { start, end: piece.end });
    if (rest) yield rest;
  }
}

/** Pieces of at most MAX_SENTENCE_LENGTH units between two sentence ends, so that no sentence is longer. */
function* cutLong(text: string, line: Span): Generator<Span> {
  let start = line.start;
  while (line.end - start > MAX_SENTENCE_LENGTH) {
    const limit = start + MAX_SENTENCE_LENGTH;
    const cut = lastBreakBefore(text, start, limit);
    yield { start, end: cut };
    start = cut;
  }
  if (start < line.end) yield { start, end: line.end };
}

/** The last end of a sentence in the second half of the piece, else its last space, else its limit. */
function lastBreakBefore(text: string, start: number, limit: number): number {
  const middle = start + MAX_SENTENCE_LENGTH / 2;
  let space = -1;
  for (let index = limit - 1; index > middle; index--) {
    if (!isSpace(text, index)) continue;
    if (space === -1) space = index;
    // A full stop after a long lower-case word closes a sentence beyond doubt.
    if (
      /[a-z]{5}[.!?]["”’)]{0,2}$/.test(text.slice(index - 8, index)) &&
      /\p{Lu}/u.test(text[index + 1] ?? '')
    )
      return index;
  }
  if (space !== -1) return space;
  return isHighSurrogate(text, limit - 1) ? limit - 1 : limit;
}

/** Offsets after which Intl.Segmenter would begin a new sentence, without the piece's own end. */
function* proposedBreaks(text: string, piece: Span): Generator<number> {
  const line = text.slice(piece.start, piece.end);
  // Most lines hold one sentence end at most; the segmenter costs more than this look.
  if (!/[.!?…。！？]/.test(line)) return;
  for (const segment of segmenter.segment(line)) if (segment.index > 0) yield piece.start + segment.index;
}

/** Moves a break behind closing marks that the segmenter left to the next sentence. */
function afterClosers(text: string, at: number): number {
  let end = at;
  while (/[”’»)\]]/.test(text[end] ?? '') || (text[end] === '"' && isSpace(text, end + 1))) end++;
  return end;
}

/** Whether the proposed sentence really ends where it ends, seen from the words on both sides. */
function endsSentence(text: string, left: Span, lineEnd: number): boolean {
  const before = text.slice(Math.max(left.start, left.end - 80), left.end).trimEnd();
  const after = text.slice(left.end, Math.min(lineEnd, left.end + 80)).trimStart();
  if (!/[\p{L}\p{N}]/u.test(after) || !/[\p{L}\p{N}]/u.test(before)) return false;
  const opening = after.replace(/^["'“‘«„([–—-]+\s*/u, '');
  if (/^\p{Ll}/u.test(opening)) return false;
  if (!isSpace(text, left.end - 1) && !isSpace(text, left.end)) return false;
  if (/[?!]["”’»']$/.test(before)) return !isAttribution(opening);
  return !before.endsWith('.') || !goesOn(before, opening, isEnumerator(text, left));
}

/** "Ruiz asked", "The minister said": a speaker of one to four words with a verb of speech. */
function isAttribution(after: string): boolean {
  const words = after.match(/[\p{L}\p{N}.'’-]+/gu)?.slice(0, 5) ?? [];
  return words.findIndex((word) => speechVerbs.has(word.toLowerCase().replace(/\.+$/, ''))) >= 1;
}

/** "1." and "(a)." at the beginning of a line number what follows. */
function isEnumerator(text: string, left: Span): boolean {
  return /^\s*\(?([0-9]{1,2}|[A-Za-z]|[ivxIVX]{1,4})[.)]+\s*$/.test(
    text.slice(left.start, left.end).slice(0, 12),
  );
}

/** Whether the sentence goes on after the full stop at the end of `before`. */
function goesOn(before: string, after: string, enumerates: boolean): boolean {
  if (enumerates) return true;
  const last = before.match(/[\p{L}\p{N}.&'’-]+\.$/u)?.[0].slice(0, -1) ?? '';
  const abbreviation = last.toLowerCase().replace(/^['’.]+/, '');
  const next = after.match(/^[\p{L}\p{N}]+/u)?.[0].toLowerCase() ?? '';
  if (countingAbbreviations.has(abbreviation) && /^\d/.test(next)) return true;
  if (/^\p{Ll}/u.test(last) && !lowerCaseAbbreviations.has(abbreviation)) return false;
  if (leadingAbbreviations.has(abbreviation)) return true;
  if (clockAbbreviations.has(abbreviation)) return clockFollowers.has(next);
  const initial = isInitial(last, before);
  if (!initial && !trailingAbbreviations.has(abbreviation)) return false;
  return /^[\p{L}\p{N}]/u.test(after) && !sentenceOpeners.has(next);
}

/** "J. Smith", "J.D. Vance", "Yu. Ushakov"; but "Plan B.", "than I." and "by the U.S." end as they look. */
function isInitial(last: string, before: string): boolean {
  if (/^(Yu|Ya|Ye|Th|Ch)$/.test(last)) return true;
  if (!/^(\p{Lu}\.-?){0,3}\p{Lu}$/u.test(last) || last === 'I') return false;
  const previous = before.slice(0, -last.length - 1).match(/(\p{L}+) $/u)?.[1] ?? '';
  return (
    last.length > 1 ||
    !/^(a|plan|grade|class|type|part|point|section|vitamin|hepatitis|group)$/i.test(previous)
  );
}

function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}

/** Whether there is white space, or nothing, at the offset. */
function isSpace(text: string, index: number): boolean {
  return index >= text.length || /\s/.test(text[index] ?? '');
}

function isHighSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdbff;
}
