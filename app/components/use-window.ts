// The window of time that is shown: the URL's, and ahead of it while a gesture goes on.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EventFilter } from '../model/filter.ts';
import type { IsoDate } from '../model/partial-date.ts';
import { daysOf, fitWithin, type Period, periodOfDays } from '../timeline/period.ts';

export type Range = Pick<EventFilter, 'from' | 'to'>;

/** What share of the extent counts as all of it. */
const WHOLE = 0.995;

/** The window of the filter's dates within the extent, all of it where the filter has none. */
export function windowOfRange({ from, to }: Range, extent: Period): Period {
  if (from === null && to === null) return extent;
  const all = daysOf(extent);
  const first = from ?? earlier(all.from, to);
  const last = to ?? later(all.to, from);
  return fitWithin(periodOfDays(first, last), extent);
}

/** The dates that the window stands for in the URL: none where it shows everything. */
export function rangeOfWindow(window: Period, extent: Period): Range {
  if (window.end - window.start >= (extent.end - extent.start) * WHOLE) return { from: null, to: null };
  return daysOf(window);
}

/** How long a window stands still before its marks are drawn to stay, ms. */
const STILL = 160;

interface Preview {
  readonly window: Period;
  /** The dates of the URL when it was made. */
  readonly madeAt: string;
}

/** The window that is shown, whether it is on the move, and what moves it; a change of the URL's dates takes over. */
export function useWindow(range: Range, extent: Period) {
  const urlKey = keyOf(range);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [moving, setMoving] = useState(false);
  const held = useRef(false);
  const timer = useRef<number>();
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const fromUrl = useMemo(
    () => windowOfRange({ from: range.from, to: range.to }, extent),
    [range.from, range.to, extent],
  );
  let shown = preview;
  if (preview !== null && preview.madeAt !== urlKey) {
    // The URL has moved: to the dates of the preview, which then stays to the pixel, or elsewhere. A hand that
    // still holds the window keeps it.
    const same = held.current || keyOf(rangeOfWindow(preview.window, extent)) === urlKey;
    shown = same ? { ...preview, madeAt: urlKey } : null;
    setPreview(shown);
  }
  const move = useCallback(
    (next: Period) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setMoving(false), STILL);
      setMoving(true);
      setPreview({ window: next, madeAt: urlKey });
    },
    [urlKey],
  );
  return {
    window: useMemo(
      () => (shown === null ? fromUrl : fitWithin(shown.window, extent)),
      [shown, fromUrl, extent],
    ),
    moving,
    move,
    /** True from the first to the last move of a gesture. */
    held,
  } as const;
}

function keyOf({ from, to }: Range): string {
  return `${from}~${to}`;
}

function earlier(a: IsoDate, b: IsoDate | null): IsoDate {
  return b !== null && b < a ? b : a;
}

function later(a: IsoDate, b: IsoDate | null): IsoDate {
  return b !== null && b > a ? b : a;
}
