// What lies under the pointer: the same answer for SVG glyphs, canvas glyphs and bins.
import type { EventRow } from '../model/listing.ts';
import { type Bin, binsOf } from './bars.ts';
import { LANE_HEIGHT, rowCentre } from './glyphs.ts';
import type { Scene, SceneLane } from './scene.ts';
import { toTime, toX } from './time-scale.ts';

export type Hit =
  | { readonly kind: 'mark'; readonly events: readonly EventRow[]; readonly x: number; readonly y: number }
  | {
      readonly kind: 'bin';
      readonly bin: Bin;
      readonly laneLabel: string;
      readonly x: number;
      readonly y: number;
    };

/** In px from the top left of the lanes. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far from its box a mark still answers, px. */
const TOLERANCE = 3;

/** The mark at a point of the plot, its label included, else the bin, or null. */
export function hitScene(scene: Scene, { x, y }: Point): Hit | null {
  const index = Math.floor(y / LANE_HEIGHT);
  const lane = scene.lanes[index];
  if (lane === undefined) return null;
  const top = index * LANE_HEIGHT;
  const mark = markAt(lane, { x, y: y - top });
  if (mark !== undefined)
    return { kind: 'mark', events: mark.events, x: (mark.x0 + mark.x1) / 2, y: top + rowCentre(mark.row) };
  const time = toTime(scene.scale, x);
  const bin = binsOf(lane).find(({ period }) => time >= period.start && time < period.end);
  if (bin === undefined) return null;
  const middle = toX(scene.scale, (bin.period.start + bin.period.end) / 2);
  const inside = Math.min(Math.max(middle, 0), scene.scale.width);
  return { kind: 'bin', bin, laneLabel: lane.lane.label, x: inside, y: top + LANE_HEIGHT / 2 };
}

/** The mark at a point in px from the top left of its lane, its label and its whisker included. */
function markAt(lane: SceneLane, { x, y }: Point) {
  const inRow = (row: number) => Math.abs(y - rowCentre(row)) <= LANE_HEIGHT / 4 + 1;
  return (
    lane.marks.find((one) => inRow(one.row) && x >= one.x0 - TOLERANCE && x <= one.x1 + TOLERANCE) ??
    lane.marks.find((one) =>
      lane.labels.some(
        (label) => label.id === one.lead.id && inRow(label.row) && x >= label.x && x <= label.x + label.width,
      ),
    ) ??
    lane.marks.find(
      ({ row, span }) =>
        span?.inFull && Math.abs(y - rowCentre(row)) <= TOLERANCE && x >= span.x0 && x <= span.x1,
    )
  );
}
