// The rows of the list that the page needs, asked for as it is scrolled.
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { EventMatch, EventPage, EventRow } from '../model/listing.ts';
import { type EventStretches, openStretches, type ReadStretch } from './event-stretches.ts';
import type { RowRange } from './list-scroll.ts';

/** How long the page stands before it asks for the rows it shows, ms: what only flies past is not worth asking for. */
const PAUSE = 60;

export interface ListRows {
  readonly rowAt: (index: number) => EventRow | null;
  readonly matchOf: (id: number) => EventMatch | null;
  readonly stretches: EventStretches;
  readonly retry: () => void;
}

/** `list` is what came with the page, `query` what further rows are asked for by, `range` what is shown of them. */
export function useStretches(list: EventPage, query: string, range: RowRange | null): ListRows {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const stretches = useMemo(
    () => openStretches({ first: list, read: readerOf(query), onChange: redraw }),
    [list, query],
  );
  useEffect(() => () => stretches.close(), [stretches]);
  const before = usePrevious(stretches, query);
  const [first, last] = [range?.first ?? 0, range?.last ?? 0];
  useEffect(() => {
    const timer = window.setTimeout(() => stretches.want({ first, last }), PAUSE);
    return () => window.clearTimeout(timer);
  }, [stretches, first, last]);
  const retry = useCallback(() => {
    stretches.forgive();
    redraw();
    stretches.want({ first, last });
  }, [stretches, first, last]);
  return {
    // The same list loaded anew: what stood there stays until the new rows have come.
    rowAt: (index) => stretches.rowAt(index) ?? before?.rowAt(index) ?? null,
    matchOf: (id) => stretches.matchOf(id) ?? before?.matchOf(id) ?? null,
    stretches,
    retry,
  };
}

/** The stretches of the same query before these; null where there are none. */
function usePrevious(stretches: EventStretches, query: string): EventStretches | null {
  const seen = useRef<{ stretches: EventStretches; query: string; before: EventStretches | null }>();
  if (seen.current?.stretches !== stretches) {
    const before = seen.current?.query === query ? seen.current.stretches : null;
    seen.current = { stretches, query, before };
  }
  return seen.current.before;
}

function readerOf(query: string): ReadStretch {
  return async (offset, signal) => {
    const params = new URLSearchParams(query);
    params.set('offset', String(offset));
    const response = await fetch(`/events/list?${params}`, { signal });
    if (!response.ok) throw new Error(`The rows from ${offset} on could not be read: ${response.status}`);
    return response.json();
  };
}
