// The scene: what the timeline draws at one moment, from what is known of the picture. Pure; SVG and canvas draw it.
import type { LaneKind } from '../model/filter.ts';
import type { EventRow } from '../model/listing.ts';
import type { Lane, Picture } from '../model/picture.ts';
import {
  type BinRun,
  type BinSeries,
  binEvents,
  countOf,
  NO_BINS,
  remainderOf,
  runWithin,
  type Side,
  seriesOf,
} from './bin-series.ts';
import { periodOfDayNumbers } from './day-period.ts';
import { eventsInView, type Glyphs, layoutGlyphs } from './glyphs.ts';
import { eventsByLane } from './lanes.ts';
import { type LevelOfDetail, levelOfDetail } from './level.ts';
import { overlapOf, type Period } from './period.ts';
import { dayWidth, type TimeScale } from './time-scale.ts';

/** A row of the timeline with its marks: glyphs, bins, or both where the glyphs of a part only are known. */
export interface SceneLane extends Glyphs {
  readonly lane: Lane;
  /** How many events its marks stand for. */
  readonly inView: number;
  readonly bins: readonly BinRun[];
}

export interface Scene {
  readonly level: LevelOfDetail;
  readonly scale: TimeScale;
  readonly lanes: readonly SceneLane[];
  /** Whether nothing finer is to come: all of the window is known as well as the picture can say. */
  readonly complete: boolean;
}

export interface SceneOptions {
  /** What the lanes of the picture stand for. */
  readonly kind: LaneKind;
  readonly window: Period;
  /** Px. */
  readonly width: number;
  /** The level of the scene that this one follows, or null. */
  readonly before: LevelOfDetail | null;
}

/** Narrowest bin, px. */
const MIN_BIN_WIDTH = 6;

/** Days per bin at this scale: the smallest power of two that is at least 6 px wide, so that bins nest. */
export function binDays(scale: TimeScale): number {
  let days = 1;
  while (dayWidth(scale) * days < MIN_BIN_WIDTH) days *= 2;
  return days;
}

/**
 * The marks of the window. Where the detail covers the window, they are the events one by one or exact bins. Where the
 * window goes beyond it, the rest comes from the bins of the whole span, so that no event is lost on the way.
 */
export function layoutScene(picture: Picture, options: SceneOptions): Scene {
  const scale: TimeScale = { window: options.window, width: options.width };
  const complete = isCovered(picture, options.window);
  const events = picture.detail?.events ?? null;
  if (events === null) return { level: 'bins', scale, complete, lanes: binLanes(picture, scale, complete) };
  const rest = complete ? null : restOf(picture, scale);
  const shown = eventsInView(events, scale.window).length;
  const level = levelOfDetail(
    shown + (rest === null ? 0 : countOf(runWithin(rest.overview, scale.window))),
    options.before,
  );
  const byLane = eventsByLane(picture, options.kind);
  if (level === 'bins')
    return {
      level,
      scale,
      complete,
      lanes: complete ? eventBinLanes(picture, byLane, scale) : binLanes(picture, scale, false),
    };
  const lanes = picture.lanes.map((lane, index): SceneLane => {
    const glyphs = layoutGlyphs(byLane[index] ?? [], { scale, labelled: level === 'glyphs' });
    const bins = rest === null ? [] : [runWithin(rest.lanes(index, options.kind), scale.window)];
    return sceneLane(lane, glyphs, bins);
  });
  return { level, scale, lanes, complete };
}

const NO_GLYPHS: Glyphs = { marks: [], labels: [] };

function sceneLane(lane: Lane, glyphs: Glyphs, bins: readonly BinRun[]): SceneLane {
  let inView = 0;
  for (const mark of glyphs.marks) inView += mark.events.length;
  for (const run of bins) inView += countOf(run);
  return { lane, ...glyphs, bins, inView };
}

