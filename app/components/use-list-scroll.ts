// Which rows of a long list the page needs, as it is scrolled. The list stands in the page itself, not in a box of its own.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  follow,
  type ListSize,
  type Place,
  type RowRange,
  rowsAt,
  scrolledTo,
  spaceOf,
} from './list-scroll.ts';
import { useKeeping, useStart } from './use-kept-place.ts';
import { useBrowserLayoutEffect } from './use-width.ts';

/** Rows rendered beyond the window on either side. */
const SPARE = 10;
/** How long the page stands before its place is put where a jump would have led, ms. */
const STANDING = 250;

/** The rows that the page needs, and where they stand. */
export interface ListScroll {
  readonly range: RowRange;
  readonly place: Place;
  readonly size: ListSize;
}

interface ScrollOptions {
  /** Its `tbody` elements hold the rows, all as high as any with `data-row`; its head sticks to the top of the window. */
  readonly table: RefObject<HTMLTableElement>;
  /** Rows of the whole list; 0 where all that is there is rendered anyway. */
  readonly rows: number;
  /** The row that is shown first when the page wakes up, from 0. */
  readonly start: number;
  /** Changes where the list becomes another one: another filter or order. */
  readonly key: string;
  /** The entry of the history that the page stands for. */
  readonly entry: string;
}

/** `shown` is null until the page runs. `goTo` puts a row under the head; `sees` says whether it is in the window. */
export function useListScroll({ table, rows, start, key, entry }: ScrollOptions) {
  const [shown, setShown] = useState<ListScroll | null>(null);
  const place = useRef<Place>({ scrolled: 0, top: 0 });
  /** What the page is scrolled to as soon as it is rendered, and the list has its height; null where it stands. */
  const goal = useRef<ListScroll | null>(null);

  const measure = useCallback(() => measureList(table.current, rows), [table, rows]);
  const standAt = useCallback(
    (top: number) => {
      const measured = measure();
      if (measured === null) return;
      const { size } = measured;
      place.current = { scrolled: scrolledTo(top, size), top };
      goal.current = { range: rowsAt(top, size, SPARE), place: place.current, size };
      setShown(goal.current);
    },
    [measure],
  );
  useBrowserLayoutEffect(() => {
    if (goal.current === null || shown !== goal.current) return;
    goal.current = null;
    const measured = measure();
    if (measured === null) return;
    window.scrollBy({ top: place.current.scrolled - measured.scrolled, behavior: 'instant' });
  }, [shown, measure]);
  const look = useCallback(() => {
    const measured = goal.current === null ? measure() : null;
    if (measured === null) return true;
    const { size } = measured;
    // The page goes on above the list and below it.
    const scrolled = Math.max(Math.min(measured.scrolled, spaceOf(size) - size.viewport), 0);
    place.current = follow(place.current, scrolled, size);
    const next = { range: rowsAt(place.current.top, size, SPARE), place: place.current, size };
    setShown((now) => (now !== null && isSame(now, next) ? now : next));
    return Math.abs(scrolledTo(place.current.top, size) - scrolled) < 1;
  }, [measure]);

  useEffect(() => {
    if (rows === 0) {
      goal.current = null;
      setShown(null);
      return;
    }
    let timer = 0;
    let scrolling = false;
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        timer = 0;
        if (scrolling) wait();
        else standAt(place.current.top);
      }, STANDING);
    };
    const stopWaiting = () => {
      window.clearTimeout(timer);
      timer = 0;
    };
    const followPage = () => (look() ? stopWaiting() : wait());
    // The way that a key scrolls would end where the page is put right: at its begin, or where a slow machine pauses.
    const followKey = () => {
      if (timer !== 0) wait();
    };
    const followScrolling = () => {
      scrolling = 'onscrollend' in window;
      // The rows of where a jump leads are there before the browser paints it.
      flushSync(followPage);
    };
    const endScrolling = () => {
      scrolling = false;
    };
    followPage();
    const watcher = new ResizeObserver(followPage);
    watcher.observe(document.documentElement);
    window.addEventListener('scroll', followScrolling, { passive: true });
    window.addEventListener('scrollend', endScrolling);
    window.addEventListener('keydown', followKey);
    window.addEventListener('resize', followPage);
    return () => {
      stopWaiting();
      watcher.disconnect();
      window.removeEventListener('scroll', followScrolling);
      window.removeEventListener('scrollend', endScrolling);
      window.removeEventListener('keydown', followKey);
      window.removeEventListener('resize', followPage);
    };
  }, [rows, look, standAt]);

  const goTo = useCallback(
    (index: number) => standAt(index * (measure()?.size.rowHeight ?? 0)),
    [standAt, measure],
  );
  const sees = useCallback(
    (index: number) => {
      const measured = measure();
      if (measured === null) return true;
      const { rowHeight, viewport } = measured.size;
      const end = place.current.top + viewport + Math.min(measured.scrolled, 0);
      return index * rowHeight >= place.current.top && (index + 1) * rowHeight <= end;
    },
    [measure],
  );
  useStart({ start, key, entry, goTo, isUnderHead: () => (measure()?.scrolled ?? 0) > 0 });
  useKeeping({ entry, place, rowHeight: shown?.size.rowHeight ?? null });
  return { shown, goTo, sees };
}

/** The list as it stands, and how far its first row is above the lower edge of its head, px; null where it has no rows. */
function measureList(table: HTMLTableElement | null, rows: number) {
  const body = table?.tBodies[0];
  const row = body?.querySelector('[data-row]');
  if (!body || !row) return null;
  const head = table?.tHead?.getBoundingClientRect().height ?? 0;
  const rowHeight = row.getBoundingClientRect().height;
  const size: ListSize = { rows, rowHeight, viewport: Math.max(window.innerHeight - head, rowHeight) };
  return { size, scrolled: head - body.getBoundingClientRect().top };
}

function isSame(a: ListScroll, b: ListScroll): boolean {
  return (
    a.range.first === b.range.first &&
    a.range.last === b.range.last &&
    Math.abs(a.place.top - a.place.scrolled - b.place.top + b.place.scrolled) < 0.5 &&
    a.size.rowHeight === b.size.rowHeight &&
    a.size.rows === b.size.rows
  );
}
