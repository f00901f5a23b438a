// Marks on a canvas, for as many as SVG would make slow: glyphs, pills and spans, or bins by quad class.
import { useRef, useState } from 'react';
import type { Quad } from '../model/event-type.ts';
import { glyphPath, glyphShapes } from '../timeline/glyph.ts';
import {
  type BinLane,
  GLYPH_RADIUS,
  type GlyphLane,
  LANE_HEIGHT,
  type LevelOfDetail,
  type Mark,
  rowCentre,
} from '../timeline/layout.ts';
import { type TimeScale, toX } from '../timeline/time-scale.ts';
import { commonQuad } from './glyph-marks.tsx';
import { useBrowserLayoutEffect } from './use-width.ts';

interface MarkCanvasProps {
  readonly level: LevelOfDetail;
  readonly scale: TimeScale;
  readonly glyphLanes: readonly GlyphLane[];
  readonly binLanes: readonly BinLane[];
  readonly height: number;
  readonly top: number;
  readonly selected: number | null;
  readonly lit: number | null;
}

interface Ink {
  readonly paper: string;
  readonly text: string;
  readonly mixed: string;
  readonly halo: string;
  readonly quads: Readonly<Record<Quad, string>>;
  readonly font: string;
}

/** Decorative for assistive technology: the list beside it holds the same events. */
export function MarkCanvas(props: MarkCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ink = useInk();
  const { scale, height } = props;
  useBrowserLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context || ink === null) return;
    const density = window.devicePixelRatio || 1;
    const [width, tall] = [Math.round(scale.width * density), Math.round(height * density)];
    if (canvas.current.width !== width) canvas.current.width = width;
    if (canvas.current.height !== tall) canvas.current.height = tall;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, scale.width, height);
    if (props.level === 'bins') drawBins(context, ink, props);
    else drawGlyphs(context, ink, props);
  });
  return (
    <canvas ref={canvas} className="mark-canvas" style={{ width: scale.width, height, top: props.top }} />
  );
}

/** The colours of the theme, read again when it changes; null on the server. */
function useInk(): Ink | null {
  const [ink, setInk] = useState<Ink | null>(null);
  useBrowserLayoutEffect(() => {
    const read = () => setInk(readInk());
    const media = window.matchMedia('(prefers-color-scheme: dark)');
    read();
    media.addEventListener('change', read);
    window.addEventListener('themechange', read);
    return () => {
      media.removeEventListener('change', read);
      window.removeEventListener('themechange', read);
    };
  }, []);
  return ink;
}

function readInk(): Ink {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: token('--paper'),
    text: token('--ink'),
    mixed: token('--ink-3'),
    halo: token('--focus'),
    quads: { 1: token('--quad-1'), 2: token('--quad-2'), 3: token('--quad-3'), 4: token('--quad-4') },
    font: `12px ${token('--font')}`,
  };
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

function drawGlyphs(context: CanvasRenderingContext2D, ink: Ink, props: MarkCanvasProps): void {
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

function holdsEither(mark: Mark, { selected, lit }: MarkCanvasProps): boolean {
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

function drawBins(context: CanvasRenderingContext2D, ink: Ink, { binLanes, scale }: MarkCanvasProps): void {
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
