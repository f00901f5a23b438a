// The names of the lanes with the number of events in view; they stay while the marks move.
import { Link } from '@remix-run/react';
import { memo } from 'react';
import { formatCount } from '../model/format-count.ts';
import { type Lane, NONE, UNDATED } from '../model/picture.ts';
import type { SceneLane } from '../timeline/scene.ts';

/** Where the labels lead; a page that keeps no lanes in its address has none of these. */
export interface LaneLinks {
  /** Pins a lane, or lets it go where it is pinned. */
  readonly pin: (key: string) => string;
  /** The filter on what a lane stands for, or null where there is none. */
  readonly only: (key: string) => string | null;
  /** More lanes, and as few as at first; null where there are no more or no fewer. */
  readonly more: string | null;
  readonly fewer: string | null;
}

interface LaneLabelsProps {
  readonly lanes: readonly SceneLane[];
  readonly links: LaneLinks | null;
}

/** The collapsed tail is a link that opens it. */
export function LaneLabels({ lanes, links }: LaneLabelsProps) {
  return (
    <ul className="plain lane-labels" aria-label="Lanes, with events in view">
      {lanes.map(({ lane, inView }) => (
        <li key={lane.key} className={classOf(lane)}>
          <LaneName lane={lane} links={links} />
          <span className="count">{formatCount(inView)}</span>
        </li>
      ))}
      {links === null || links.fewer === null ? null : (
        <li className="lane-fewer">
          <Link className="lane-more" to={links.fewer} preventScrollReset replace>
            Fewer lanes
          </Link>
        </li>
      )}
    </ul>
  );
}

function classOf({ key, pinned }: Lane): string | undefined {
  if (pinned) return 'lane-pinned';
  return key === UNDATED ? 'lane-undated' : undefined;
}

interface LaneNameProps {
  readonly lane: Lane;
  readonly links: LaneLinks | null;
}

/** Does not change while the window moves. */
const LaneName = memo(function LaneName({ lane, links }: LaneNameProps) {
  if (lane.lanes > 1)
    return links?.more ? (
      <Link className="lane-more" to={links.more} preventScrollReset replace title="Show more lanes">
        {lane.label}
      </Link>
    ) : (
      <span className="lane-name truncate">{lane.label}</span>
    );
  if (lane.key === UNDATED)
    return (
      <span className="lane-name truncate" title="Without a date: each at the day by which it was reported">
        {lane.label}
      </span>
    );
  const only = links?.only(lane.key) ?? null;
  return (
    <>
      {only === null ? (
        <span className="lane-name truncate" dir="auto" title={lane.label}>
          {lane.label}
        </span>
      ) : (
        <Link className="lane-name truncate" dir="auto" to={only} title={`Only events of ${lane.label}`}>
          {lane.label}
        </Link>
      )}
      {links === null || lane.key === NONE ? null : (
        <Link
          className="lane-pin"
          to={links.pin(lane.key)}
          preventScrollReset
          replace
          aria-label={lane.pinned ? `Unpin ${lane.label}` : `Pin ${lane.label}`}
          title={lane.pinned ? 'Unpin this lane' : 'Pin this lane to the top'}
        >
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M4 1h4l-.6 3.4L9.5 7v1h-3v3.2L6 12l-.5-.8V8h-3V7l2.1-2.6z" />
          </svg>
        </Link>
      )}
    </>
  );
});
