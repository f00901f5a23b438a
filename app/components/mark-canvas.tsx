// Marks on a canvas: for as many as SVG would make slow, and for all of them while the window is on the move.
import { useRef } from 'react';
import { LANE_HEIGHT } from '../timeline/glyphs.ts';
import { type Drawing, drawScene } from './draw-marks.ts';
import { useInk } from './use-ink.ts';
import { useRowsOnScreen } from './use-rows-on-screen.ts';
import { useBrowserLayoutEffect } from './use-width.ts';

/** Decorative for assistive technology: the list beside it holds the same events. */
export function MarkCanvas(props: Omit<Drawing, 'first' | 'end'>) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const ink = useInk();
  const { scene } = props;
  const { first, end } = useRowsOnScreen(box, scene.lanes.length);
  const { width } = scene.scale;
  const height = (end - first) * LANE_HEIGHT;
  useBrowserLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context || ink === null) return;
    const density = window.devicePixelRatio || 1;
    const [wide, tall] = [Math.round(width * density), Math.round(height * density)];
    if (canvas.current.width !== wide) canvas.current.width = wide;
    if (canvas.current.height !== tall) canvas.current.height = tall;
    context.setTransform(density, 0, 0, density, 0, -first * LANE_HEIGHT * density);
    context.clearRect(0, first * LANE_HEIGHT, width, height);
    drawScene(context, ink, { ...props, first, end });
  });
  return (
    <div ref={box} className="mark-canvas">
      <canvas ref={canvas} style={{ width, height, top: first * LANE_HEIGHT }} />
    </div>
  );
}
