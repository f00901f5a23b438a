// Packing the glyphs of one lane into rows: nothing overlaps, and what cannot be drawn apart is counted.
import { HeldSpans, type Span } from './span-rows.ts';

/** A glyph to place. Positions in px; `min <= ideal <= max` bound its centre: the event happened in between. */
export interface Placeable {
  readonly id: number;
  readonly min: number;
  readonly ideal: number;
  readonly max: number;
  /** What an imprecise date leaves open, where it is wider than the glyph. */
  readonly span: Span | null;
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
  /** Px that belong to a mark on either side where the date of one of its events is open. */
  readonly stub: number;
  /** Free px between two marks of a row. */
  readonly gap: number;
}

interface Growing {
  readonly ids: [number, ...number[]];
  readonly x0: number;
  x1: number;
  stub: number;
}

/** Width of the pill of a cluster, px: room for its digits at 12 px type. */
function pillWidth(count: number): number {
  return 9 + 7 * String(count).length;
}

/**
 * Places every glyph as near as possible to its ideal position: in the row that is held for its span, else where it lies
 * on the span of no other, else where it is nearest. One that finds no free place within its bounds joins the mark in
 * its way, which becomes a counted pill. Boxes of a row never overlap; every id stands in exactly one mark. Marks are
 * returned by row, then from left to right.
 */
export function packLane(items: readonly Placeable[], options: PackingOptions): Packed[] {
  const held = new HeldSpans(items, options.rows);
  const rows: Growing[][] = Array.from({ length: options.rows }, () => []);
  const inOrder = [...items].sort((a, b) => a.ideal - b.ideal || a.max - b.max || a.id - b.id);
  for (const item of inOrder) {
    const stub = item.span === null ? 0 : options.stub;
    const width = options.size + 2 * stub;
    const ends = rows.map((marks) => (marks.at(-1)?.x1 ?? Number.NEGATIVE_INFINITY) + options.gap);
    const place = bestPlace(item, { ends, width, held });
    if (place === null) {
      join(rows[ends.indexOf(Math.min(...ends))]?.at(-1), item.id, stub);
      continue;
    }
    rows[place.row]?.push({ ids: [item.id], x0: place.x0, x1: place.x1, stub });
    held.place(item.id, place.row, place);
  }
  return rows.flatMap((marks, row) => marks.map(({ ids, x0, x1 }): Packed => ({ ids, x0, x1, row })));
}

interface Room {
  /** Where each row is free from, px. */
  readonly ends: readonly number[];
  /** Of the box, px. */
  readonly width: number;
  readonly held: HeldSpans;
}

/** The best of the free places within the bounds of the item, one in each row; null where there is none. */
function bestPlace(item: Placeable, { ends, width, held }: Room) {
  let best: { row: number; x0: number; x1: number; rank: number } | null = null;
  const wished = item.ideal - width / 2;
  for (const [row, end] of ends.entries()) {
    const x0 = Math.max(wished, end);
    if (x0 - wished > item.max - item.ideal) continue;
    const rank = held.rankOf(item.id, row, { x0, x1: x0 + width });
    if (best === null || rank < best.rank || (rank === best.rank && x0 < best.x0))
      best = { row, x0, x1: x0 + width, rank };
  }
  return best;
}

function join(mark: Growing | undefined, id: number, stub: number): void {
  if (mark === undefined) return;
  mark.ids.push(id);
  mark.stub = Math.max(mark.stub, stub);
  mark.x1 = Math.max(mark.x1, mark.x0 + pillWidth(mark.ids.length) + 2 * mark.stub);
}
