// The picture of a view: lanes, bins and, near the window, the events themselves.

import type { View } from '../model/filter.ts';
import { type DayCounts, focusOf } from '../model/focus.ts';
import type { BinTable, DayPeriod, Lane, Picture, PictureDetail } from '../model/picture.ts';
import { type BinnedEvents, binAll, binByLane, daysForAtLeast, daysForAtMost } from './bins.server.ts';
import type { Database } from './database.server.ts';
import { type EventColumns, NO_DAY } from './event-columns.server.ts';
import { getEventIndex } from './event-index.server.ts';
import { readEventRows } from './event-rows.server.ts';
import { assignLanes, type LaneLists } from './lanes.server.ts';
import { idsOf } from './list-events.server.ts';
import { countWithin, middlesWithin, type Places, placesOf, spanOf } from './places.server.ts';
import { dayOf, type Selection, selectEvents, selectedRows } from './select-events.server.ts';

/** Most buckets of the bins in the stretch that is shown at first, and in the whole span. */
const MOST_BUCKETS = 512;
const MOST_BUCKETS_IN_ALL = 8_192;
/** Fewest buckets of finer bins in the window, where its days allow. */
const DETAIL_BUCKETS = 300;
/** Most events of the window that are drawn one by one, and most of more than the window that are sent along. */
const MOST_EVENTS = 2_000;
const MOST_AROUND = 1_000;
/** Events without any day that are shown at once. */
const MOST_NOWHERE = 100;

/** The picture of the view as the database stands now. */
export async function readPicture(db: Database, view: View): Promise<Picture> {
  return pictureOf(db, await selectEvents(db, await getEventIndex(db), view), view);
}

/** The picture of a selection by the filter of the view. */
export async function pictureOf(db: Database, selection: Selection, view: View): Promise<Picture> {
  const { columns } = selection.index;
  const rows = selectedRows(selection, 'dates');
  const places = placesOf(columns, rows);
  const span = spanOf(places);
  const lists = await assignLanes(db.sql, columns, { rows, view });
  const quads = quadsOf(columns, rows);
  const nowhere = readNowhere(db, selection, { rows, places });
  const lanes = countLanes(selection, rows, lists);
  if (span === null) {
    const none: BinTable = { days: 1, rows: [] };
    return {
      span,
      focus: null,
      lanes,
      bins: { ...none, rows: lanes.map(() => []) },
      overview: { ...none, rows: [[]] },
      detail: null,
      nowhere: await nowhere,
    };
  }
  const events: BinnedEvents = { days: middlesWithin(places, span), quads };
  const focus = focusOf(countDays(events.days, span), span);
  const days = Math.max(daysForAtMost(MOST_BUCKETS, focus ?? span), daysForAtMost(MOST_BUCKETS_IN_ALL, span));
  const whole = { days, period: span };
  return {
    span,
    focus,
    lanes,
    bins: binByLane(events, lists, whole),
    overview: binAll(events, whole),
    detail: await readDetail(db, selection, {
      rows,
      places,
      lists,
      quads,
      span,
      window: windowOf(view, focus ?? span, span),
    }),
    nowhere: await nowhere,
  };
}

function quadsOf({ quad }: EventColumns, rows: Int32Array): Uint8Array {
  const quads = new Uint8Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) quads[index] = quad[rows[index] ?? 0] ?? 1;
  return quads;
}

/** The dates of the filter; open ends are those of the span. */
function windowOf({ from, to }: Pick<View, 'from' | 'to'>, otherwise: DayPeriod, span: DayPeriod): DayPeriod {
  if (from === null && to === null) return otherwise;
  const start = from === null ? Math.min(span.start, to === null ? span.start : dayOf(to)) : dayOf(from);
  const end = to === null ? Math.max(span.end, start + 1) : dayOf(to) + 1;
  return { start, end };
}

/** Events by day, ascending. */
function countDays(days: Int32Array, { start, end }: DayPeriod): DayCounts {
  const counts = new Int32Array(end - start);
  for (const day of days) if (day !== NO_DAY) counts[day - start] = (counts[day - start] ?? 0) + 1;
  const found: { day: number; count: number }[] = [];
  counts.forEach((count, index) => {
    if (count > 0) found.push({ day: start + index, count });
  });
  return found;
}

function countLanes({ state }: Selection, rows: Int32Array, { plans, end, lanes }: LaneLists): Lane[] {
  const counts = new Int32Array(plans.length);
  const inView = new Int32Array(plans.length);
  let at = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const passes = state[rows[index] ?? 0] === 0;
    for (; at < (end[index] ?? 0); at += 1) {
      const lane = lanes[at] ?? 0;
      counts[lane] = (counts[lane] ?? 0) + 1;
      if (passes) inView[lane] = (inView[lane] ?? 0) + 1;
    }
  }
  return plans.map((plan, lane) => ({ ...plan, count: counts[lane] ?? 0, inView: inView[lane] ?? 0 }));
}

interface Drawn {
  readonly rows: Int32Array;
  readonly places: Places;
  readonly lists: LaneLists;
  readonly quads: Uint8Array;
  readonly span: DayPeriod;
  readonly window: DayPeriod;
}

/**
 * The events of the widest of three periods that holds no more than can be drawn: the whole span, the window with as much
 * on either side, the window. Where even that holds too many, bins of the window: an event is counted in the middle of
 * the part of its days that lies in it, so that they add up to what the list shows of it.
 */
async function readDetail(db: Database, { index }: Selection, drawn: Drawn): Promise<PictureDetail> {
  const { rows, places, lists, quads, span, window } = drawn;
  const length = window.end - window.start;
  const around = { start: window.start - length, end: window.end + length };
  const period =
    [span, around].find((one) => countWithin(places, one) <= MOST_AROUND) ??
    (countWithin(places, window) <= MOST_EVENTS ? window : null);
  if (period) {
    const inside = rows.filter((_, at) => touches(places, at, period));
    return { period, events: await readEventRows(db.sql, idsOf(index, inside)), bins: null };
  }
  const days = middlesWithin(places, window);
  const bins = binByLane({ days, quads }, lists, {
    days: daysForAtLeast(DETAIL_BUCKETS, window),
    period: window,
  });
  return { period: window, events: null, bins };
}

function touches({ first, last }: Places, index: number, { start, end }: DayPeriod): boolean {
  const day = first[index] ?? NO_DAY;
  return day !== NO_DAY && day < end && (last[index] ?? NO_DAY) >= start;
}

/** The events without any day. */
async function readNowhere(
  db: Database,
  { index }: Selection,
  { rows, places }: Pick<Drawn, 'rows' | 'places'>,
): Promise<Picture['nowhere']> {
  const without = rows.filter((_, at) => places.first[at] === NO_DAY);
  const events = await readEventRows(db.sql, idsOf(index, without.subarray(0, MOST_NOWHERE)));
  return { count: without.length, events };
}
