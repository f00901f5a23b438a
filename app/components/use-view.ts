// The view of the address: read while its data is still on the way, and changed by opening events and zooming.
import { useLocation, useNavigate, useNavigation } from '@remix-run/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type EventFilter, filterParams, parseView, type View, viewParams } from '../model/filter.ts';
import type { Period } from '../timeline/period.ts';
import { rangeOfWindow } from './use-window.ts';

/** How long a window stands before the URL takes it over, ms. */
const SETTLING = 250;
/** The address of the explorer with this view. */
export function hrefOf(view: View): string {
  return `/?${viewParams(view)}`;
}

/** The view that the address asks for, already while its data is on the way; stale while other events are. */
export function useView(loaded: EventFilter) {
  const location = useLocation();
  const pending = useNavigation().location;
  const search = (pending?.pathname === '/' ? pending : location).search;
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const view = useMemo(() => parseView(params).view, [params]);
  const undated = (filter: EventFilter) => filterParams({ ...filter, from: null, to: null }).toString();
  return { view, params, stale: pending !== undefined && undated(view) !== undated(loaded) };
}

/** Opening an event, and writing a window into the address. */
export function useViewChanges(view: View, extent: Period) {
  const navigate = useNavigate();
  const latest = useRef({ view, extent });
  latest.current = { view, extent };
  const timer = useRef<number>();
  /** Whether the address already holds a window of the gesture that goes on. */
  const written = useRef(false);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const open = useCallback(
    (id: number | null) => {
      if (id === latest.current.view.event) return;
      navigate(hrefOf({ ...latest.current.view, event: id }), { preventScrollReset: true });
    },
    [navigate],
  );
  const write = useCallback(
    (period: Period) => {
      const current = latest.current;
      const { from, to } = rangeOfWindow(period, current.extent);
      if (from === current.view.from && to === current.view.to) return;
      navigate(hrefOf({ ...current.view, from, to, page: 1 }), {
        preventScrollReset: true,
        replace: written.current,
      });
      written.current = true;
    },
    [navigate],
  );
  /** A gesture goes on: where it pauses, the address follows, and a gesture makes one entry of the history. */
  const follow = useCallback(
    (period: Period) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => write(period), SETTLING);
    },
    [write],
  );
  /** A gesture is over. */
  const settle = useCallback(
    (period: Period) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        write(period);
        written.current = false;
      }, SETTLING);
    },
    [write],
  );
  return { open, follow, settle };
}
