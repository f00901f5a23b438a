// What a picture shows of its whole span, whatever the window: it is kept, as a reader moves the window again and again.
import { filterParams, type View } from '../model/filter.ts';
import { type DayCounts, focusOf } from '../model/focus.ts';
import type { BinTable, DayPeriod } from '../model/picture.ts';
import { type BinnedEvents, binAll, binByLane, daysForAtMost } from './bins.server.ts';
import type { Database } from './database.server.ts';
import { type EventColumns, NO_DAY } from './event-columns.server.ts';
import { assignLanes, countLanes, type LaneLists } from './lanes.server.ts';
import { middlesWithin, type Places, placesOf, spanOf } from './places.server.ts';
import { RecentAnswers } from './recent-answers.server.ts';
import { type Selection, selectedRows } from './select-events.server.ts';

/** Most buckets of the bins in the stretch that is shown at first, and in the whole span. */
const MOST_BUCKETS = 512;
const MOST_BUCKETS_IN_ALL = 8_192;

/** Everything of a picture that its dates leave as it is. Places, quad classes and lanes follow the order of the rows. */
export interface PictureBase {
  /** The events of the filter, its dates aside, by date. */
  readonly rows: Int32Array;
  readonly places: Places;
  readonly quads: Uint8Array;
  readonly lists: LaneLists;
  /** Events by lane. */
  readonly counts: Int32Array;
  readonly span: DayPeriod | null;
  readonly focus: DayPeriod | null;
  readonly bins: BinTable;
  readonly overview: BinTable;
}

/** Kept for the next window: some twenty bytes for each event of the filter. */
const bases = new RecentAnswers<EventColumns, PictureBase>(4);

/** The base of the picture of a selection by the filter of the view. */
export function pictureBase(db: Database, selection: Selection, view: View): Promise<PictureBase> {
  const filter = filterParams({ ...selection.filter, from: null, to: null });
  const question = JSON.stringify([filter.toString(), view.lanes, view.rows, view.pin]);
  return bases.answer(selection.index.columns, question, () => readBase(db, selection, view));
}

async function readBase(db: Database, selection: Selection, view: View): Promise<PictureBase> {
  const { columns } = selection.index;
  const rows = selectedRows(selection, 'dates');
  const places = placesOf(columns, rows);
  const span = spanOf(places);
  const lists = await assignLanes(db.sql, columns, { rows, view });
  const quads = quadsOf(columns, rows);
  const counts = countLanes(lists, () => true);
  return { rows, places, quads, lists, counts, span, ...binWhole({ places, quads, lists, span }) };
}

/** The quad class of each row. */
function quadsOf({ quad }: EventColumns, rows: Int32Array): Uint8Array {
  const quads = new Uint8Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) quads[index] = quad[rows[index] ?? 0] ?? 1;
  return quads;
}

function binWhole({
  places,
  quads,
  lists,
  span,
}: Pick<PictureBase, 'places' | 'quads' | 'lists' | 'span'>): Pick<
  PictureBase,
  'focus' | 'bins' | 'overview'
> {
  if (span === null) {
    const rows = lists.plans.map(() => '');
    return { focus: null, bins: { days: 1, rows }, overview: { days: 1, rows: [''] } };
  }
  const events: BinnedEvents = { days: middlesWithin(places, span), quads };
  const focus = focusOf(countDays(events.days, span), span);
  const days = Math.max(daysForAtMost(MOST_BUCKETS, focus ?? span), daysForAtMost(MOST_BUCKETS_IN_ALL, span));
  const whole = { days, period: span };
  return { focus, bins: binByLane(events, lists, whole), overview: binAll(events, whole) };
}

/** Events by day, ascending. */
function countDays(days: Int32Array, { start, end }: DayPeriod): DayCounts {
  const counts = new Int32Array(end - start);
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index] ?? NO_DAY;
    if (day !== NO_DAY) counts[day - start] = (counts[day - start] ?? 0) + 1;
  }
  const found: { day: number; count: number }[] = [];
  counts.forEach((count, index) => {
    if (count > 0) found.push({ day: start + index, count });
  });
  return found;
}
