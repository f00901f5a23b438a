// Small multiples: an actor's dealings with each of those it meets most, on one axis of time and one scale.
import { Link } from '@remix-run/react';
import { useMemo, useRef } from 'react';
import { emptyView } from '../model/filter.ts';
import { formatCount } from '../model/format-count.ts';
import type { CounterpartTrend } from '../model/listing.ts';
import { DAY } from '../timeline/period.ts';
import { type CounterpartStrip, layOutStrips } from '../timeline/strips.ts';
import { ticksOf } from '../timeline/ticks.ts';
import { hrefOf } from './use-view.ts';
import { useWidth } from './use-width.ts';

interface CounterpartStripsProps {
  readonly slug: string;
  /** Most events first. */
  readonly trends: readonly CounterpartTrend[];
}

const HEIGHT = 40;
const FOOT = 18;
/** The width until it is measured. */
const ASSUMED = 640;

export function CounterpartStrips({ slug, trends }: CounterpartStripsProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, ASSUMED);
  const layout = useMemo(() => layOutStrips(trends, { width, height: HEIGHT }), [trends, width]);
  if (layout === null) return null;
  const { span, unit, most, strips, leftOut } = layout;
  const ticks = ticksOf({ window: { start: span.start * DAY, end: span.end * DAY }, width });
  return (
    <section className="stack stack-tight" aria-labelledby="counterparts-over-time">
      <h2 id="counterparts-over-time" className="section-label">
        With whom, over time
      </h2>
      <p className="count">
        Events by {unit}, cooperation up and conflict down, all on one scale: at most {formatCount(most.up)}{' '}
        and {formatCount(most.down)}
        {leftOut === 0 ? '' : `; without ${formatCount(leftOut)} far from the others`}
      </p>
      <ol className="plain strips">
        {strips.map((strip) => (
          <li key={strip.actor.slug} className="strip">
            <Link to={hrefOf({ ...emptyView, pair: pairsOf(slug, strip.actor.slug) })}>
              <bdi>{strip.actor.name}</bdi>
              <span className="visually-hidden">
                : {formatCount(strip.cooperation)} cooperation, {formatCount(strip.conflict)} conflict
              </span>
            </Link>
            <span className="count" aria-hidden="true">
              {formatCount(strip.events)}
            </span>
            <Strip strip={strip} width={width} />
          </li>
        ))}
      </ol>
      <div className="strip">
        <div ref={box} className="strip-axis">
          <svg width={width} height={FOOT} aria-hidden="true">
            {ticks.map(({ time, x, label }) => (
              <g key={time} className="tick" transform={`translate(${x},0)`}>
                <line y2={4} />
                <text x={3} y={FOOT - 4}>
                  {label}
                </text>
              </g>
            ))}
          </svg>
        </div>
      </div>
    </section>
  );
}

function Strip({
  strip: { bars, zero },
  width,
}: {
  readonly strip: CounterpartStrip;
  readonly width: number;
}) {
  return (
    <svg
      className="strip-bars"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bars.flatMap(({ period, x, width, parts }) =>
        parts.map(({ quad, y, height }) => (
          <rect
            key={`${period.start} ${quad}`}
            className={`fill-${quad}`}
            x={x}
            width={width}
            y={y}
            height={height}
          />
        )),
      )}
      <line className="overview-axis" x2={width} y1={zero} y2={zero} />
    </svg>
  );
}

/** Whoever of the two acts. */
function pairsOf(one: string, other: string) {
  return [
    { source: one, target: other },
    { source: other, target: one },
  ];
}
