// The axis above the lanes, which stays in view while the page scrolls, and the lines of its ticks behind the marks.
import { memo } from 'react';
import type { Lane } from '../model/picture.ts';
import { UNDATED } from '../model/picture.ts';
import { LANE_HEIGHT } from '../timeline/glyphs.ts';
import type { Tick } from '../timeline/ticks.ts';

/** Height of the axis, px; timeline.css leaves the same room beside it. */
export const AXIS = 24;

interface TimeAxisProps {
  readonly ticks: readonly Tick[];
  readonly width: number;
}

export function TimeAxis({ ticks, width }: TimeAxisProps) {
  return (
    <svg width={width} height={AXIS} aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick.time} transform={`translate(${tick.x},0)`} className={classOf(tick)}>
          <line y2={AXIS} />
          <text x={4} y={AXIS - 9}>
            {tick.label}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface TickLinesProps {
  readonly ticks: readonly Tick[];
  readonly height: number;
}

export function TickLines({ ticks, height }: TickLinesProps) {
  return (
    <>
      {ticks.map((tick) => (
        <line key={tick.time} className={classOf(tick)} x1={tick.x} x2={tick.x} y2={height} />
      ))}
    </>
  );
}

function classOf({ major }: Tick): string {
  return major ? 'tick tick-major' : 'tick';
}

interface LaneRulesProps {
  readonly lanes: readonly { readonly lane: Lane }[];
  readonly width: number;
}

/** The lines between the lanes, and the ground of the undated. */
export const LaneRules = memo(
  function LaneRules({ lanes, width }: LaneRulesProps) {
    const undated = lanes.findIndex(({ lane }) => lane.key === UNDATED);
    return (
      <>
        {undated === -1 ? null : (
          <rect className="undated-band" y={undated * LANE_HEIGHT} width={width} height={LANE_HEIGHT} />
        )}
        {lanes.map(({ lane }, index) => (
          <line
            key={lane.key}
            className="lane-rule"
            x2={width}
            y1={(index + 1) * LANE_HEIGHT - 0.5}
            y2={(index + 1) * LANE_HEIGHT - 0.5}
          />
        ))}
      </>
    );
  },
  (before, after) =>
    before.width === after.width &&
    before.lanes.length === after.lanes.length &&
    before.lanes.every(({ lane }, index) => lane.key === after.lanes[index]?.lane.key),
);
