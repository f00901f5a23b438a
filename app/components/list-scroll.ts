// The scrolling of a list of any length: where in the list the page stands, and which rows it needs for that.
// All lengths are px, counted from the first row; ranges of rows are half-open.

/** Rows `[first, last)`. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

export interface ListSize {
  readonly rows: number;
  /** Height of every row, px. */
  readonly rowHeight: number;
  /** How much of the list the window shows at once, px. */
  readonly viewport: number;
}

/** Where the page stands: `scrolled` px into the space that the list takes, which shows the list from `top` px on. */
export interface Place {
  readonly scrolled: number;
  readonly top: number;
}

/** The most a list takes on the page, px: Firefox places elements of up to 17.8 million px, Chromium of up to 33.5. */
export const TALLEST = 12_000_000;

/** The share of a squeezed space at either end where it stands for the list px by px. */
const PLAIN_END = 0.1;

/** The height that the list takes on the page: its own, unless no browser would draw that. */
export function spaceOf({ rows, rowHeight }: ListSize): number {
  return Math.min(rows * rowHeight, TALLEST);
}

/** Where in the list a jump to `scrolled` leads: the ends px by px, the middle of a squeezed space in proportion. */
export function topAt(scrolled: number, size: ListSize): number {
  return along(scrolled, edgesOf(size));
}

/** The reverse of `topAt`. */
export function scrolledTo(top: number, size: ListSize): number {
  return along(
    top,
    edgesOf(size).map(([scrolled, place]) => [place, scrolled] as const),
  );
}

/**
 * The place after the page was scrolled. A step moves the list by as much, so that no row is passed over; a jump, as by
 * the scroll bar, leads where it stands in proportion, as does coming to an end of the space.
 */
export function follow(place: Place, scrolled: number, size: ListSize): Place {
  const step = scrolled - place.scrolled;
  const end = spaceOf(size) - size.viewport;
  if (Math.abs(step) > size.viewport || scrolled <= 0 || scrolled >= end)
    return { scrolled, top: topAt(scrolled, size) };
  const last = size.rows * size.rowHeight - size.viewport;
  return { scrolled, top: Math.min(Math.max(place.top + step, 0), last) };
}

/** The rows to render at a place, `spare` more on either side, in steps of `spare` so that most scrolling asks for no others. */
export function rowsAt(top: number, { rows, rowHeight, viewport }: ListSize, spare: number): RowRange {
  const first = Math.floor(top / rowHeight / spare - 1) * spare;
  const last = Math.ceil((top + viewport) / rowHeight / spare + 1) * spare;
  return { first: Math.min(Math.max(first, 0), rows), last: Math.max(Math.min(last, rows), 0) };
}

/** What stands in the space, from top to bottom: rows by their index, and the room between them. */
export type Piece =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly key: string; readonly height: number };

/**
 * The rows of the range and the room around them, which together are as high as the space. The row `kept`, which has
 * the focus, stays where it is though it was scrolled away, as long as its place is in the space.
 */
export function piecesOf(
  range: RowRange,
  { place, size, kept }: { readonly place: Place; readonly size: ListSize; readonly kept: number | null },
): Piece[] {
  const shift = place.top - place.scrolled;
  const space = spaceOf(size);
  const placeOf = (index: number) => index * size.rowHeight - shift;
  const indices = Array.from({ length: range.last - range.first }, (_, step) => range.first + step);
  if (kept !== null && placeOf(kept) >= 0 && placeOf(kept + 1) <= space) {
    if (kept < range.first) indices.unshift(kept);
    else if (kept >= range.last) indices.push(kept);
  }
  const pieces: Piece[] = [];
  let end = 0;
  for (const index of indices) {
    const start = placeOf(index);
    if (start - end > 0.5) pieces.push({ kind: 'gap', key: `before ${index}`, height: start - end });
    pieces.push({ kind: 'row', index });
    end = start + size.rowHeight;
  }
  if (space - end > 0.5) pieces.push({ kind: 'gap', key: 'end', height: space - end });
  return pieces;
}

/** Where the page stands in its space, and in the list, at the ends of the plain and the squeezed stretches. */
function edgesOf(size: ListSize): (readonly [scrolled: number, top: number])[] {
  const all = Math.max(size.rows * size.rowHeight - size.viewport, 0);
  const space = Math.max(spaceOf(size) - size.viewport, 0);
  const plain = space * PLAIN_END;
  return [
    [0, 0],
    [plain, plain],
    [space - plain, all - plain],
    [space, all],
  ];
}

/** The value at `x` of the line through the points; the first and last value beyond them. */
function along(x: number, points: readonly (readonly [number, number])[]): number {
  let [fromX, fromY] = points[0] ?? [0, 0];
  if (x <= fromX) return fromY;
  for (const [toX, toY] of points) {
    if (x <= toX && toX > fromX) return fromY + ((x - fromX) * (toY - fromY)) / (toX - fromX);
    [fromX, fromY] = [toX, toY];
  }
  return fromY;
}
