// Labels beside the marks: the most reported events first, none over a mark or another label.
import { beginningWithin, textWidth } from './text-width.ts';

/** A label that would like to stand to the right of `x`, in row `row` of a lane. */
export interface LabelWish {
  readonly id: number;
  readonly row: number;
  /** Left edge, px. */
  readonly x: number;
  readonly text: string;
  /** Higher is placed first. */
  readonly weight: number;
}

export interface PlacedLabel {
  readonly id: number;
  readonly row: number;
  readonly x: number;
  /** Cut with an ellipsis where the room is short. */
  readonly text: string;
  /** Room that it takes, px. */
  readonly width: number;
}

/** A stretch of a row that is taken, px. */
export interface Obstacle {
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
}

/** Labels shorter than this many characters say too little. */
const MIN_CHARACTERS = 12;
const MAX_CHARACTERS = 46;
const GAP = 4;

interface LabelOptions {
  readonly obstacles: readonly Obstacle[];
  /** Right edge of the room, px. */
  readonly width: number;
}

/** Places what fits, heaviest first; a label may be cut short but never overlaps an obstacle or another label. */
export function placeLabels(wishes: readonly LabelWish[], { obstacles, width }: LabelOptions): PlacedLabel[] {
  const taken = new Map<number, { x0: number; x1: number }[]>();
  for (const { row, x0, x1 } of obstacles) {
    const stretches = taken.get(row);
    if (stretches) stretches.push({ x0, x1 });
    else taken.set(row, [{ x0, x1 }]);
  }
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort((a, b) => b.weight - a.weight || a.id - b.id)) {
    const stretches = taken.get(wish.row) ?? [];
    taken.set(wish.row, stretches);
    const free = freeRoom(wish.x, stretches, width);
    const text = fitted(wish.text, free);
    if (text === null) continue;
    const label = { id: wish.id, row: wish.row, x: wish.x, text, width: textWidth(text) };
    stretches.push({ x0: label.x, x1: label.x + label.width });
    placed.push(label);
  }
  return placed;
}

/** Free px to the right of `x`, 0 where `x` itself is taken or left of the room. */
function freeRoom(x: number, stretches: readonly { x0: number; x1: number }[], width: number): number {
  if (x < 0) return 0;
  let right = width;
  for (const { x0, x1 } of stretches) {
    if (x0 <= x && x < x1) return 0;
    if (x0 > x) right = Math.min(right, x0);
  }
  return Math.max(0, right - x - GAP);
}

/** The text, cut at a word where one ends in the last third of what fits, with an ellipsis; null where too little fits. */
function fitted(text: string, room: number): string | null {
  if (text.length <= MAX_CHARACTERS && textWidth(text) <= room) return text;
  const head = beginningWithin(text.slice(0, MAX_CHARACTERS - 1), room - textWidth('…'));
  if (head.length < MIN_CHARACTERS - 1) return null;
  const space = head.lastIndexOf(' ');
  return `${(space > head.length * 0.66 ? head.slice(0, space) : head).toWellFormed().trimEnd()}…`;
}