/** Whether all of the window in which events can stand is known as well as can be; without detail the whole span is. */
function isCovered({ detail, span }: Picture, window: Period): boolean {
  if (span === null) return true;
  const visible = overlapOf(window, periodOfDayNumbers(span));
  const period = periodOfDayNumbers(detail?.period ?? span);
  if (detail === null)
    return visible !== null && visible.start === period.start && visible.end === period.end;
  return visible === null || (period.start <= visible.start && visible.end <= period.end);
}

/** Bins of the finest table that there is: of the detail alone, of both side by side, or of the whole span. */
function binLanes(picture: Picture, scale: TimeScale, complete: boolean): SceneLane[] {
  const { bins, detail, lanes } = picture;
  const days = binDays(scale);
  const fine = detail?.bins ?? null;
  const known = fine === null ? null : seriesOf(fine, days);
  const base = seriesOf(bins, days);
  return lanes.map((lane, index) => {
    const [ofDetail, ofSpan] = [known?.[index] ?? NO_BINS, base[index] ?? NO_BINS];
    if (known !== null && complete) return sceneLane(lane, NO_GLYPHS, [runWithin(ofDetail, scale.window)]);
    if (fine === null || detail === null || days >= bins.days)
      return sceneLane(lane, NO_GLYPHS, [runWithin(ofSpan, scale.window)]);
    const hole = periodOfDayNumbers(detail.period);
    const side = sideOf(scale.window, hole);
    const rest = remembered(picture, `${days} ${side} ${index}`, () =>
      remainderOf(ofSpan, { drawn: seriesOf(fine, bins.days)[index] ?? NO_BINS, hole, side }),
    );
    return sceneLane(lane, NO_GLYPHS, [runWithin(ofDetail, scale.window), runWithin(rest, scale.window)]);
  });
}

/** Bins of events that are known one by one but are too many to draw so. */
function eventBinLanes(
  { lanes }: Picture,
  byLane: readonly (readonly EventRow[])[],
  scale: TimeScale,
): SceneLane[] {
  const days = binDays(scale);
  return lanes.map((lane, index) => {
    const visible = eventsInView(byLane[index] ?? [], scale.window);
    const series = binEvents(visible, { days, within: scale.window });
    return sceneLane(lane, NO_GLYPHS, [runWithin(series, scale.window)]);
  });
}

/** What lies beyond the events of the detail, in bins: of every event once, and of each lane. */
function restOf(picture: Picture, scale: TimeScale) {
  const { bins, overview, detail } = picture;
  const hole = detail === null ? scale.window : periodOfDayNumbers(detail.period);
  const side = sideOf(scale.window, hole);
  const events = detail?.events ?? [];
  const beyond = (all: BinSeries, drawn: readonly EventRow[]) =>
    remainderOf(all, { drawn: binEvents(drawn, { days: all.days, within: null }), hole, side });
  const days = binDays(scale);
  const key = `${days} ${side}`;
  return {
    overview: remembered(picture, `${key} overview`, () =>
      beyond(seriesOf(overview, days)[0] ?? NO_BINS, events),
    ),
    lanes: (index: number, kind: LaneKind) =>
      remembered(picture, `${key} ${kind} ${index}`, () =>
        beyond(seriesOf(bins, days)[index] ?? NO_BINS, eventsByLane(picture, kind)[index] ?? []),
      ),
  };
}

/** On which side of the hole most of the window lies. */
function sideOf(window: Period, hole: Period): Side {
  return window.start + window.end < hole.start + hole.end ? 'before' : 'after';
}

/** Series that only depend on the picture, so that a frame of a gesture does not count again. */
const series = new WeakMap<Picture, Map<string, BinSeries>>();

function remembered(picture: Picture, key: string, make: () => BinSeries): BinSeries {
  const ofPicture = series.get(picture) ?? new Map<string, BinSeries>();
  series.set(picture, ofPicture);
  const made = ofPicture.get(key) ?? make();
  ofPicture.set(key, made);
  return made;
}
