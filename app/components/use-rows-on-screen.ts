// Which lanes are on the screen: a canvas of hundreds of lanes would be larger than a browser draws in time.
import { type RefObject, useState } from 'react';
import { LANE_HEIGHT } from '../timeline/glyphs.ts';
import { useBrowserLayoutEffect } from './use-width.ts';

/** Up to so many lanes are drawn whole. */
const FEW = 32;
/** Lanes drawn above and below the screen, so that scrolling seldom has to draw. */
const SPARE = 12;

/** The lanes of the element that are on the screen or near it: from `first`, up to and without `end`. */
export function useRowsOnScreen(element: RefObject<HTMLElement>, rows: number) {
  const [range, setRange] = useState({ first: 0, end: FEW });
  const many = rows > FEW;
  useBrowserLayoutEffect(() => {
    if (!many) return;
    const look = () => {
      const top = element.current?.getBoundingClientRect().top ?? 0;
      const first = Math.max(0, Math.floor(-top / LANE_HEIGHT));
      const end = Math.ceil((window.innerHeight - top) / LANE_HEIGHT);
      setRange((drawn) =>
        drawn.first <= first && drawn.end >= Math.min(end, rows)
          ? drawn
          : { first: Math.max(0, first - SPARE), end: end + SPARE },
      );
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [element, rows, many]);
  return many ? { first: range.first, end: Math.min(rows, range.end) } : { first: 0, end: rows };
}
