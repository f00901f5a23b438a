// Where the reader stood in a long list: kept when the page is left, and found again.
import { type RefObject, useRef } from 'react';
import { keepPlace, keptPlace } from './kept-place.ts';
import type { Place } from './list-scroll.ts';
import { useBrowserLayoutEffect } from './use-width.ts';

interface KeepingOptions {
  readonly entry: string;
  readonly place: RefObject<Place>;
  /** Null while the list does not stand. */
  readonly rowHeight: number | null;
}

/** Keeps the place when the page is left for another, or for another site. */
export function useKeeping({ entry, place, rowHeight }: KeepingOptions) {
  useBrowserLayoutEffect(() => {
    if (rowHeight === null) return;
    const keep = () => keepPlace(entry, (place.current?.top ?? 0) / rowHeight);
    window.addEventListener('pagehide', keep);
    return () => {
      keep();
      window.removeEventListener('pagehide', keep);
    };
  }, [rowHeight, entry, place]);
}

interface StartOptions {
  /** The row that is shown first when the page wakes up, from 0. */
  readonly start: number;
  /** Changes where the list becomes another one: another filter or order. */
  readonly key: string;
  /** The entry of the history that the page stands for. */
  readonly entry: string;
  readonly goTo: (index: number) => void;
  /** Whether the first row has been scrolled away. */
  readonly isUnderHead: () => boolean;
}

/**
 * Where a list comes, begins where the reader stood in it before, else at the page of the address, and at the first row
 * where one read further down in the list before it.
 */
export function useStart({ start, key, entry, goTo, isUnderHead }: StartOptions) {
  const latest = useRef({ start, entry, goTo, isUnderHead });
  latest.current = { start, entry, goTo, isUnderHead };
  const before = useRef<string | null>(null);
  // Before the browser paints the new list where the old one stood.
  useBrowserLayoutEffect(() => {
    const { start, entry, goTo, isUnderHead } = latest.current;
    if (before.current === key) return;
    const kept = keptPlace(entry);
    if (kept !== null) goTo(kept);
    else if (before.current === null && start > 0) goTo(start);
    else if (before.current !== null && isUnderHead()) goTo(0);
    before.current = key;
  }, [key]);
}
