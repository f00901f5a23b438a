// The picture of a view: lanes, bins and, near the window, the events themselves.
import type { View } from '../model/filter.ts';
import type { DayPeriod, Lane, Picture, PictureDetail } from '../model/picture.ts';
import { binByLane, daysForAtLeast } from './bins.server.ts';
import type { Database } from './database.server.ts';
import { NO_DAY } from './event-columns.server.ts';
import { getEventIndex } from './event-index.server.ts';
import { readEventRows } from './event-rows.server.ts';
import { countLanes } from './lanes.server.ts';
import { Numbers } from './list-column.server.ts';
import { idsOf } from './list-events.server.ts';
import { type PictureBase, pictureBase } from './picture-base.server.ts';
import { countWithin, dayOf, middlesWithin, type Places } from './places.server.ts';
import { type Selection, selectEvents } from './select-events.server.ts';

/** Fewest buckets of finer bins in the window, where its days allow. */
const DETAIL_BUCKETS = 256;
/** Most events of the window that are drawn one by one, and most of more than the window that are sent along. */
const MOST_EVENTS = 2_000;
const MOST_AROUND = 1_000;
/** Events without any day that are shown; the list holds the others. */
const MOST_NOWHERE = 6;

/** The picture of the view as the database stands now. */
export async function readPicture(db: Database, view: View): Promise<Picture> {
  return pictureOf(db, await selectEvents(db, await getEventIndex(db), view), view);
}

/** The picture of a selection by the filter of the view. */
export async function pictureOf(db: Database, selection: Selection, view: View): Promise<Picture> {
  const base = await pictureBase(db, selection, view);
  const { span, focus, bins, overview } = base;
  const [detail, nowhere] = await Promise.all([
    span && readDetail(db, selection, base, { span, window: windowOf(view, focus ?? span, span) }),
    readNowhere(db, selection, base),
  ]);
  return { span, focus, lanes: lanesOf(selection, base), bins, overview, detail, nowhere };
}

/** The dates of the filter; open ends are those of the span. */
function windowOf({ from, to }: Pick<View, 'from' | 'to'>, otherwise: DayPeriod, span: DayPeriod): DayPeriod {
  if (from === null && to === null) return otherwise;
  const start = from === null ? Math.min(span.start, to === null ? span.start : dayOf(to)) : dayOf(from);
  const end = to === null ? Math.max(span.end, start + 1) : dayOf(to) + 1;
  return { start, end };
}

function lanesOf({ state, counts }: Selection, { rows, lists, counts: all }: PictureBase): Lane[] {
  const passes = (place: number) => state[rows[place] ?? 0] === 0;
  const inView = counts[0] === rows.length ? all : countLanes(lists, passes);
  return lists.plans.map((plan, lane) => ({ ...plan, count: all[lane] ?? 0, inView: inView[lane] ?? 0 }));
}

/**
 * The events of the widest of three periods that holds no more than can be drawn: the whole span, the window with as much
 * on either side, the window. Where even that holds too many, bins of the window: an event is counted in the middle of
 * the part of its days that lies in it, so that they add up to what the list shows of it; null where the bins of the
 * whole span are as fine and leave nothing out.
 */
async function readDetail(
  db: Database,
  { index, filter }: Selection,
  { rows, places, lists, quads, bins: whole }: PictureBase,
  { span, window }: { readonly span: DayPeriod; readonly window: DayPeriod },
): Promise<PictureDetail | null> {
  const length = window.end - window.start;
  const around = { start: window.start - length, end: window.end + length };
  const holdsAtMost = (most: number) => (one: DayPeriod) => countWithin(places, one, most) <= most;
  const period = [span, around].find(holdsAtMost(MOST_AROUND)) ?? [window].find(holdsAtMost(MOST_EVENTS));
  if (period) {
    const inside = rowsWhere(rows, (at) => touches(places, at, period));
    return { period, events: await readEventRows(db.sql, idsOf(index, inside)), bins: null };
  }
  const days = daysForAtLeast(DETAIL_BUCKETS, window);
  const isAll = window.start <= span.start && span.end <= window.end;
  if (days >= whole.days && (isAll || (filter.from === null && filter.to === null))) return null;
  const middles = middlesWithin(places, window);
  const bins = binByLane({ days: middles, quads }, lists, { days, period: window });
  return { period: window, events: null, bins };
}

/** The rows at the places where the condition holds. */
function rowsWhere(rows: Int32Array, holds: (at: number) => boolean): Int32Array {
  const found = new Numbers();
  for (let at = 0; at < rows.length; at += 1) if (holds(at)) found.add(rows[at] ?? 0);
  return found.toArray();
}

function touches({ first, last }: Places, index: number, { start, end }: DayPeriod): boolean {
  const day = first[index] ?? NO_DAY;
  return day !== NO_DAY && day < end && (last[index] ?? NO_DAY) >= start;
}

/** The events without any day. */
async function readNowhere(
  db: Database,
  { index }: Selection,
  { rows, places }: PictureBase,
): Promise<Picture['nowhere']> {
  const without = rowsWhere(rows, (at) => places.first[at] === NO_DAY);
  const events = await readEventRows(db.sql, idsOf(index, without.subarray(0, MOST_NOWHERE)));
  return { count: without.length, events };
}
