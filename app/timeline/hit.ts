// What lies under the pointer: the same answer for SVG glyphs, canvas glyphs and bins.
import type { EventRow } from '../model/listing.ts';
import type { Bin } from './bins.ts';
import { type BinLane, type GlyphLane, LANE_HEIGHT, rowCentre } from './layout.ts';
import type { Period } from './period.ts';
import { type TimeScale, toX } from './time-scale.ts';

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

/** The mark at a point of the plot in px, its label included, or null. */
export function hitMark(lanes: readonly GlyphLane[], { x, y }: Point): Hit | null {
  const index = Math.floor(y / LANE_HEIGHT);
  const lane = lanes[index];
  if (lane === undefined) return null;
  const top = index * LANE_HEIGHT;
  const inRow = (row: number) => Math.abs(y - top - rowCentre(row)) <= LANE_HEIGHT / 4 + 1;
  const mark =
    lane.marks.find((one) => inRow(one.row) && x >= one.x0 - TOLERANCE && x <= one.x1 + TOLERANCE) ??
    lane.marks.find((one) =>
      lane.labels.some(
        (label) => label.id === one.lead.id && inRow(label.row) && x >= label.x && x <= label.x + label.width,
      ),
    );
  if (mark === undefined) return null;
  return { kind: 'mark', events: mark.events, x: (mark.x0 + mark.x1) / 2, y: top + rowCentre(mark.row) };
}

/** The bin at a point of the plot in px, or null. */
export function hitBin(
  lanes: readonly BinLane[],
  { x, y, scale }: Point & { readonly scale: TimeScale },
): Hit | null {
  const index = Math.floor(y / LANE_HEIGHT);
  const lane = lanes[index];
  const bin = lane?.bins.find((one) => x >= toX(scale, one.period.start) && x < toX(scale, one.period.end));
  if (lane === undefined || bin === undefined) return null;
  return {
    kind: 'bin',
    bin,
    laneLabel: lane.lane.label,
    x: toX(scale, middleOf(bin.period)),
    y: (index + 0.5) * LANE_HEIGHT,
  };
}

function middleOf(period: Period): number {
  return (period.start + period.end) / 2;
}
