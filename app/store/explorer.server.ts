// All that the explorer shows of a view, read at one moment.
import type { View } from '../model/filter.ts';
import { type EventPage, type EventRow, type Facets, STRETCH } from '../model/listing.ts';
import { type IsoDate, isoDateOf } from '../model/partial-date.ts';
import type { Picture, Trend, TrendUnit, WhoToWhomMatrix } from '../model/picture.ts';
import { trendUnitOf } from '../model/trend-unit.ts';
import type { Database } from './database.server.ts';
import { getEventIndex } from './event-index.server.ts';
import { readEventRows } from './event-rows.server.ts';
import { facetsOf } from './facets.server.ts';
import { idsOf, listSelected } from './list-events.server.ts';
import { matrixOf } from './matrix.server.ts';
import { pictureOf } from './picture.server.ts';
import { dayOf, placesOf, spanOf } from './places.server.ts';
import { countSelected, type Selection, selectEvents, selectedRows } from './select-events.server.ts';
import { trendOf } from './trend.server.ts';

/** Events shown beside the picture while none is open. */
const MOST_REPORTED = 7;
const DAY = 86_400_000;

interface ExplorerData {
  readonly total: number;
  /** How many there are, the dates of the filter aside. */
  readonly all: number;
  readonly facets: Facets;
  readonly picture: Picture;
  /** The page of the list that the view asks for. */
  readonly list: EventPage;
  /** The events of most reports, most first; of equal ones the earliest. */
  readonly mostReported: readonly EventRow[];
  /** Where the view asks for it. */
  readonly matrix: WhoToWhomMatrix | null;
  readonly trend: Trend | null;
  /** First and last day of the events shown, within the dates of the filter; null where none has a day. */
  readonly days: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** The highest id of an event in the database; null where there is none. */
  readonly newest: number | null;
}

/** Reads what the explorer shows. */
export async function readExplorer(db: Database, view: View): Promise<ExplorerData> {
  const index = await getEventIndex(db);
  const selection = await selectEvents(db, index, view);
  const [facets, picture, list, mostReported, matrix] = await Promise.all([
    facetsOf(db, selection),
    pictureOf(db, selection, view),
    listSelected(db, selection, { sort: view.sort, limit: STRETCH, offset: (view.page - 1) * STRETCH }),
    readEventRows(db.sql, idsOf(index, mostReportedRows(selection, MOST_REPORTED))),
    view.picture === 'matrix' ? matrixOf(db, selection) : null,
  ]);
  return {
    total: list.total,
    all: countSelected(selection, 'dates'),
    facets,
    picture,
    list,
    mostReported,
    matrix,
    trend: view.picture === 'trend' ? trendOf(selection, view.by ?? unitOf(view, picture)) : null,
    days: daysShown(selection, picture),
    newest: newestOf(selection),
  };
}

/** The first `most` rows by number of reports, of equal ones in the order of the list. */
function mostReportedRows(selection: Selection, most: number): Int32Array {
  const { reports } = selection.index.columns;
  const countOf = (row: number) => reports[row] ?? 0;
  const top: number[] = [];
  const rows = selectedRows(selection);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (top.length === most && countOf(row) <= countOf(top[most - 1] ?? row)) continue;
    const before = top.findIndex((one) => countOf(one) < countOf(row));
    top.splice(before === -1 ? top.length : before, 0, row);
    if (top.length > most) top.pop();
  }
  return Int32Array.from(top);
}

/** The unit for the stretch that the picture opens on; null where the dates of the filter say which. */
function unitOf({ from, to }: View, { focus }: Picture): TrendUnit | null {
  return from === null && to === null && focus !== null ? trendUnitOf(focus.end - focus.start) : null;
}

function daysShown(selection: Selection, picture: Picture): ExplorerData['days'] {
  const { index, filter } = selection;
  const hasDates = filter.from !== null || filter.to !== null;
  const span = hasDates ? spanOf(placesOf(index.columns, selectedRows(selection))) : picture.span;
  if (span === null) return null;
  const first = filter.from === null ? span.start : Math.max(span.start, dayOf(filter.from));
  const last = filter.to === null ? span.end - 1 : Math.min(span.end - 1, dayOf(filter.to));
  return { from: isoDateOf(new Date(first * DAY)), to: isoDateOf(new Date(last * DAY)) };
}

function newestOf({ index }: Selection): number | null {
  const { rowOf } = index.columns;
  for (let id = rowOf.length - 1; id > 0; id -= 1) if (rowOf[id] !== -1) return id;
  return null;
}
