// Whiskers: what an imprecise date leaves open, as a line with ends through its mark. One that would lie over another
// mark or whisker is cut to stubs beside its own, until that is pointed at or selected.
import { byLength, type Span, touchesSpan } from './span-rows.ts';

/** Length of a stub, px. */
export const STUB = 3;
/** Height of the ends of a whisker, px. */
const CAP = 7;

export interface OpenSpan extends Span {
  /** Whether its row is free for all of it. */
  readonly inFull: boolean;
}

/** A glyph or pill between `x0` and `x1`, with what its dates leave open; null where it covers that itself. */
interface Whiskered extends Span {
  readonly span: OpenSpan | null;
}

interface Box extends Span {
  readonly row: number;
}

/** The spans, in the order of the boxes that they belong to, with whether each can be drawn in full: the shorter first. */
export function openSpans(
  boxes: readonly Box[],
  spanOf: (index: number) => Span | null,
): readonly (OpenSpan | null)[] {
  const spans = boxes.map((_, index) => spanOf(index));
  const open = spans.flatMap((span, index) => (span === null ? [] : [{ span, index }]));
  const inFull = new Set<number>();
  for (const { span, index } of open.sort((a, b) => byLength(a.span, b.span) || a.index - b.index)) {
    const inWay = boxes.some((box, other) => {
      if (other === index || box.row !== boxes[index]?.row) return false;
      const whisker = inFull.has(other) ? (spans[other] ?? null) : null;
      return touchesSpan(box, span) || (whisker !== null && touchesSpan(whisker, span));
    });
    if (!inWay) inFull.add(index);
  }
  return spans.map((span, index) => span && { ...span, inFull: inFull.has(index) });
}

/** What a mark takes of its row: itself and its whisker or stubs. */
export function roomOf({ x0, x1, span }: Whiskered): Span {
  if (span === null) return { x0, x1 };
  if (!span.inFull) return { x0: x0 - STUB, x1: x1 + STUB };
  return { x0: Math.min(x0 - STUB, span.x0), x1: Math.max(x1 + STUB, span.x1) };
}

/** SVG path around the middle of the row: the whisker where `inFull`, else the stubs. Empty where no date is open. */
export function whiskerPath({ x0, x1, span }: Whiskered, inFull: boolean): string {
  if (span === null) return '';
  if (!inFull) return `M${x0 - STUB},0H${x0}M${x1},0H${x1 + STUB}`;
  const end = (x: number) => `M${x},${-CAP / 2}v${CAP}`;
  return `M${span.x0},0H${x0}M${x1},0H${span.x1}${end(span.x0)}${end(span.x1)}`;
}

/** The key: a sample of each, and what it says. */
export const whiskerKey: readonly { readonly path: string; readonly words: string }[] = [
  { inFull: true, words: 'date open within this span' },
  { inFull: false, words: 'the same, cut short where marks are close' },
].map(({ inFull, words }) => ({
  path: whiskerPath({ x0: -5, x1: 5, span: { x0: -13, x1: 13, inFull } }, inFull),
  words,
}));
