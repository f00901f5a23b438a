// The window of time that is shown: the URL's, and ahead of it while a gesture goes on.
import { useMemo, useState } from 'react';
import type { EventFilter } from '../model/filter.ts';
import type { IsoDate } from '../model/partial-date.ts';
import { daysOf, fitWithin, type Period, periodOfDays } from '../timeline/period.ts';

type Range = Pick<EventFilter, 'from' | 'to'>;

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

/** The window, and the function that a gesture moves it with; a change of the URL's dates takes over. */
export function useWindow(range: Range, extent: Period): readonly [Period, (window: Period) => void] {
  const urlKey = keyOf(range);
  const [preview, setPreview] = useState<{ readonly window: Period; readonly madeAt: string } | null>(null);
  const fromUrl = useMemo(
    () => windowOfRange({ from: range.from, to: range.to }, extent),
    [range.from, range.to, extent],
  );
  let shown = preview;
  if (preview !== null && preview.madeAt !== urlKey) {
    // The URL has moved: to the dates of the preview, which then stays to the pixel, or elsewhere.
    shown = keyOf(rangeOfWindow(preview.window, extent)) === urlKey ? { ...preview, madeAt: urlKey } : null;
    setPreview(shown);
  }
  return [
    shown === null ? fromUrl : fitWithin(shown.window, extent),
    (window) => setPreview({ window, madeAt: urlKey }),
  ];
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
