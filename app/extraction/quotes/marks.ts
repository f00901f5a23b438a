// Pairs quotation marks: straight, curly, German, guillemets, doubled and single ones, nested and left open.
import type { Span } from '../../model/span.ts';

/** What stands between a pair of marks in one paragraph. */
export interface QuotedSpan extends Span {
  /** Offsets around the marks: `[open, close)` holds both. */
  readonly open: number;
  readonly close: number;
  readonly style: 'double' | 'single';
  /** False where the paragraph ends before the closing mark. */
  readonly closed: boolean;
  /** True where the next paragraph opens its marks again: the same speech goes on there. */
  readonly continues: boolean;
  /** The words that name the speaker, in a transcript, which has no marks; null between marks. */
  readonly label: Span | null;
}

const mark = /[“”„«»"]|''|``|‘‘|’’|(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}¿¡])/gu;
const openingOnly = new Set(['„', '«', '``', '‘‘']);
const closingOnly = new Set(['”', '»', '’’']);

/** Words that begin with an apostrophe, and years cut short. */
const apostropheWord = /^['‘’](?:em|til|tis|twas|cause|n|cos|round|bout|\d\ds?)\b/i;

/** Longest stretch in which a single mark looks for its pair, in UTF-16 units: longer ones are double-quoted. */
const longestSingle = 300;

/**
 * The quoted stretches of a text, in order and apart from each other; marks within marks belong to the outer ones.
 * Content excludes the marks, the space inside them, and a final comma or full stop. Time is linear in the text.
 */
export function findQuotedSpans(text: string): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  for (const line of text.matchAll(/[^\n]+/g))
    pairLine(text, { start: line.index, end: line.index + line[0].length }, spans);
  return spans;
}

function pairLine(text: string, line: Span, spans: QuotedSpan[]): void {
  // Marks are looked for in the line alone: in the text, a line without any would be searched to the end of the text.
  const words = text.slice(line.start, line.end);
  mark.lastIndex = 0;
  const open: { readonly at: number; readonly mark: string }[] = [];
  let inner: Span[] = [];
  for (let match = mark.exec(words); match; match = mark.exec(words)) {
    const at = line.start + match.index;
    const sign = match[0];
    if (sign === "'" || sign === '‘') {
      if (open.length > 0) continue;
      const close = closingSingle(text, at, line.end);
      if (close === -1) continue;
      pushSpan(text, { open: at, close: close + 1, width: 1, style: 'single' }, spans);
      mark.lastIndex = close + 1 - line.start;
    } else if (isOpening(text, at, sign, open.at(-1)?.mark)) {
      open.push({ at, mark: sign });
    } else if (open.length > 0) {
      const opening = open.pop();
      if (!opening) continue;
      const pair = {
        open: opening.at,
        close: at + sign.length,
        width: opening.mark.length,
        style: 'double',
      } as const;
      if (open.length === 0) {
        pushSpan(text, pair, spans);
        inner = [];
      } else if (open.length === 1) inner.push({ start: pair.open, end: pair.close });
    }
  }
  const left = open[0];
  if (!left) return;
  if (inner.length > 0) {
    for (const span of inner)
      pushSpan(text, { open: span.start, close: span.end, width: left.mark.length, style: 'double' }, spans);
  } else leaveOpen(text, { at: left.at, width: left.mark.length, lineEnd: line.end }, spans);
}

function isOpening(text: string, at: number, sign: string, within: string | undefined): boolean {
  if (openingOnly.has(sign)) return true;
  if (closingOnly.has(sign)) return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + sign.length] ?? ' ';
  if (sign === '“') return within !== '„' && !(within === '“' && isMistakenClose(before, after));
  const looksOpening = /[\s([—–\-/“‘]/.test(before) && /\S/.test(after);
  return within === undefined
    ? looksOpening || (at === 0 && /\S/.test(after))
    : looksOpening && !/[\s.,;:!?]/.test(after);
}

/** An opening curly mark that stands where only a closing one can: behind the last word, before a space or a bracket. */
function isMistakenClose(before: string, after: string): boolean {
  return /[\p{L}\p{N}.,!?…]/u.test(before) && /[\s[)\]]/.test(after);
}

/** The mark that closes a single one: an apostrophe after the "s" of a plural counts only where no other mark follows. */
function closingSingle(text: string, open: number, lineEnd: number): number {
  if (apostropheWord.test(text.slice(open, open + 8))) return -1;
  const piece = text.slice(open + 1, Math.min(lineEnd, open + longestSingle));
  let possessive = -1;
  for (const match of piece.matchAll(/(?<=\S)['’](?![\p{L}\p{N}])/gu)) {
    const at = open + 1 + match.index;
    if (!(/s/i.test(text[at - 1] ?? '') && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3)))) return at;
    if (possessive === -1) possessive = at;
  }
  return possessive;
}

interface Pair {
  readonly open: number;
  readonly close: number;
  /** Length of each mark. */
  readonly width: number;
  readonly style: 'double' | 'single';
}

function pushSpan(text: string, { open, close, width, style }: Pair, spans: QuotedSpan[]): void {
  const content = trimContent(text, open + width, close - width);
  if (content) spans.push({ ...content, open, close, style, closed: true, continues: false, label: null });
}

/** A mark that its paragraph does not close quotes to the paragraph's end: where speech opens there, or goes on after it. */
function leaveOpen(
  text: string,
  { at, width, lineEnd }: { readonly at: number; readonly width: number; readonly lineEnd: number },
  spans: QuotedSpan[],
): void {
  const continues = /^\s*(?:[“"„«]|''|``)/.test(text.slice(lineEnd, lineEnd + 6));
  const lead = text.slice(Math.max(0, at - 3), at);
  const opensSpeech = /(?:^|\n|[,:] )$/.test(lead) || at < 1;
  if (!continues && !opensSpeech) return;
  const content = trimContent(text, at + width, lineEnd);
  if (content)
    spans.push({
      ...content,
      open: at,
      close: lineEnd,
      style: 'double',
      closed: false,
      continues,
      label: null,
    });
}

/** Without space at the edges, a final comma, or a final full stop that belongs to no abbreviation. */
function trimContent(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /[\s,;]/.test(text[end - 1] ?? '')) end--;
  const tail = text.slice(Math.max(start, end - 6), end);
  if (tail.endsWith('.') && !tail.endsWith('..') && !/(?:^|[^\p{L}])(?:\p{Lu}\.){2,}$/u.test(tail)) end--;
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null;
}
