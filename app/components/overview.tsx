// The overview: all dates of the filter as a histogram, with a brush on the window that the lanes show.
import { type BrushBehavior, brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import { memo, useEffect, useMemo, useRef } from 'react';
import { quads } from '../model/event-type.ts';
import type { BinTable } from '../model/picture.ts';
import { overviewShapes } from '../timeline/overview.ts';
import type { Period } from '../timeline/period.ts';
import { ticksOf } from '../timeline/ticks.ts';
import { type TimeScale, toTime, toX } from '../timeline/time-scale.ts';
import type { Gesture } from './use-zoom.ts';

interface OverviewProps {
  /** Every event of the filter once, its dates aside. */
  readonly bins: BinTable;
  readonly extent: Period;
  readonly window: Period;
  readonly width: number;
  readonly gesture: Gesture;
}

const HEIGHT = 60;
/** Room for the labels of the ticks under the bars, px. */
const FOOT = 16;
const HALF = (HEIGHT - FOOT) / 2;

/** Cooperation above the line, conflict below; words next to the line, deeds outside. */
export function Overview({ bins, extent, window, width, gesture }: OverviewProps) {
  const scale: TimeScale = useMemo(() => ({ window: extent, width }), [extent, width]);
  const brushRef = useBrush({ scale, window, gesture });
  return (
    <svg className="overview" width={width} height={HEIGHT} aria-hidden="true">
      <Histogram bins={bins} scale={scale} />
      <line className="overview-axis" x2={width} y1={HALF} y2={HALF} />
      <g ref={brushRef} className="brush" />
    </svg>
  );
}

interface HistogramProps {
  readonly bins: BinTable;
  readonly scale: TimeScale;
}

/** Does not change while the window moves. */
const Histogram = memo(function Histogram({ bins, scale }: HistogramProps) {
  const shapes = overviewShapes(bins, { scale, half: HALF - 2 });
  return (
    <>
      {ticksOf(scale, 110).map((tick) => (
        <g key={tick.time} transform={`translate(${tick.x},0)`} className="tick">
          <line y2={HEIGHT - FOOT} />
          <text x={3} y={HEIGHT - 4}>
            {tick.label}
          </text>
        </g>
      ))}
      {quads.map((quad) => (
        <path key={quad} className={`fill-${quad}`} d={shapes[quad]} transform={`translate(0,${HALF})`} />
      ))}
    </>
  );
});

interface BrushOptions {
  readonly scale: TimeScale;
  readonly window: Period;
  readonly gesture: Gesture;
}

/** Ties d3-brush to the window: gestures call back, a window changed elsewhere moves the brush silently. */
function useBrush({ scale, window, gesture }: BrushOptions) {
  const ref = useRef<SVGGElement>(null);
  const behaviour = useRef<BrushBehavior<unknown> | null>(null);
  const callbacks = useRef(gesture);
  callbacks.current = gesture;

  useEffect(() => {
    if (ref.current === null) return;
    const brush = brushX<unknown>().extent([
      [0, 0],
      [scale.width, HEIGHT - FOOT],
    ]);
    const chosen = (event: D3BrushEvent<unknown>): Period => {
      if (event.selection === null) return scale.window;
      const [x0, x1] = event.selection as [number, number];
      return { start: toTime(scale, x0), end: toTime(scale, Math.max(x1, x0 + 1)) };
    };
    brush.on('brush', (event: D3BrushEvent<unknown>) => {
      if (event.sourceEvent) callbacks.current.move(chosen(event));
    });
    brush.on('end', (event: D3BrushEvent<unknown>) => {
      if (!event.sourceEvent) return;
      callbacks.current.move(chosen(event));
      callbacks.current.release(chosen(event));
    });
    behaviour.current = brush;
    const group = select(ref.current);
    group.call(brush);
    return () => {
      group.on('.brush', null);
      group.selectAll('*').remove();
    };
  }, [scale]);

  useEffect(() => {
    if (ref.current === null || behaviour.current === null) return;
    const whole = window.start <= scale.window.start && window.end >= scale.window.end;
    const selection: [number, number] | null = whole
      ? null
      : [toX(scale, window.start), toX(scale, window.end)];
    behaviour.current.move(select(ref.current), selection);
  }, [window, scale]);

  return ref;
}
