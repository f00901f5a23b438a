// Drawing a scene on a canvas: what glyph-marks.tsx does in SVG, and bins. Takes the layout, decides nothing.
import type { Quad } from '../model/event-type.ts';
import { countsOf, eachBar, stacking } from '../timeline/bars.ts';
import { glyphPath, glyphShapes } from '../timeline/glyph.ts';
import { commonQuad, GLYPH_RADIUS, LANE_HEIGHT, type Mark, rowCentre } from '../timeline/glyphs.ts';
import type { LitBin } from '../timeline/lit-bins.ts';
import type { Scene } from '../timeline/scene.ts';
import { whiskerPath } from '../timeline/whiskers.ts';
import type { Ink } from './use-ink.ts';

export interface Drawing {
  readonly scene: Scene;
  readonly selected: number | null;
  readonly lit: number | null;
  readonly litBins: readonly LitBin[];
  /** Lanes to draw, half-open. */
  readonly first: number;
  readonly end: number;
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

/** Draws the lanes from `first` to `end`, where they stand in the plot. */
export function drawScene(context: CanvasRenderingContext2D, ink: Ink, drawing: Drawing): void {
  drawBins(context, ink, drawing);
  for (let index = drawing.first; index < drawing.end; index += 1) {
    const lane = drawing.scene.lanes[index];
    if (lane === undefined || lane.marks.length === 0) continue;
    const top = index * LANE_HEIGHT;
    for (const mark of lane.marks)
      drawWhisker(context, ink, { mark, y: top + rowCentre(mark.row), ...drawing });
    context.font = ink.font;
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    context.fillStyle = ink.muted;
    for (const label of lane.labels) context.fillText(label.text, label.x, top + rowCentre(label.row) + 4);
    context.font = ink.strong;
    context.textAlign = 'center';
    for (const mark of lane.marks) {
      const y = top + rowCentre(mark.row);
      drawHalo(context, ink, { mark, y, ...drawing });
      drawTail(context, ink, mark, y);
      if (mark.events.length === 1) drawGlyph(context, ink, mark, y);
      else drawPill(context, ink, mark, y);
    }
  }
}

interface MarkDrawing extends Pick<Drawing, 'selected' | 'lit'> {
  readonly mark: Mark;
  readonly y: number;
}

/** Whether it is pointed at or selected. */
function isRaised({ ids }: Mark, { selected, lit }: Pick<Drawing, 'selected' | 'lit'>): boolean {
  return (selected !== null && ids.includes(selected)) || (lit !== null && ids.includes(lit));
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
  context.fillText(String(mark.events.length), (mark.x0 + mark.x1) / 2, y + 4);
}

/** An undated event happened on the day it stands at or before: a dash points back. */
function drawTail(context: CanvasRenderingContext2D, ink: Ink, mark: Mark, y: number): void {
  if (mark.lead.date.from !== null) return;
  context.fillStyle = ink.mixed;
  for (const dash of [7, 3]) context.fillRect(mark.x0 - dash, y - 0.5, 2, 1);
}

/** In full where its row is free or its event pointed at or selected, behind what lies in its way. */
function drawWhisker(context: CanvasRenderingContext2D, ink: Ink, { mark, y, ...of }: MarkDrawing): void {
  if (mark.span === null) return;
  const quad = commonQuad(mark);
  const raised = isRaised(mark, of);
  context.strokeStyle = quad === null ? ink.mixed : ink.quads[quad];
  context.lineWidth = raised ? 2.5 : 1.5;
  context.translate(0, y);
  context.stroke(new Path2D(whiskerPath(mark, raised || mark.span.inFull)));
  context.translate(0, -y);
}

function drawHalo(
  context: CanvasRenderingContext2D,
  ink: Ink,
  { mark, y, selected, lit }: MarkDrawing,
): void {
  if (!isRaised(mark, { selected, lit })) return;
  context.beginPath();
  context.roundRect(mark.x0 - 3, y - 9, mark.x1 - mark.x0 + 6, 18, 9);
  fillHalo(context, ink, selected !== null && mark.ids.includes(selected) ? 'selected' : 'lit');
}

function fillHalo(context: CanvasRenderingContext2D, ink: Ink, state: 'selected' | 'lit'): void {
  context.fillStyle = ink[state];
  context.strokeStyle = state === 'selected' ? ink.halo : ink.rule;
  context.lineWidth = 1.5;
  context.fill();
  context.stroke();
}

/** Bins stacked by quad class on the floor of each lane, with counts: one colour after the other. */
function drawBins(context: CanvasRenderingContext2D, ink: Ink, drawing: Drawing): void {
  const { scene, first, end } = drawing;
  for (const { x0, x1, lane, state } of drawing.litBins) {
    context.beginPath();
    context.roundRect(x0 - 2, lane * LANE_HEIGHT + 1, x1 - x0 + 4, LANE_HEIGHT - 2, 3);
    fillHalo(context, ink, state);
  }
  for (const quad of stacking) {
    context.fillStyle = ink.quads[quad];
    eachBar(scene, { quad, first, end }, (x, y, width, height) => context.fillRect(x, y, width, height));
  }
  context.font = ink.font;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.strokeStyle = ink.paper;
  context.fillStyle = ink.text;
  for (let index = first; index < end; index += 1) {
    const lane = scene.lanes[index];
    if (lane === undefined || lane.bins.length === 0) continue;
    for (const { x, y, text } of countsOf(lane, { scale: scene.scale, index })) {
      context.strokeText(text, x, y);
      context.fillText(text, x, y);
    }
  }
}
