// Where the letters of a folded text stand in the text itself. The function `searched_text` of the
// database folds: an accent that stands apart from its letter goes, and every other letter stays one.
import type { Span } from '../model/span.ts';

const ACCENTS = /[\u0300-\u036F]/g;

/** The spans of a folded text, in order, as those of the text that it was made of, both in UTF-16 units. */
export function unfoldSpans(text: string, spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0 || folded(text).length === text.length) return spans;
  const ends = [...spans.flatMap(({ start, end }) => [start, end])];
  const unfolded: number[] = [];
  let at = 0;
  let reached = 0;
  // A letter with what belongs to it, as accents of other scripts may.
  for (const [letter] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    while (unfolded.length < ends.length && (ends[unfolded.length] ?? 0) <= reached) unfolded.push(at);
    reached += folded(letter).length;
    at += letter.length;
  }
  while (unfolded.length < ends.length) unfolded.push(at);
  return spans.map((_, index) => ({ start: unfolded[index * 2] ?? 0, end: unfolded[index * 2 + 1] ?? 0 }));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}
