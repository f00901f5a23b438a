// Cuts a text at every edge of its marks, so that overlapping marks can be drawn without nesting.
import { overlaps, type Span } from '../model/span.ts';

/** A stretch of text that the same marks cover from its first to its last unit. */
export interface TextSegment<Mark extends Span> extends Span {
  readonly marks: readonly Mark[];
}

/**
 * The segments of `range`, in order; joined they cover it exactly. A mark that reaches beyond the range counts
 * inside it only. Marks keep their order in each segment. Sorts once and sweeps: n log n in the marks.
 */
export function segmentText<Mark extends Span>(range: Span, marks: readonly Mark[]): TextSegment<Mark>[] {
  const inside = marks.filter((mark) => overlaps(mark, range));
  const clamp = (edge: number) => Math.min(Math.max(edge, range.start), range.end);
  const edges = new Set([range.start, range.end]);
  for (const mark of inside) edges.add(clamp(mark.start)).add(clamp(mark.end));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? range.end;
    return { start, end, marks: inside.filter((mark) => overlaps(mark, { start, end })) };
  });
}

/** The lines of a text as spans, empty ones left out. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return paragraphs;
}
