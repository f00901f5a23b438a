// The spans of imprecise dates in the rows of a lane: held free while there is room, so that they can be drawn in full.

/** A stretch of a row, px. */
export interface Span {
  readonly x0: number;
  readonly x1: number;
}

interface SpanOf extends Span {
  readonly id: number;
}

/** Free px between the ends of two spans of a row. */
const GAP = 3;

export function touchesSpan(a: Span, b: Span): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1;
}

/** The shorter first: it says more, and takes less. */
export function byLength(a: Span, b: Span): number {
  return a.x1 - a.x0 - (b.x1 - b.x0);
}

/** Which spans are held free, row by row. What a row holds never overlaps. */
export class HeldSpans {
  readonly #rows: SpanOf[][];

  /** Holds the spans of the items, the shortest first, from the last row up, as far as there is room. */
  constructor(items: readonly { readonly id: number; readonly span: Span | null }[], rows: number) {
    this.#rows = Array.from({ length: rows }, () => []);
    const spans = items.flatMap(({ id, span }): SpanOf[] => (span === null ? [] : [{ id, ...span }]));
    const free = [...this.#rows].reverse();
    for (const span of spans.sort((a, b) => byLength(a, b) || a.id - b.id)) {
      const wide = { x0: span.x0 - GAP, x1: span.x1 + GAP };
      free.find((held) => !held.some((other) => touchesSpan(other, wide)))?.push(span);
    }
  }

  /** How well a box of an event suits a row: 0 where its own span is held, 1 on no span, 2 on the span of another. */
  rankOf(id: number, row: number, box: Span): 0 | 1 | 2 {
    const held = this.#rows[row] ?? [];
    if (held.some((span) => span.id !== id && touchesSpan(span, box))) return 2;
    return held.some((span) => span.id === id) ? 0 : 1;
  }

  /** The event is placed: what lies under its box is no longer held, nor is its own span in another row. */
  place(id: number, row: number, box: Span): void {
    for (const [at, held] of this.#rows.entries()) {
      const kept = held.filter((span) =>
        span.id === id ? at === row : at !== row || !touchesSpan(span, box),
      );
      if (kept.length < held.length) this.#rows[at] = kept;
    }
  }
}
