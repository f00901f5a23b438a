// The bars of the bins: where each rectangle stands, for canvas and SVG alike.
import type { Quad } from '../model/event-type.ts';
import { formatCount } from '../model/format-count.ts';
import type { BinRun, BinSeries } from './bin-series.ts';
import { LANE_HEIGHT } from './glyphs.ts';
import { DAY, type Period } from './period.ts';
import type { Scene, SceneLane } from './scene.ts';
import { type TimeScale, toX } from './time-scale.ts';

/** Classes from the lane's floor upwards: deeds below words, cooperation below conflict. */
export const stacking: readonly Quad[] = [2, 1, 3, 4];
/** Room above the tallest bar, px: for its count. */
const HEADROOM = 5;
const TALLEST = LANE_HEIGHT - HEADROOM;
/** A class that is there at all is at least so tall, px. */
const SHORTEST = 1;

/** Draws a rectangle; px from the top left of the lanes. */
export type DrawBar = (x: number, y: number, width: number, height: number) => void;

/** Edges of a bin on the screen, on whole px with one free between two bins. */
function edgesOf(series: BinSeries, bin: number, scale: TimeScale): { x: number; width: number } {
  const x = Math.round(toX(scale, series.starts[bin] ?? 0));
  return { x, width: Math.max(1, Math.round(toX(scale, series.ends[bin] ?? 0)) - x - 1) };
}

/**
 * The bars of one quad class in the lanes from `first` up to and without `end`, stacked on those of the classes below
 * it. Called once for each class, so that a canvas changes its colour four times a frame.
 */
export function eachBar(
  scene: Scene,
  { quad, first, end }: { readonly quad: Quad; readonly first: number; readonly end: number },
  draw: DrawBar,
): void {
  for (let index = first; index < end; index += 1) {
    const lane = scene.lanes[index];
    if (lane === undefined || lane.bins.length === 0) continue;
    const floor = (index + 1) * LANE_HEIGHT - 1;
    const unit = TALLEST / densest(lane, scene.scale.window);
    for (const { series, first: from, end: to } of lane.bins) {
      for (let bin = from; bin < to; bin += 1) {
        const count = series.counts[bin * 4 + quad - 1] ?? 0;
        if (count === 0) continue;
        const perEvent = unit / series.days;
        let below = 0;
        for (const lower of stacking) {
          if (lower === quad) break;
          below += tallOf(series.counts[bin * 4 + lower - 1] ?? 0, perEvent);
        }
        const tall = tallOf(count, perEvent);
        const { x, width } = edgesOf(series, bin, scene.scale);
        draw(x, floor - below - tall, width, tall);
      }
    }
  }
}

/** The bars of one quad class in all lanes as an SVG path. */
export function barPath(scene: Scene, quad: Quad): string {
  let path = '';
  eachBar(scene, { quad, first: 0, end: scene.lanes.length }, (x, y, width, height) => {
    path += `M${x},${y.toFixed(2)}h${width}v${height.toFixed(2)}h${-width}Z`;
  });
  return path;
}

function tallOf(count: number, perEvent: number): number {
  return count === 0 ? 0 : Math.max(SHORTEST, count * perEvent);
}

/**
 * Events per day of the bin that gives a lane its measure: the densest in the window. Bins outside of it count the
 * less the further they lie, up to half a window's length, so that no bar jumps when a high one comes into view.
 */
function densest(lane: SceneLane, { start, end }: Period): number {
  const reach = (end - start) / 2;
  let most = Number.MIN_VALUE;
  for (const { series } of lane.bins) {
    for (let bin = 0; bin < series.totals.length; bin += 1) {
      const away = Math.max(start - (series.ends[bin] ?? 0), (series.starts[bin] ?? 0) - end, 0);
      if (away >= reach) continue;
      most = Math.max(most, ((series.totals[bin] ?? 0) / series.days) * (1 - away / reach));
    }
  }
  return most;
}

/** A count written over its bin. */
export interface BinCount {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Width of a digit at 12 px type, px. */
const DIGIT = 7;
/** Bins at least so much wider than their count say it, px. */
const AROUND = 10;

/** The counts of a lane's bins: of every one that is wide enough for it, else of the largest alone. */
export function countsOf(lane: SceneLane, { scale, index }: { scale: TimeScale; index: number }): BinCount[] {
  const y = index * LANE_HEIGHT + 2;
  const counts: BinCount[] = [];
  let largest: { total: number; count: BinCount } | null = null;
  for (const { series, first, end } of lane.bins) {
    for (let bin = first; bin < end; bin += 1) {
      const total = series.totals[bin] ?? 0;
      const edges = edgesOf(series, bin, scale);
      const text = formatCount(total);
      const half = (text.length * DIGIT) / 2;
      const x = Math.min(Math.max(edges.x + edges.width / 2, half), scale.width - half);
      if (edges.width > 2 * half + AROUND) counts.push({ x, y, text });
      else if (largest === null || total > largest.total) largest = { total, count: { x, y, text } };
    }
  }
  return counts.length === 0 && largest !== null ? [largest.count] : counts;
}

/** One bin of a run, with what a reader is told of it. */
export interface Bin {
  readonly period: Period;
  /** The days that its count is of, where it is drawn beside finer marks; else those of the period. */
  readonly counts: readonly [number, number, number, number];
  readonly total: number;
}

/** The bin of a series at an index. */
function binAt({ series }: Pick<BinRun, 'series'>, bin: number): Bin {
  const [a, b, c, d] = series.counts.subarray(bin * 4, bin * 4 + 4);
  return {
    period: { start: series.starts[bin] ?? 0, end: series.ends[bin] ?? DAY },
    counts: [a ?? 0, b ?? 0, c ?? 0, d ?? 0],
    total: series.totals[bin] ?? 0,
  };
}

/** The bins of a lane in view, by time. */
export function binsOf({ bins }: SceneLane): Bin[] {
  return bins
    .flatMap((run) => Array.from({ length: run.end - run.first }, (_, at) => binAt(run, run.first + at)))
    .sort((a, b) => a.period.start - b.period.start);
}
