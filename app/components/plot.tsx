// The plot: grid and ticks, and the marks of the level of detail, with what the pointer does to them.
import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { type Hit, hitBin, hitMark } from '../timeline/hit.ts';
import { UNDATED } from '../timeline/lanes.ts';
import {
  type BinLane,
  canBeDrawnApart,
  type GlyphLane,
  LANE_HEIGHT,
  type LevelOfDetail,
  periodAround,
} from '../timeline/layout.ts';
import type { Period } from '../timeline/period.ts';
import type { Tick } from '../timeline/ticks.ts';
import type { TimeScale } from '../timeline/time-scale.ts';
import { GlyphMarks } from './glyph-marks.tsx';
import { MarkCanvas } from './mark-canvas.tsx';
import { TimelineTooltip } from './timeline-tooltip.tsx';
import { useZoom } from './use-zoom.ts';

interface PlotProps {
  readonly scale: TimeScale;
  readonly extent: Period;
  readonly ticks: readonly Tick[];
  readonly level: LevelOfDetail;
  readonly glyphLanes: readonly GlyphLane[];
  readonly binLanes: readonly BinLane[];
  readonly selected: number | null;
  readonly lit: number | null;
  readonly onWindow: (window: Period) => void;
  readonly onSettled: (window: Period) => void;
  readonly show: (window: Period) => void;
  readonly onLight: (id: number | null) => void;
  readonly onSelect: (id: number | null) => void;
}

/** Height of the axis above the lanes, px; lane-labels.tsx leaves the same room. */
const AXIS = 24;
/** Days that a click on a counted mark zooms to at least. */
const CLOSE_UP_DAYS = 7;
/** How long the pointer rests before the tooltip comes, ms. */
const TOOLTIP_DELAY = 100;

export function Plot(props: PlotProps) {
  const { scale, level, glyphLanes, binLanes, ticks } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [hit, setHit] = useHit(props.onLight);
  useZoom({ target: svg, ...props });
  const lanes = level === 'bins' ? binLanes : glyphLanes;
  const height = lanes.length * LANE_HEIGHT;

  function hitAt(event: MouseEvent | PointerEvent): Hit | null {
    const box = svg.current?.getBoundingClientRect();
    if (box === undefined) return null;
    const [x, y] = [event.clientX - box.left, event.clientY - box.top - AXIS];
    return level === 'bins' ? hitBin(binLanes, { scale, x, y }) : hitMark(glyphLanes, { x, y });
  }

  function click(event: MouseEvent) {
    const found = hitAt(event);
    if (found === null) return props.onSelect(null);
    if (found.kind === 'bin') {
      const { start, end } = found.bin.period;
      return props.show({ start: start - 2 * (end - start), end: end + 2 * (end - start) });
    }
    const [first] = found.events;
    if (found.events.length === 1 && first) return props.onSelect(first.id);
    const closer = periodAround(found.events, CLOSE_UP_DAYS);
    if (closer && canBeDrawnApart(found.events, { scale, days: CLOSE_UP_DAYS })) props.show(closer);
    else setHit(found, true);
  }

  return (
    <div className="plot" style={{ height: height + AXIS }}>
      {level === 'glyphs' ? null : (
        <MarkCanvas
          level={level}
          scale={scale}
          glyphLanes={glyphLanes}
          binLanes={binLanes}
          height={height}
          top={AXIS}
          selected={props.selected}
          lit={props.lit}
        />
      )}
      <svg
        ref={svg}
        width={scale.width}
        height={height + AXIS}
        aria-hidden="true"
        data-pointing={hit === null ? undefined : ''}
        onPointerMove={(event) => setHit(event.buttons === 0 ? hitAt(event) : null, false)}
        onPointerLeave={() => setHit(null, false)}
        onClick={click}
      >
        <Grid ticks={ticks} lanes={lanes} width={scale.width} />
        {level === 'glyphs' ? (
          <g transform={`translate(0,${AXIS})`}>
            <GlyphMarks lanes={glyphLanes} selected={props.selected} lit={props.lit} />
          </g>
        ) : null}
      </svg>
      {hit === null ? null : (
        <TimelineTooltip
          hit={hit.hit}
          pinned={hit.pinned}
          top={AXIS}
          width={scale.width}
          onSelect={props.onSelect}
        />
      )}
    </div>
  );
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

interface GridProps {
  readonly ticks: readonly Tick[];
  readonly lanes: readonly (GlyphLane | BinLane)[];
  readonly width: number;
}

function Grid({ ticks, lanes, width }: GridProps) {
  const height = lanes.length * LANE_HEIGHT + AXIS;
  const undated = lanes.findIndex(({ lane }) => lane.key === UNDATED);
  return (
    <>
      {undated === -1 ? null : (
        <rect className="undated-band" y={AXIS + undated * LANE_HEIGHT} width={width} height={LANE_HEIGHT} />
      )}
      {ticks.map((tick) => (
        <g
          key={tick.time}
          transform={`translate(${tick.x},0)`}
          className={tick.major ? 'tick tick-major' : 'tick'}
        >
          <line y2={height} />
          <text x={4} y={AXIS - 9}>
            {tick.label}
          </text>
        </g>
      ))}
      {Array.from({ length: lanes.length + 1 }, (_, index) => AXIS + index * LANE_HEIGHT).map((y) => (
        <line key={y} className="lane-rule" x2={width} y1={y - 0.5} y2={y - 0.5} />
      ))}
    </>
  );
}
