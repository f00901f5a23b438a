// The stretch of time that the timeline can show, and what lies outside of it.
import { useMemo } from 'react';
import type { View } from '../model/filter.ts';
import type { EventRow } from '../model/listing.ts';
import { focusOf } from '../timeline/focus.ts';
import { daysOf, extentOf, type Period, placeOf } from '../timeline/period.ts';
import type { Outside } from './outside-note.tsx';
import { hrefOf } from './use-view.ts';

/** The stretch of time of the picture: all of it, or where most events lie unless the dates go beyond. */
export function usePicture(events: readonly EventRow[], view: View) {
  const whole = useSame(useMemo(() => extentOf(events), [events]));
  const focus = useSame(useMemo(() => focusOf(events), [events]));
  return useMemo(() => {
    if (whole === null || focus === null || goesBeyond(view, focus)) return { extent: whole, outside: null };
    const places = events.flatMap((event) => placeOf(event) ?? []);
    const outside: Outside = {
      earlier: places.filter((place) => place.end <= focus.start).length,
      later: places.filter((place) => place.start >= focus.end).length,
      href: hrefOf({ ...view, ...daysOf(whole) }),
    };
    return { extent: focus, outside: view.from === null && view.to === null ? outside : null };
  }, [events, view, whole, focus]);
}

/** Whether the dates of the filter leave the period: a range open to one side does. */
function goesBeyond({ from, to }: Pick<View, 'from' | 'to'>, period: Period): boolean {
  if (from === null && to === null) return false;
  const days = daysOf(period);
  return from === null || to === null || from < days.from || to > days.to;
}

/** The same object as long as its ends are the same, so that gestures outlive a reload of the events. */
function useSame(period: Period | null): Period | null {
  const [start, end] = [period?.start ?? null, period?.end ?? null];
  return useMemo(() => (start === null || end === null ? null : { start, end }), [start, end]);
}
