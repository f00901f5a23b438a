// Cooperation against conflict over time: bars up and down from a common line, the balance of the two across them.
import { focusOf } from '../model/focus.ts';
import type { DayPeriod, QuadCounts, Trend } from '../model/picture.ts';

type Points = Trend['points'];

/** How far the bars go, in events: up for cooperation, down for conflict. */
export interface Reach {
  readonly up: number;
  readonly down: number;
}

/** A drawing of `width` by `height` px that shows `span` and, on one scale, counts up to `reach`. */
export interface TrendFrame {
  readonly width: number;
  readonly height: number;
  readonly span: DayPeriod;
  readonly reach: Reach;
}

/** A stretch of a bar of one quad class; px from the top. */
export interface BarPart {
  readonly quad: 1 | 2 | 3 | 4;
  readonly y: number;
  readonly height: number;
}

export interface TrendBar {
  readonly period: DayPeriod;
  readonly counts: QuadCounts;
  readonly x: number;
  readonly width: number;
  /** Words next to the line, deeds outside; those without events are left out. */
  readonly parts: readonly BarPart[];
}

/** From the first period to the last; null where there is none. */
export function spanOfPoints(points: Points): DayPeriod | null {
  const first = points[0];
  const last = points.at(-1);
  return first && last ? { start: first.period.start, end: last.period.end } : null;
}

export interface FocusedPoints {
  readonly points: Points;
  /** Events left out before and after. */
  readonly earlier: number;
  readonly later: number;
}

/** The points where nearly all events stand, where a few far-off ones would squeeze them; else all. */
export function focusOnMost(points: Points): FocusedPoints {
  const span = spanOfPoints(points);
  const stands = points.map(({ period, counts }) => ({
    day: Math.floor((period.start + period.end - 1) / 2),
    count: totalOf(counts),
  }));
  const focus = span && focusOf(stands, span);
  if (focus === null) return { points, earlier: 0, later: 0 };
  const outside = (isOut: (day: number) => boolean) =>
    stands.reduce((sum, { day, count }) => (isOut(day) ? sum + count : sum), 0);
  return {
    points: points.filter((_, index) => {
      const day = stands[index]?.day ?? 0;
      return day >= focus.start && day < focus.end;
    }),
    earlier: outside((day) => day < focus.start),
    later: outside((day) => day >= focus.end),
  };
}

/** What the tallest bars need on either side. */
export function reachOf(points: Points): Reach {
  return {
    up: Math.max(0, ...points.map(({ counts }) => cooperationOf(counts))),
    down: Math.max(0, ...points.map(({ counts }) => conflictOf(counts))),
  };
}

/** The reach drawn out to whole steps, and the counts at its ticks: from the highest down, conflict below zero. */
export function roundAxis(reach: Reach, about: number): { readonly reach: Reach; readonly ticks: number[] } {
  const step = roundStep((reach.up + reach.down) / about);
  const up = Math.ceil(reach.up / step);
  const down = Math.ceil(reach.down / step);
  const ticks = Array.from({ length: up + down + 1 }, (_, index) => (up - index) * step);
  return { reach: { up: up * step, down: down * step }, ticks };
}

/** Where a count stands, px from the top; conflict counts below zero. */
export function yOfCount({ height, reach }: TrendFrame, count: number): number {
  return ((reach.up - count) / Math.max(1, reach.up + reach.down)) * height;
}

/** Where a day begins, px from the left. */
function xOfDay({ width, span }: TrendFrame, day: number): number {
  return ((day - span.start) / (span.end - span.start)) * width;
}

/** A bar for each point, with a gap of 1 px where there is room for one. */
export function layOutBars(points: Points, frame: TrendFrame): TrendBar[] {
  return points.map(({ period, counts }) => {
    const x = xOfDay(frame, period.start);
    const width = xOfDay(frame, period.end) - x;
    return { period, counts, x, width: width > 3 ? width - 1 : width, parts: partsOf(counts, frame) };
  });
}

/**
 * The path of cooperation less conflict, from the middle of one period to that of the next; over a stretch without
 * events it runs along zero. Empty where there are not two points to join.
 */
export function balancePath(points: Points, frame: TrendFrame): string {
  const zero = yOfCount(frame, 0);
  const stops = points.flatMap(({ period, counts }, index) => {
    const next = points[index + 1]?.period;
    const here = [
      xOfDay(frame, (period.start + period.end) / 2),
      yOfCount(frame, cooperationOf(counts) - conflictOf(counts)),
    ] as const;
    const isGap = next !== undefined && next.start > period.end;
    return isGap
      ? [here, [xOfDay(frame, period.end), zero] as const, [xOfDay(frame, next.start), zero] as const]
      : [here];
  });
  if (points.length < 2) return '';
  return stops.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('');
}

/** Events of the classes 1 and 2. */
export function cooperationOf([verbal, material]: QuadCounts): number {
  return verbal + material;
}

/** Events of the classes 3 and 4. */
export function conflictOf([, , verbal, material]: QuadCounts): number {
  return verbal + material;
}

function totalOf(counts: QuadCounts): number {
  return cooperationOf(counts) + conflictOf(counts);
}

function partsOf([a, b, c, d]: QuadCounts, frame: TrendFrame): BarPart[] {
  const part = (quad: BarPart['quad'], top: number, bottom: number): BarPart => {
    const y = yOfCount(frame, top);
    return { quad, y, height: yOfCount(frame, bottom) - y };
  };
  return [part(2, a + b, a), part(1, a, 0), part(3, 0, -c), part(4, -c, -c - d)].filter(
    ({ height }) => height > 0,
  );
}

/** The smallest of 1, 2, 5, 10, 20, 50 ... that is at least `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return power * ([1, 2, 5].find((digit) => digit * power >= least) ?? 10);
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
