// An excerpt of a text around the words that a search found in it.
import type { Span } from '../model/span.ts';

/** What stands before and after each found word in a marked text: private characters, which no text here holds. */
export const FOUND = { start: '\uE000', end: '\uE001' } as const;

interface Excerpt {
  readonly text: string;
  /** The found words, in UTF-16 units of `text`, in order. */
  readonly spans: readonly Span[];
}

/** Longest excerpt, and what may stand before its first found word, in UTF-16 units. */
const LENGTH = 200;
const BEFORE = 50;

/** Where the found words stand in the text that is left without the marks, in UTF-16 units. */
export function spansOf(marked: string): Span[] {
  const spans: Span[] = [];
  let length = 0;
  for (const piece of marked.split(FOUND.start)) {
    const end = piece.indexOf(FOUND.end);
    if (end > 0) spans.push({ start: length, end: length + end });
    length += piece.length - (end === -1 ? 0 : FOUND.end.length);
  }
  return spans;
}

/**
 * The stretch of a text where most different found words stand close together, the closest of them, the first of
 * those; cut between words. Without a found word the text's beginning.
 */
export function excerptOf(text: string, spans: readonly Span[]): Excerpt {
  const start = text.length <= LENGTH ? 0 : (spans[bestStart(text, spans)]?.start ?? 0);
  const from = cutBefore(text, start);
  const to = cutAfter(text, from + LENGTH);
  return {
    text: text.slice(from, to).replace(/\s/g, ' '),
    spans: spans
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
  };
}

/** Index of the found word with which the best stretch begins. */
function bestStart(text: string, spans: readonly Span[]): number {
  const words = spans.map(({ start, end }) => text.slice(start, end).toLowerCase());
  let best = { index: 0, words: 0, width: 0 };
  for (const [index, first] of spans.entries()) {
    const seen = new Set<string>();
    let width = 0;
    for (let next = index; next < spans.length; next++) {
      const span = spans[next];
      if (span === undefined || span.end - first.start > LENGTH - BEFORE) break;
      const word = words[next] ?? '';
      if (seen.has(word)) continue;
      seen.add(word);
      width = span.end - first.start;
    }
    if (seen.size > best.words || (seen.size === best.words && width < best.width))
      best = { index, words: seen.size, width };
  }
  return best.index;
}

/** Where an excerpt begins whose first found word is at `start`: at the beginning of a word. */
function cutBefore(text: string, start: number): number {
  if (start <= BEFORE) return 0;
  const space = text.slice(start - BEFORE, start).search(/\s/);
  return space === -1 ? start : start - BEFORE + space + 1;
}

/** Where an excerpt ends that may reach to `end`: at the end of a word, where there is one near. */
function cutAfter(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const space = text.slice(end - BEFORE, end + 1).search(/\s\S*$/);
  if (space !== -1) return end - BEFORE + space;
  // No half of a surrogate pair.
  return /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? end - 1 : end;
}
