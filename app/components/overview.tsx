// The overview: all dates of the filter as a histogram, with a brush on the window that the lanes show.
import { type BrushBehavior, brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { EventRow } from '../model/listing.ts';
import { type OverviewBar, overviewBars } from '../timeline/overview.ts';
import type { Period } from '../timeline/period.ts';
import { ticksOf } from '../timeline/ticks.ts';
import { type TimeScale, toTime, toX } from '../timeline/time-scale.ts';

interface OverviewProps {
  readonly events: readonly EventRow[];
  readonly extent: Period;
  readonly window: Period;
  readonly width: number;
  readonly onWindow: (window: Period) => void;
  readonly onSettled: (window: Period) => void;
}

const HEIGHT = 60;
/** Room for the labels of the ticks under the bars, px. */
const FOOT = 16;
const HALF = (HEIGHT - FOOT) / 2;

/** Cooperation above the line, conflict below; words next to the line, deeds outside. */
export function Overview({ events, extent, window, width, onWindow, onSettled }: OverviewProps) {
  const scale: TimeScale = useMemo(() => ({ window: extent, width }), [extent, width]);
  const bars = useMemo(() => overviewBars(events, scale), [events, scale]);
  const ticks = useMemo(() => ticksOf(scale, 110), [scale]);
  const brushRef = useBrush({ scale, window, onWindow, onSettled });
  return (
    <svg className="overview" width={width} height={HEIGHT} aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick.time} transform={`translate(${tick.x},0)`} className="tick">
          <line y2={HEIGHT - FOOT} />
          <text x={3} y={HEIGHT - 4}>
            {tick.label}
          </text>
        </g>
      ))}
      <Histogram bars={bars} />
      <line className="overview-axis" x2={width} y1={HALF} y2={HALF} />
      <g ref={brushRef} className="brush" />
    </svg>
  );
}

/** Does not change while the window moves. */
const Histogram = memo(function Histogram({ bars }: { readonly bars: readonly OverviewBar[] }) {
  return (
    <>
      {bars.map((bar) => (
        <g key={bar.x} transform={`translate(${bar.x},${HALF})`}>
          <Stack
            quads={[1, 2]}
            shares={[bar.verbalCooperation, bar.materialCooperation]}
            width={bar.width}
            up
          />
          <Stack quads={[3, 4]} shares={[bar.verbalConflict, bar.materialConflict]} width={bar.width} />
        </g>
      ))}
    </>
  );
});

interface StackProps {
  readonly quads: readonly [number, number];
  readonly shares: readonly [number, number];
  readonly width: number;
  readonly up?: boolean;
}

function Stack({ quads, shares, width, up }: StackProps) {
  const [inner, outer] = [shares[0] * (HALF - 2), shares[1] * (HALF - 2)];
  return (
    <>
      <rect className={`fill-${quads[0]}`} width={width} height={inner} y={up ? -inner : 0} />
      <rect className={`fill-${quads[1]}`} width={width} height={outer} y={up ? -inner - outer : inner} />
    </>
  );
}

interface BrushOptions {
  readonly scale: TimeScale;
  readonly window: Period;
  readonly onWindow: (window: Period) => void;
  readonly onSettled: (window: Period) => void;
}

/** Ties d3-brush to the window: gestures call back, a window changed elsewhere moves the brush silently. */
function useBrush({ scale, window, onWindow, onSettled }: BrushOptions) {
  const ref = useRef<SVGGElement>(null);
  const behaviour = useRef<BrushBehavior<unknown> | null>(null);
  const callbacks = useRef({ onWindow, onSettled });
  callbacks.current = { onWindow, onSettled };

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
      if (event.sourceEvent) callbacks.current.onWindow(chosen(event));
    });
    brush.on('end', (event: D3BrushEvent<unknown>) => {
      if (!event.sourceEvent) return;
      callbacks.current.onWindow(chosen(event));
      callbacks.current.onSettled(chosen(event));
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
