// Packing the glyphs of one lane into rows: nothing overlaps, and what cannot be drawn apart is counted.

/** A glyph to place. Positions in px; `min <= ideal <= max` bound its centre: the event happened in between. */
export interface Placeable {
  readonly id: number;
  readonly min: number;
  readonly ideal: number;
  readonly max: number;
}

/** One mark on the screen: a single glyph, or a pill that says how many events it stands for. */
export interface Packed {
  readonly ids: readonly [number, ...number[]];
  readonly row: number;
  /** Left and right edge of its box, px. */
  readonly x0: number;
  readonly x1: number;
}

export interface PackingOptions {
  /** Rows of the lane. */
  readonly rows: number;
  /** Width of a glyph, px. */
  readonly size: number;
  /** Free px between two marks of a row. */
  readonly gap: number;
}

/** Width of the pill of a cluster, px: room for its digits at 12 px type. */
export function pillWidth(count: number): number {
  return 9 + 7 * String(count).length;
}

/**
 * Places every glyph as near as possible to its ideal position, on the row where that is nearest; one that finds no
 * free place within its bounds joins the mark in its way, which becomes a counted pill. Boxes of a row never
 * overlap; every id stands in exactly one mark. Marks are returned by row, then from left to right.
 */
export function packLane(items: readonly Placeable[], options: PackingOptions): Packed[] {
  const rows: { ids: [number, ...number[]]; x0: number; x1: number }[][] = [];
  for (let row = 0; row < options.rows; row += 1) rows.push([]);
  const inOrder = [...items].sort((a, b) => a.ideal - b.ideal || a.max - b.max || a.id - b.id);
  for (const item of inOrder) {
    let best: { row: number; x0: number; shift: number } | null = null;
    let nearest: { row: number; end: number } | null = null;
    for (const [row, marks] of rows.entries()) {
      const last = marks.at(-1);
      const end = last ? last.x1 + options.gap : Number.NEGATIVE_INFINITY;
      const wished = item.ideal - options.size / 2;
      const x0 = Math.max(wished, end);
      const shift = x0 - wished;
      const free = shift <= item.max - item.ideal;
      if (free && (best === null || shift < best.shift)) best = { row, x0, shift };
      if (nearest === null || end < nearest.end) nearest = { row, end };
    }
    if (best !== null) {
      rows[best.row]?.push({ ids: [item.id], x0: best.x0, x1: best.x0 + options.size });
      continue;
    }
    const mark = nearest === null ? undefined : rows[nearest.row]?.at(-1);
    if (mark === undefined) continue;
    mark.ids.push(item.id);
    mark.x1 = Math.max(mark.x1, mark.x0 + pillWidth(mark.ids.length));
  }
  return rows.flatMap((marks, row) => marks.map((mark): Packed => ({ ...mark, row })));
}
