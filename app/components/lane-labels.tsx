// The names of the lanes with the number of events in view; they stay while the marks move.
import { type Lane, UNDATED } from '../timeline/lanes.ts';

interface LaneLabelsProps {
  readonly lanes: readonly { readonly lane: Lane; readonly inView: number }[];
  readonly onMore: () => void;
  /** Null while nothing more than the first lanes is shown. */
  readonly onFewer: (() => void) | null;
}

/** The collapsed tail is a button that opens it. */
export function LaneLabels({ lanes, onMore, onFewer }: LaneLabelsProps) {
  return (
    <ul className="plain lane-labels" aria-label="Lanes, with events in view">
      {lanes.map(({ lane, inView }) => (
        <li key={lane.key} className={lane.key === UNDATED ? 'lane-undated' : undefined}>
          {lane.lanes > 1 ? (
            <button type="button" className="lane-more" onClick={onMore} title="Show more lanes">
              {lane.label}
            </button>
          ) : (
            <span className="lane-name truncate" dir="auto" title={titleOf(lane)}>
              {lane.label}
            </span>
          )}
          <span className="count">{inView.toLocaleString('en')}</span>
        </li>
      ))}
      {onFewer === null ? null : (
        <li className="lane-fewer">
          <button type="button" className="lane-more" onClick={onFewer}>
            Fewer lanes
          </button>
        </li>
      )}
    </ul>
  );
}

function titleOf(lane: Lane): string {
  return lane.key === UNDATED ? 'Without a date: each at the day by which it was reported' : lane.label;
}
