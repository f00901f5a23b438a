// The stretch of time that the timeline can show, and what lies outside of it.
import { useMemo } from 'react';
import type { View } from '../model/filter.ts';
import type { Picture } from '../model/picture.ts';
import { countBeside } from '../timeline/bin-series.ts';
import { periodOfDayNumbers } from '../timeline/day-period.ts';
import { daysOf, type Period, withMargin } from '../timeline/period.ts';
import type { Outside } from './outside-note.tsx';
import type { HrefOf } from './use-view.ts';

/** The stretch of time of the picture: all of it, or where most events lie unless the dates go beyond. */
export function usePicture(
  picture: Picture,
  { view, hrefOf }: { readonly view: View; readonly hrefOf: HrefOf },
) {
  const whole = useSame(picture.span === null ? null : withMargin(periodOfDayNumbers(picture.span)));
  const focus = useSame(picture.focus === null ? null : periodOfDayNumbers(picture.focus));
  return useMemo(() => {
    if (whole === null || focus === null || goesBeyond(view, focus)) return { extent: whole, outside: null };
    const outside: Outside = {
      ...countBeside(picture.overview, focus),
      href: hrefOf({ ...view, ...daysOf(whole) }),
    };
    return { extent: focus, outside: view.from === null && view.to === null ? outside : null };
  }, [picture, view, hrefOf, whole, focus]);
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
