// The width of an element, measured before the first paint and whenever it changes.
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** React warns of layout effects on the server, where there is nothing to lay out. */
export const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Width in whole px; `assumed` until the element is there. */
export function useWidth(element: RefObject<HTMLElement>, assumed: number): number {
  const [width, setWidth] = useState(assumed);
  useBrowserLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;
    const measure = () => setWidth(Math.max(120, Math.floor(target.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
