// Above the lanes: what the lanes are, and buttons to zoom.
import { Link } from '@remix-run/react';
import { memo, type ReactNode } from 'react';
import { type LaneKind, laneKinds } from '../model/filter.ts';
import type { Period } from '../timeline/period.ts';
import { ZOOM, zoomed } from './use-timeline-keys.ts';

interface TimelineControlsProps {
  readonly kind: LaneKind;
  readonly laneHref: (kind: LaneKind) => string;
  readonly window: Period;
  readonly extent: Period;
  readonly show: (window: Period) => void;
  readonly children: ReactNode;
}

const laneLabels: Readonly<Record<LaneKind, string>> = {
  actor: 'Actor',
  country: 'Country',
  type: 'Kind',
  publisher: 'Publisher',
  pair: 'Pair',
};

export function TimelineControls({ kind, laneHref, window, extent, show, children }: TimelineControlsProps) {
  return (
    <div className="timeline-controls">
      <LaneTabs kind={kind} laneHref={laneHref} />
      {children}
      <div className="zoom-buttons needs-script">
        <button
          type="button"
          aria-label="Zoom out"
          title="Zoom out (−)"
          onClick={() => show(zoomed(window, ZOOM))}
        >
          −
        </button>
        <button
          type="button"
          aria-label="Zoom in"
          title="Zoom in (+)"
          onClick={() => show(zoomed(window, 1 / ZOOM))}
        >
          +
        </button>
        <button type="button" title="Show all dates (F)" onClick={() => show(extent)}>
          Fit
        </button>
      </div>
    </div>
  );
}

/** Links switch the lanes, so that they work without scripts too. Does not change while the window moves. */
const LaneTabs = memo(function LaneTabs({
  kind,
  laneHref,
}: Pick<TimelineControlsProps, 'kind' | 'laneHref'>) {
  return (
    <nav className="row" aria-label="Lanes by">
      <span className="count">Lanes by</span>
      <span className="tab-list">
        {laneKinds.map((lane) => (
          <Link
            key={lane}
            to={laneHref(lane)}
            preventScrollReset
            replace
            aria-current={lane === kind ? 'true' : undefined}
          >
            {laneLabels[lane]}
          </Link>
        ))}
      </span>
    </nav>
  );
});
