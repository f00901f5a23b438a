// Marks on a canvas, for as many as SVG would make slow: glyphs, pills and spans, or bins by quad class.
import { useRef } from 'react';
import type { LevelOfDetail } from '../timeline/layout.ts';
import { type BinDrawing, drawBins, drawGlyphs, type GlyphDrawing } from './draw-marks.ts';
import { useInk } from './use-ink.ts';
import { useBrowserLayoutEffect } from './use-width.ts';

interface MarkCanvasProps extends GlyphDrawing, BinDrawing {
  readonly level: LevelOfDetail;
  readonly height: number;
  /** Px from the top of the plot. */
  readonly top: number;
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
