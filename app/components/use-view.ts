// The view of the address: read while its data is still on the way, and changed by opening events and zooming.
import { useLocation, useNavigate, useNavigation, useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type EventFilter, filterParams, parseView, type View, viewParams } from '../model/filter.ts';
import type { DayRange, Period } from '../timeline/period.ts';
import { rangeOfWindow } from './use-window.ts';

/** How long a window stands before the URL takes it over, ms. */
const SETTLING = 250;

/** The address of a view on a page that shows one. */
export type HrefOf = (view: View) => string;

/** The address of the explorer with this view. */
export function hrefOf(view: View): string {
  return `/?${viewParams(view)}`;
}

/** The view that the address of the page asks for, already while its data is on the way; stale while other events are. */
export function useView(loaded: EventFilter) {
  const location = useLocation();
  const pending = useNavigation().location;
  const search = (pending?.pathname === location.pathname ? pending : location).search;
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const view = useMemo(() => parseView(params).view, [params]);
  const undated = (filter: EventFilter) => filterParams({ ...filter, from: null, to: null }).toString();
  return { view, params, stale: pending !== undefined && undated(view) !== undated(loaded) };
}

/**
 * Reads the data anew where the page wakes up with another view's: who goes Back before that has the address of the view
 * before, and a router that may have moved already without a page to tell.
 */
export function useDataOfAddress(loaded: View, view: View): void {
  const { revalidate } = useRevalidator();
  const { search } = useLocation();
  const dataOf = (one: View) => viewParams({ ...one, event: null, name: null }).toString();
  const first = useRef({ search, isRight: dataOf(loaded) === dataOf(view), revalidate });
  useEffect(() => {
    const { search, isRight, revalidate } = first.current;
    if (!isRight || search !== window.location.search) revalidate();
  }, []);
}

/** The days that the address asks for while the list is still of others; null where the two agree. */
export function passingDays({ from, to }: DayRange, loaded: DayRange): DayRange | null {
  return from === loaded.from && to === loaded.to ? null : { from, to };
}

interface ViewOnPage {
  readonly view: View;
  readonly extent: Period;
  readonly hrefOf: HrefOf;
}

/** Opening an event, and writing a window into the address of the page. */
export function useViewChanges(page: ViewOnPage) {
  const navigate = useNavigate();
  const latest = useRef(page);
  latest.current = page;
  const timer = useRef<number>();
  /** The address from which the gesture that goes on began, once it wrote a window; null before. */
  const began = useRef<string | null>(null);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const open = useCallback(
    (id: number | null) => {
      if (id === latest.current.view.event) return;
      const { view, hrefOf } = latest.current;
      navigate(hrefOf({ ...view, event: id }), { preventScrollReset: true });
    },
    [navigate],
  );
  const write = useCallback(
    (period: Period) => {
      const current = latest.current;
      const { from, to } = rangeOfWindow(period, current.extent);
      if (from === current.view.from && to === current.view.to) return;
      // A window that is still on its way has no entry in the history yet that the next could take.
      began.current ??= window.location.href;
      navigate(current.hrefOf({ ...current.view, from, to, page: 1 }), {
        preventScrollReset: true,
        replace: window.location.href !== began.current,
      });
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
        began.current = null;
      }, SETTLING);
    },
    [write],
  );
  return { open, follow, settle };
}
