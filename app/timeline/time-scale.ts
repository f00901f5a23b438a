// The time scale: an immutable pair of a window in time and a width in pixels.
import { DAY, type Period } from './period.ts';

export interface TimeScale {
  readonly window: Period;
  /** Width in px that the window fills. */
  readonly width: number;
}

/** Position in px of an instant; outside [0, width] where the instant is outside the window. */
export function toX(scale: TimeScale, time: number): number {
  return ((time - scale.window.start) / (scale.window.end - scale.window.start)) * scale.width;
}

/** The instant at a position in px. */
export function toTime(scale: TimeScale, x: number): number {
  return scale.window.start + (x / scale.width) * (scale.window.end - scale.window.start);
}

/** Pixels that one day takes. */
export function dayWidth(scale: TimeScale): number {
  return (DAY / (scale.window.end - scale.window.start)) * scale.width;
}

/** A zoom as d3-zoom keeps it: `x' = k * x + tx`, where x is the position on the scale of the whole extent. */
export interface Transform {
  readonly k: number;
  readonly x: number;
}

/** The transform that shows `window` on a width that fits `extent` at k = 1. */
export function transformOf(window: Period, extent: TimeScale): Transform {
  const k = (extent.window.end - extent.window.start) / (window.end - window.start);
  return { k, x: -k * toX(extent, window.start) };
}

/** The window that the transform shows. */
export function windowOf(transform: Transform, extent: TimeScale): Period {
  return {
    start: toTime(extent, -transform.x / transform.k),
    end: toTime(extent, (extent.width - transform.x) / transform.k),
  };
}
