// The head of the view: a title that states what is shown, and what the reader must know of it.
import type { View } from '../model/filter.ts';
import type { IsoDate } from '../model/partial-date.ts';
import type { Names } from './active-filters.ts';
import { viewTitle } from './view-title.ts';

interface ViewHeaderProps {
  readonly view: View;
  readonly names: Names;
  readonly count: number;
  readonly window: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** What of the address was not understood. */
  readonly ignored: readonly string[];
  /** How many events are drawn where that is not all of them, else null. */
  readonly drawn: number | null;
}

export function ViewHeader({ view, names, count, window, ignored, drawn }: ViewHeaderProps) {
  return (
    <header className="view-head">
      <h1>{viewTitle(view, { count, window, names })}</h1>
      <p className="subtitle">
        By the day of the event, UTC. Each line leads to the sentences that report it.
      </p>
      {drawn === null ? null : (
        <p className="notice">
          The picture and the list hold the first {drawn.toLocaleString('en')} by date; narrow the filter or
          the dates to see the others. The counts and the exports are of all.
        </p>
      )}
      {ignored.length === 0 ? null : (
        <div className="notice" role="status">
          <p className="strong">Some of the address was not used:</p>
          <ul>
            {ignored.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </header>
  );
}
