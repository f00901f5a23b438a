// The performance marks that the bench reads: data in memory, and first complete picture on the screen.
import { useEffect, useState } from 'react';

/** Marks 'timeline:start' at the first render in the browser, 'timeline:rendered' two frames after it is drawn. */
export function useTimelineMarks(): void {
  useState(() => {
    if (typeof document !== 'undefined') performance.mark('timeline:start');
  });
  // Width and colours are read in layout effects, so by now the whole picture is drawn.
  useEffect(() => {
    if (performance.getEntriesByName('timeline:rendered').length > 0) return;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => performance.mark('timeline:rendered'));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}
