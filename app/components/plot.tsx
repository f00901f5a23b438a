// The plot: grid and marks of the scene, with what the pointer does to them.
import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { canBeDrawnApart, LANE_HEIGHT, periodAround } from '../timeline/glyphs.ts';
import { type Hit, hitScene } from '../timeline/hit.ts';
import type { LitBin } from '../timeline/lit-bins.ts';
import type { Period } from '../timeline/period.ts';
import type { Scene } from '../timeline/scene.ts';
import type { Tick } from '../timeline/ticks.ts';
import { BinBars } from './bin-bars.tsx';
import { GlyphMarks } from './glyph-marks.tsx';
import { MarkCanvas } from './mark-canvas.tsx';
import { LaneRules, TickLines } from './time-axis.tsx';
import { TimelineTooltip } from './timeline-tooltip.tsx';
import { type Gesture, useZoom } from './use-zoom.ts';

/** What the marks are drawn on. On paper all are SVG, which prints sharp. */
export type Surface = 'svg' | 'canvas' | 'paper';

interface PlotProps {
  readonly scene: Scene;
  readonly surface: Surface;
  readonly extent: Period;
  readonly ticks: readonly Tick[];
  readonly selected: number | null;
  readonly lit: number | null;
  readonly litBins: readonly LitBin[];
  readonly gesture: Gesture;
  readonly show: (window: Period) => void;
  readonly onLight: (id: number | null) => void;
  readonly onSelect: (id: number | null) => void;
}

/** Days that a click on a counted mark zooms to at least. */
const CLOSE_UP_DAYS = 7;
/** How long the pointer rests before the tooltip comes, ms. */
const TOOLTIP_DELAY = 100;

export function Plot(props: PlotProps) {
  const { scene, surface, ticks } = props;
  const { scale, lanes } = scene;
  const svg = useRef<SVGSVGElement>(null);
  const [hit, setHit] = useHit(props.onLight);
  useZoom({ target: svg, extent: props.extent, scale, gesture: props.gesture });
  const height = lanes.length * LANE_HEIGHT;

  function hitAt(event: MouseEvent | PointerEvent): Hit | null {
    const box = svg.current?.getBoundingClientRect();
    return box ? hitScene(scene, { x: event.clientX - box.left, y: event.clientY - box.top }) : null;
  }

  function click(event: MouseEvent) {
    const found = hitAt(event);
    if (found === null) return props.onSelect(null);
    if (found.kind === 'bin') return props.show(aroundBin(found.bin.period));
    const [first] = found.events;
    if (found.events.length === 1 && first) return props.onSelect(first.id);
    const closer = periodAround(found.events, CLOSE_UP_DAYS);
    if (closer && canBeDrawnApart(found.events, { scale, days: CLOSE_UP_DAYS })) props.show(closer);
    else setHit(found, true);
  }

  return (
    <div className="plot" style={{ height }}>
      {surface === 'canvas' ? (
        <MarkCanvas scene={scene} selected={props.selected} lit={props.lit} litBins={props.litBins} />
      ) : null}
      <svg
        ref={svg}
        width={scale.width}
        height={height}
        aria-hidden="true"
        data-pointing={hit === null ? undefined : ''}
        onPointerMove={(event) => setHit(event.buttons === 0 ? hitAt(event) : null, false)}
        onPointerLeave={() => setHit(null, false)}
        onClick={click}
      >
        <LaneRules lanes={lanes} width={scale.width} />
        <TickLines ticks={ticks} height={height} />
        {surface === 'paper' ? <BinBars scene={scene} /> : null}
        {surface === 'canvas' ? null : <GlyphMarks lanes={lanes} selected={props.selected} lit={props.lit} />}
      </svg>
      {hit === null ? null : (
        <TimelineTooltip hit={hit.hit} pinned={hit.pinned} width={scale.width} onSelect={props.onSelect} />
      )}
    </div>
  );
}

/** The window that a click on a bin zooms in to: the bin with as much again on either side. */
export function aroundBin({ start, end }: Period): Period {
  return { start: start - (end - start), end: end + (end - start) };
}

/** What the tooltip shows: the mark under the pointer after a short rest, or the one pinned by a click. */
function useHit(onLight: (id: number | null) => void) {
  const [shown, setShown] = useState<{ readonly hit: Hit; readonly pinned: boolean } | null>(null);
  const timer = useRef<number>();
  const last = useRef<Hit | null>(null);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  function point(hit: Hit | null, pinned: boolean) {
    if (shown?.pinned && !pinned && hit === null) return;
    if (!pinned && sameHit(hit, last.current)) return;
    last.current = hit;
    window.clearTimeout(timer.current);
    onLight(hit?.kind === 'mark' ? (hit.events[0]?.id ?? null) : null);
    if (hit === null) setShown(null);
    else if (pinned) setShown({ hit, pinned });
    else timer.current = window.setTimeout(() => setShown({ hit, pinned: false }), TOOLTIP_DELAY);
  }
  return [shown, point] as const;
}

function sameHit(a: Hit | null, b: Hit | null): boolean {
  return a?.kind === b?.kind && a?.x === b?.x && a?.y === b?.y;
}
