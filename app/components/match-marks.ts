// Where the searched words stand in a row of the list: in the summary itself, or in words from elsewhere under it.
import type { EventMatch } from '../model/listing.ts';
import type { Span } from '../model/span.ts';

/** A stretch of a line, `found` where it is what was searched for. */
export interface LinePart {
  readonly start: number;
  readonly text: string;
  readonly found: boolean;
}

export interface MarkedLines {
  readonly summary: readonly LinePart[];
  /** The line under the summary; null where the words stand in the summary. */
  readonly elsewhere: { readonly where: string; readonly parts: readonly LinePart[] } | null;
}

const places: Readonly<Record<Exclude<EventMatch['where'], 'summary'>, string>> = {
  sentence: 'in the sentence',
  actor: 'by the name',
  quote: 'in a quote',
  article: 'in the article',
};

/** Most characters of a line before what was found. */
const WORDS_BEFORE = 16;

export function markMatch(summary: string, match: EventMatch | null): MarkedLines {
  const plain = partsOf(summary, []);
  if (match === null) return { summary: plain, elsewhere: null };
  if (match.where !== 'summary') {
    const start = startOf(match);
    const parts = partsOf(match.text.slice(start), moved(match.spans, -start));
    return { summary: plain, elsewhere: { where: places[match.where], parts } };
  }
  const shift = summary.indexOf(match.text);
  if (shift === -1) return { summary: plain, elsewhere: null };
  return { summary: partsOf(summary, moved(match.spans, shift)), elsewhere: null };
}

/** Where the line begins, at a word: not so far before the first match that the line ends before it. */
function startOf({ text, spans }: EventMatch): number {
  const first = spans[0]?.start ?? 0;
  if (first <= WORDS_BEFORE) return 0;
  const space = text.indexOf(' ', first - WORDS_BEFORE);
  return space === -1 || space >= first ? first : space + 1;
}

function moved(spans: readonly Span[], by: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

/** Cuts a text at its spans, which are in order and apart; what lies outside of the text is left out. */
export function partsOf(text: string, spans: readonly Span[]): LinePart[] {
  const parts: LinePart[] = [];
  let end = 0;
  const add = (to: number, found: boolean) => {
    if (to > end) parts.push({ start: end, text: text.slice(end, to), found });
    end = Math.max(end, to);
  };
  for (const span of spans) {
    add(Math.min(span.start, text.length), false);
    add(Math.min(span.end, text.length), true);
  }
  add(text.length, false);
  return parts;
}
