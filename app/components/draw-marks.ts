// Drawing marks on a canvas: what glyph-marks.tsx does in SVG, and bins. Takes the layout, decides nothing.
import type { Quad } from '../model/event-type.ts';
import { glyphPath, glyphShapes } from '../timeline/glyph.ts';
import {
  type BinLane,
  commonQuad,
  GLYPH_RADIUS,
  type GlyphLane,
  LANE_HEIGHT,
  type Mark,
  rowCentre,
} from '../timeline/layout.ts';
import { type TimeScale, toX } from '../timeline/time-scale.ts';
import type { Ink } from './use-ink.ts';

export interface GlyphDrawing {
  readonly glyphLanes: readonly GlyphLane[];
  readonly selected: number | null;
  readonly lit: number | null;
}

export interface BinDrawing {
  readonly binLanes: readonly BinLane[];
  readonly scale: TimeScale;
}

const glyphs: Readonly<Record<Quad, () => Path2D>> = {
  1: cached(1),
  2: cached(2),
  3: cached(3),
  4: cached(4),
};

function cached(quad: Quad): () => Path2D {
  let path: Path2D | null = null;
  return () => {
    path ??= new Path2D(glyphPath(quad, GLYPH_RADIUS - 0.6));
    return path;
  };
}

/** Glyphs, counted pills and spans of imprecise dates, as the SVG has them. */
export function drawGlyphs(context: CanvasRenderingContext2D, ink: Ink, props: GlyphDrawing): void {
  context.font = ink.font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const [index, lane] of props.glyphLanes.entries()) {
    for (const mark of lane.marks) drawSpan(context, ink, mark, index * LANE_HEIGHT + rowCentre(mark.row));
    for (const mark of lane.marks) {
      const y = index * LANE_HEIGHT + rowCentre(mark.row);
      drawTail(context, ink, mark, y);
      if (holdsEither(mark, props)) drawHalo(context, ink, mark, y);
      if (mark.events.length === 1) drawGlyph(context, ink, mark, y);
      else drawPill(context, ink, mark, y);
    }
  }
}

function holdsEither(mark: Mark, { selected, lit }: GlyphDrawing): boolean {
  return (selected !== null && mark.ids.includes(selected)) || (lit !== null && mark.ids.includes(lit));
}

function drawGlyph(context: CanvasRenderingContext2D, ink: Ink, mark: Mark, y: number): void {
  const { quad } = mark.lead;
  const x = (mark.x0 + mark.x1) / 2;
  context.translate(x, y);
  context.fillStyle = glyphShapes[quad].filled ? ink.quads[quad] : ink.paper;
  context.strokeStyle = ink.quads[quad];
  context.lineWidth = 1.8;
  context.fill(glyphs[quad]());
  context.stroke(glyphs[quad]());
  context.translate(-x, -y);
}

function drawPill(context: CanvasRenderingContext2D, ink: Ink, mark: Mark, y: number): void {
  const quad = commonQuad(mark);
  context.beginPath();
  context.roundRect(mark.x0 + 0.75, y - 7, mark.x1 - mark.x0 - 1.5, 14, quad === null || quad < 3 ? 7 : 2);
  context.fillStyle = ink.paper;
  context.strokeStyle = quad === null ? ink.mixed : ink.quads[quad];
  context.lineWidth = 1.5;
  context.fill();
  context.stroke();
  context.fillStyle = ink.text;
  context.fillText(String(mark.events.length), (mark.x0 + mark.x1) / 2, y + 0.5);
}

/** An undated event happened on the day it stands at or before: a dash points back. */
function drawTail(context: CanvasRenderingContext2D, ink: Ink, mark: Mark, y: number): void {
  if (mark.lead.date.from !== null) return;
  context.fillStyle = ink.mixed;
  context.fillRect(mark.x0 - 7, y - 0.5, 6, 1);
}

function drawSpan(context: CanvasRenderingContext2D, ink: Ink, mark: Mark, y: number): void {
  if (mark.span === null) return;
  const quad = commonQuad(mark);
  context.globalAlpha = 0.2;
  context.fillStyle = quad === null ? ink.mixed : ink.quads[quad];
  context.fillRect(mark.span.x0, y - 6, mark.span.x1 - mark.span.x0, 12);
  context.globalAlpha = 1;
}

function drawHalo(context: CanvasRenderingContext2D, ink: Ink, mark: Mark, y: number): void {
  context.beginPath();
  context.roundRect(mark.x0 - 3, y - 9, mark.x1 - mark.x0 + 6, 18, 9);
  context.strokeStyle = ink.halo;
  context.lineWidth = 2;
  context.stroke();
}

/** Classes from the lane's floor upwards: deeds below words, cooperation below conflict. */
const stacking: readonly Quad[] = [2, 1, 3, 4];
/** Room above the tallest bin for its count, px. */
const HEADROOM = 3;

/** Bins stacked by quad class on the floor of each lane, the tallest with its count. */
export function drawBins(context: CanvasRenderingContext2D, ink: Ink, { binLanes, scale }: BinDrawing): void {
  context.font = ink.font;
  context.textBaseline = 'top';
  for (const [index, { bins }] of binLanes.entries()) {
    const floor = (index + 1) * LANE_HEIGHT - 1;
    const most = Math.max(1, ...bins.map((bin) => bin.total));
    const unit = (LANE_HEIGHT - HEADROOM - 2) / most;
    for (const bin of bins) {
      const x0 = toX(scale, bin.period.start);
      const width = Math.min(10, toX(scale, bin.period.end) - x0 - 1);
      const left = x0 + (toX(scale, bin.period.end) - x0 - width) / 2;
      let y = floor;
      for (const quad of stacking) {
        const tall = (bin.counts[quad - 1] ?? 0) * unit;
        if (tall === 0) continue;
        context.fillStyle = ink.quads[quad];
        context.fillRect(left, y - tall, width, Math.max(tall, 0.75));
        y -= tall;
      }
    }
    drawPeak(context, ink, { bins, most, scale, top: index * LANE_HEIGHT + 2 });
  }
}

interface PeakOptions {
  readonly bins: BinLane['bins'];
  readonly most: number;
  readonly scale: TimeScale;
  readonly top: number;
}

/** The count of the tallest bin, which gives the heights of its lane their measure. */
function drawPeak(
  context: CanvasRenderingContext2D,
  ink: Ink,
  { bins, most, scale, top }: PeakOptions,
): void {
  const peak = bins.find((bin) => bin.total === most && toX(scale, bin.period.start) >= 0);
  if (peak === undefined) return;
  const x = toX(scale, peak.period.end) + 2;
  const fits = x + 30 < scale.width;
  context.textAlign = fits ? 'left' : 'right';
  context.lineWidth = 3;
  context.strokeStyle = ink.paper;
  context.fillStyle = ink.text;
  const at = fits ? x : toX(scale, peak.period.start) - 2;
  context.strokeText(String(most), at, top);
  context.fillText(String(most), at, top);
}
