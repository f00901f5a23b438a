// Says that events came in since the page was loaded, and shows them when the reader asks: nothing moves before.
import { useRevalidator } from '@remix-run/react';
import { useState } from 'react';
import type { EventFilter } from '../model/filter.ts';
import { formatCount } from '../model/format-count.ts';
import { useLive } from './use-live.ts';

interface LiveNoticeProps {
  /** What the page shows, and the highest id of all events when it was loaded. */
  readonly filter: EventFilter;
  readonly newest: number;
}

/** More are not counted; see /live. */
const MOST_COUNTED = 1_000;

/** Lies over the page, so that its coming and going leaves everything in its place. */
export function LiveNotice({ filter, newest }: LiveNoticeProps) {
  const count = useLive(filter, newest);
  const { revalidate, state } = useRevalidator();
  const [shownFrom, setShownFrom] = useState<number | null>(null);
  const loading = state === 'loading';
  const show = () => {
    setShownFrom(newest);
    revalidate();
    // The button will go: the content of the page is where to go on.
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <>
      <p className="visually-hidden" role="status">
        {count > 0
          ? 'New events have come in.'
          : shownFrom !== null && shownFrom < newest
            ? 'New events are shown.'
            : ''}
      </p>
      {count === 0 ? null : (
        <button type="button" className="toast toast-live" onClick={show} aria-disabled={loading}>
          <strong>{wordsFor(count)}</strong> {loading ? 'Loading …' : 'Show'}
        </button>
      )}
    </>
  );
}

function wordsFor(count: number): string {
  if (count === 1) return '1 new event';
  if (count > MOST_COUNTED) return `More than ${formatCount(MOST_COUNTED)} new events`;
  return `${formatCount(count)} new events`;
}
