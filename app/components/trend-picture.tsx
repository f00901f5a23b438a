// Cooperation against conflict over time, by week or month: each bar a link to the events of its days.
import { Link } from '@remix-run/react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { View } from '../model/filter.ts';
import { formatCount } from '../model/format-count.ts';
import { type Trend, trendUnits } from '../model/picture.ts';
import { DAY } from '../timeline/period.ts';
import { ticksOf } from '../timeline/ticks.ts';
import {
  balancePath,
  type FocusedPoints,
  focusOnMost,
  layOutBars,
  reachOf,
  roundAxis,
  spanOfPoints,
  type TrendFrame,
  yOfCount,
} from '../timeline/trend.ts';
import { TrendTable } from './trend-table.tsx';
import { trendPointHref, trendPointWords } from './trend-words.ts';
import { hrefOf } from './use-view.ts';
import { useWidth } from './use-width.ts';

interface TrendPictureProps {
  readonly trend: Trend;
  readonly view: View;
}

const HEIGHT = 280;
/** Room for the counts at the left, the labels of the ticks below, and half a label above, px. */
const LEFT = 44;
const FOOT = 20;
const TOP = 8;
/** The width until it is measured. */
const ASSUMED = 900;

export function TrendPicture({ trend, view }: TrendPictureProps) {
  const { unit } = trend;
  const isOpen = view.from === null && view.to === null;
  const focused = useMemo(() => (isOpen ? focusOnMost(trend.points) : null), [trend, isOpen]);
  const points = focused?.points ?? trend.points;
  const drawn = useMemo(() => ({ unit, points }), [unit, points]);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, ASSUMED) - LEFT;
  const span = useMemo(() => spanOfPoints(points), [points]);
  const axis = useMemo(() => roundAxis(reachOf(points), 5), [points]);
  if (span === null) return <p className="notice">No event of this view has a date.</p>;
  const frame: TrendFrame = { width, height: HEIGHT, span, reach: axis.reach };
  const balance = balancePath(points, frame);
  return (
    <section className="trend-picture" aria-label="Cooperation and conflict over time">
      <div className="row count trend-key">
        <span>Events by {unit}: cooperation up, conflict down</span>
        <nav className="tab-list" aria-label="Count by">
          {trendUnits.map((by) => (
            <Link
              key={by}
              to={hrefOf({ ...view, by })}
              preventScrollReset
              replace
              aria-current={by === unit ? 'true' : undefined}
            >
              {by === 'week' ? 'Weekly' : 'Monthly'}
            </Link>
          ))}
        </nav>
        <span className="row">
          <svg width="22" height="8" aria-hidden="true">
            <line className="trend-balance" x2="22" y1="4" y2="4" />
          </svg>
          cooperation less conflict
        </span>
      </div>
      <div ref={box}>
        {/* biome-ignore lint/a11y/useSemanticElements: a group of links in a drawing */}
        <svg
          className="trend"
          width={width + LEFT}
          height={TOP + HEIGHT + FOOT}
          viewBox={`0 0 ${width + LEFT} ${TOP + HEIGHT + FOOT}`}
          role="group"
        >
          <title>Events by {unit}</title>
          <g transform={`translate(${LEFT},${TOP})`}>
            <Axes frame={frame} ticks={axis.ticks} />
            <Bars trend={drawn} view={view} frame={frame} />
            <path className="trend-halo" d={balance} />
            <path className="trend-balance" d={balance} />
          </g>
        </svg>
      </div>
      {focused === null ? null : <LeftOut earlier={focused.earlier} later={focused.later} />}
      <TrendTable trend={trend} view={view} />
    </section>
  );
}

/** So that no event is left out silently. */
function LeftOut({ earlier, later }: Pick<FocusedPoints, 'earlier' | 'later'>) {
  if (earlier + later === 0) return null;
  const parts = [
    ...(earlier === 0 ? [] : [`${formatCount(earlier)} earlier`]),
    ...(later === 0 ? [] : [`${formatCount(later)} later`]),
  ];
  return <p className="count">The days that hold most events; {parts.join(' and ')} in the table.</p>;
}

function Axes({ frame, ticks }: { readonly frame: TrendFrame; readonly ticks: readonly number[] }) {
  const { width, height, span } = frame;
  const days = ticksOf({ window: { start: span.start * DAY, end: span.end * DAY }, width });
  return (
    <svg aria-hidden="true" overflow="visible">
      {days.map((tick) => (
        <g key={tick.time} className="tick" transform={`translate(${tick.x},0)`}>
          <line y2={height} />
          <text x={3} y={height + 15}>
            {tick.label}
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <g
          key={tick}
          className={tick === 0 ? 'tick trend-zero' : 'tick'}
          transform={`translate(0,${yOfCount(frame, tick)})`}
        >
          <line x2={width} />
          <text className="trend-count" x={-8} y={4}>
            {formatCount(Math.abs(tick))}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** One tab stop for all bars, and arrow keys between them; without scripts each is a tab stop. */
function Bars({ trend, view, frame }: TrendPictureProps & { readonly frame: TrendFrame }) {
  const bars = layOutBars(trend.points, frame);
  const group = useRef<SVGGElement>(null);
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => setAt(trend.points.length - 1), [trend]);
  function move(event: KeyboardEvent<SVGGElement>) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const links = [...(group.current?.querySelectorAll<SVGAElement>('a') ?? [])];
    const from = links.findIndex((link) => link.matches(':focus'));
    const next = step === undefined || from < 0 ? undefined : links[from + step];
    if (step === undefined || next === undefined) return;
    event.preventDefault();
    setAt(from + step);
    next.focus();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys go between the links in it
    <g ref={group} onKeyDown={move}>
      {bars.map((bar, index) => (
        <Link
          key={bar.period.start}
          className="trend-bar"
          to={trendPointHref(view, bar)}
          preventScrollReset
          aria-label={trendPointWords(trend.unit, bar)}
          tabIndex={at === null || at === index ? undefined : -1}
        >
          <title>{trendPointWords(trend.unit, bar)}</title>
          <rect className="trend-hit" x={bar.x} width={bar.width} height={frame.height} />
          {bar.parts.map(({ quad, y, height }) => (
            <rect key={quad} className={`fill-${quad}`} x={bar.x} width={bar.width} y={y} height={height} />
          ))}
        </Link>
      ))}
    </g>
  );
}
