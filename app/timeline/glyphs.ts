// The glyphs of one lane for one window: which marks stand where, and their labels.
import type { Quad } from '../model/event-type.ts';
import type { EventRow } from '../model/listing.ts';
import { type PlacedLabel, placeLabels } from './labels.ts';
import { type Packed, packLane } from './packing.ts';
import { DAY, type Period, periodOf, placeOf, touches } from './period.ts';
import type { Span } from './span-rows.ts';
import { dayWidth, type TimeScale, toX } from './time-scale.ts';
import { type OpenSpan, openSpans, roomOf, STUB } from './whiskers.ts';

export const LANE_HEIGHT = 32;
export const GLYPH_RADIUS = 5;
const ROWS = 2;
/** Distance between the rows of a lane, px. */
const ROW_PITCH = 14;
const GLYPH_SIZE = 2 * GLYPH_RADIUS + 2;
/** How far a glyph may stand beside the middle of its day so as not to cover another, px. */
const SLACK = 7;
const GAP = 2;

/** `x0` and `x1` are the edges of the glyph or the pill. */
export interface Mark extends Packed {
  readonly events: readonly EventRow[];
  /** The event of most reports: the one that a label and a keyboard stop name. */
  readonly lead: EventRow;
  /** The period that imprecise dates leave open, or null where the mark itself covers it. */
  readonly span: OpenSpan | null;
}

/** Events whose place touches the window, in the order given. */
export function eventsInView(events: readonly EventRow[], window: Period): EventRow[] {
  return events.filter((event) => {
    const place = placeOf(event);
    return place !== null && touches(place, window);
  });
}

/** Centre of a row within its lane, px from the lane's top. */
export function rowCentre(row: number): number {
  return (LANE_HEIGHT - (ROWS - 1) * ROW_PITCH) / 2 + row * ROW_PITCH;
}

interface GlyphOptions {
  readonly scale: TimeScale;
  /** Whether to place labels, which takes time. */
  readonly labelled: boolean;
}

/** The marks of a lane, and the labels that fit beside them. */
export interface Glyphs {
  readonly marks: readonly Mark[];
  readonly labels: readonly PlacedLabel[];
}

/** Packs the events of one lane that are in view. */
export function layoutGlyphs(events: readonly EventRow[], { scale, labelled }: GlyphOptions): Glyphs {
  const visible = eventsInView(events, scale.window);
  const byId = new Map(visible.map((event) => [event.id, event]));
  const items = visible.map((event) => placeable(event, scale));
  const spans = new Map(items.map(({ id, span }) => [id, span]));
  const boxes = packLane(items, { rows: ROWS, size: GLYPH_SIZE, stub: STUB, gap: GAP });
  const open = openSpans(boxes, (index) =>
    around(boxes[index]?.ids.flatMap((id) => spans.get(id) ?? []) ?? []),
  );
  const marks = boxes.flatMap((box, index): Mark[] => {
    const events = box.ids.flatMap((id) => byId.get(id) ?? []);
    const [first] = events;
    if (first === undefined) return [];
    const lead = events.reduce((best, event) => (event.reportCount > best.reportCount ? event : best), first);
    const span = open[index] ?? null;
    const stub = span === null ? 0 : STUB;
    return [{ ...box, x0: box.x0 + stub, x1: box.x1 - stub, events, lead, span }];
  });
  return { marks, labels: labelled ? labelsOf(marks, scale.width) : [] };
}

/** The class whose colour a mark of several events takes: theirs where they agree, else null. */
export function commonQuad(mark: Mark): Quad | null {
  const quad = mark.lead.quad;
  return mark.events.every((event) => event.quad === quad) ? quad : null;
}

/** Where the glyph of an event may stand: within its period, as near to the middle of its visible part as can be. */
function placeable(event: EventRow, scale: TimeScale) {
  const period = placeOf(event) ?? scale.window;
  const x0 = Math.max(0, toX(scale, period.start));
  const x1 = Math.min(scale.width, toX(scale, period.end));
  const ideal = (x0 + x1) / 2;
  const reach = Math.max(SLACK, (x1 - x0) / 2 - GLYPH_RADIUS);
  return { id: event.id, min: ideal - reach, ideal, max: ideal + reach, span: openSpan(event, scale) };
}

/** What an imprecise date leaves open, where it is wider than a glyph with its stubs. */
function openSpan({ date }: EventRow, scale: TimeScale): Span | null {
  const period = date.precision === 'day' ? null : periodOf(date);
  if (period === null) return null;
  const span = { x0: toX(scale, period.start), x1: toX(scale, period.end) };
  return span.x1 - span.x0 > GLYPH_SIZE + 2 * STUB ? span : null;
}

/** From the first to the last px of the spans; null where there are none. */
function around(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return { x0: Math.min(...spans.map(({ x0 }) => x0)), x1: Math.max(...spans.map(({ x1 }) => x1)) };
}

function labelsOf(marks: readonly Mark[], width: number): PlacedLabel[] {
  const wishes = marks
    .filter((mark) => mark.events.length === 1)
    .map((mark) => ({
      id: mark.lead.id,
      row: mark.row,
      x: roomOf(mark).x1 + 3,
      text: mark.lead.summary,
      weight: mark.lead.reportCount,
    }));
  return placeLabels(wishes, { obstacles: marks.map((mark) => ({ row: mark.row, ...roomOf(mark) })), width });
}

/** The period that the events of a mark or bin cover together, widened to at least `minDays` days; null if undated. */
export function periodAround(events: readonly EventRow[], minDays: number): Period | null {
  const periods = events.flatMap((event) => placeOf(event) ?? []);
  if (periods.length === 0) return null;
  const start = Math.min(...periods.map((period) => period.start));
  const end = Math.max(...periods.map((period) => period.end));
  const margin = Math.max((end - start) * 0.15, (minDays * DAY - (end - start)) / 2);
  return { start: start - margin, end: end + margin };
}

/** Whether zooming in to `days` days can draw the events of a mark apart: they do not all lie on the same day. */
export function canBeDrawnApart(
  events: readonly EventRow[],
  { scale, days }: { readonly scale: TimeScale; readonly days: number },
): boolean {
  const starts = new Set(events.flatMap((event) => placeOf(event)?.start ?? []));
  return starts.size > 1 || dayWidth(scale) * days < scale.width;
}
