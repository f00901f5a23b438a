// Zoom and pan by d3-zoom: ctrl+wheel and pinch zoom, drag pans, a plain wheel scrolls the page.
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type RefObject, useEffect, useRef } from 'react';
import { DAY, type Period } from '../timeline/period.ts';
import { type TimeScale, transformOf, windowOf } from '../timeline/time-scale.ts';

/** What a hand does to the window: it moves it, and lets go of it. */
export interface Gesture {
  readonly move: (window: Period) => void;
  readonly release: (window: Period) => void;
}

interface ZoomOptions {
  readonly target: RefObject<SVGSVGElement>;
  readonly extent: Period;
  readonly scale: TimeScale;
  readonly gesture: Gesture;
}

/** The window is the truth: gestures call back with the window that they ask for, and the zoom follows it. */
export function useZoom({ target, extent, scale, gesture }: ZoomOptions): void {
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const callbacks = useRef(gesture);
  callbacks.current = gesture;
  const { width, window } = scale;

  useEffect(() => {
    if (target.current === null) return;
    // A click begins and ends a gesture too, but moves nothing.
    let moved = false;
    const whole: TimeScale = { window: extent, width };
    const zooming = zoom<SVGSVGElement, unknown>()
      .filter((event: MouseEvent) =>
        event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0,
      )
      .scaleExtent([1, Math.max(1, (extent.end - extent.start) / DAY)])
      .extent([
        [0, 0],
        [width, 1],
      ])
      .translateExtent([
        [0, 0],
        [width, 1],
      ])
      .wheelDelta(wheelDelta)
      .clickDistance(4)
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (!event.sourceEvent) return;
        moved = true;
        callbacks.current.move(windowOf(event.transform, whole));
      })
      .on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (!event.sourceEvent || !moved) return;
        moved = false;
        callbacks.current.release(windowOf(event.transform, whole));
      });
    behaviour.current = zooming;
    const selection = select(target.current);
    selection.call(zooming).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [target, extent, width]);

  useEffect(() => {
    if (target.current === null || behaviour.current === null) return;
    const wanted = transformOf(window, { window: extent, width });
    const current = zoomTransform(target.current);
    if (Math.abs(wanted.k - current.k) < 1e-6 * wanted.k && Math.abs(wanted.x - current.x) < 0.01) return;
    behaviour.current.transform(select(target.current), zoomIdentity.translate(wanted.x, 0).scale(wanted.k));
  }, [target, window, extent, width]);
}

/** From so many px on, a step of the wheel is a notch of a mouse and not a pinch on a touchpad. */
const NOTCH = 50;

/** Power of two to zoom by: about 1.4 times a notch of a mouse; pinches come in small steps, and count for more. */
function wheelDelta({ deltaY, deltaMode }: WheelEvent): number {
  const pixels = deltaMode === 0 ? deltaY : deltaY * 40;
  return Math.abs(pixels) < NOTCH ? -pixels * 0.02 : -Math.sign(pixels) * 0.5;
}
