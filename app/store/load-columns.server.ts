// Loading the columns of all events, or of some, from the database.
import { eventStatuses, eventTypes } from '../model/event-type.ts';
import { precisions } from '../model/partial-date.ts';
import type { Dictionaries } from './dictionaries.server.ts';
import { type EventColumns, NO_DAY } from './event-columns.server.ts';
import { Numbers } from './list-column.server.ts';
import { type Pick, readInto } from './packed-rows.server.ts';
import { readParticipants, sidesFrom } from './participant-columns.server.ts';
import type { Query } from './query.server.ts';
import { readReports, reportsFrom } from './report-columns.server.ts';
import { sortRows } from './sort-rows.server.ts';

/** Events read at once. */
const BATCH = 131_072;
/** Steps of the confidence that are told apart: as many as a single float can. */
const STEPS = 2 ** 24;

/**
 * The columns of all events, or of those of the ids, in the order of the list: `byDate` is 0, 1, 2, ... The
 * dictionaries take in what they do not know. What changes meanwhile may come out torn: read it again afterwards.
 */
export async function loadColumns(
  sql: Query,
  dictionaries: Dictionaries,
  ids: readonly number[] | null,
): Promise<EventColumns> {
  const picks = ids === null ? await cutEvents(sql) : [among(ids)];
  const loaded = {
    events: newNumbers(8),
    participants: newNumbers(5),
    reports: newNumbers(3),
  };
  // Batch by batch, so that neither side has to hold all of it packed; the three at once, on a connection each.
  for (const pick of picks) {
    await Promise.all([
      readEvents(sql, pick, loaded.events),
      readParticipants(sql, pick, loaded.participants),
      readReports(sql, pick, loaded.reports),
    ]);
  }
  const events = eventsFrom(loaded.events);
  return {
    ...events,
    ...(await sidesFrom(sql, { read: loaded.participants, events, dictionaries })),
    ...reportsFrom(loaded.reports, events),
    alive: new Uint8Array(events.rows).fill(1),
    dictionaries,
    byDate: rowNumbers(events.rows),
  };
}

function newNumbers(columns: number): Numbers[] {
  return Array.from({ length: columns }, () => new Numbers());
}

/** Whole numbers need no quoting. */
function among(ids: readonly number[]): Pick {
  return (column) => `${column} = any('{${ids.map(Math.trunc).join()}}'::int[])`;
}

/** Stretches of ids that hold a batch of events each. */
async function cutEvents(sql: Query): Promise<Pick[]> {
  const rows = await sql<{ id: number }[]>`
    select id from (select id, row_number() over (order by id) - 1 as place from event) e
    where place % ${BATCH} = 0 order by id`;
  return rows.map(({ id }, index) => {
    const next = rows[index + 1];
    return (column) => `${column} >= ${id}${next ? ` and ${column} < ${next.id}` : ''}`;
  });
}

/** The place of an enum's value among the names, from 0. */
function codeOf(column: string, type: string, names: readonly string[]): string {
  return `array_position('{${names.join()}}'::${type}[], ${column}) - 1`;
}

function readEvents(sql: Query, pick: Pick, into: readonly Numbers[]): Promise<void> {
  const day = (column: string) => `coalesce(${column} - date '1970-01-01', ${NO_DAY})`;
  const columns = [
    'id',
    day('date_from'),
    day('date_to'),
    codeOf('type', 'event_type', eventTypes),
    'quad::int',
    codeOf('status', 'event_status', eventStatuses),
    codeOf('date_precision', 'date_precision', precisions),
    `round(confidence * ${STEPS})::int`,
  ];
  return readInto(sql, { columns, from: `event where ${pick('id')}` }, into);
}

type OfEvent =
  | 'rows'
  | 'id'
  | 'from'
  | 'to'
  | 'type'
  | 'quad'
  | 'status'
  | 'precision'
  | 'confidence'
  | 'rowOf';

/** Days from here on have a place in the order. */
const FIRST_DAY = -(2 ** 30);
const LAST = 0xffff_ffff;

function eventsFrom(read: readonly Numbers[]): { readonly [Column in OfEvent]: EventColumns[Column] } {
  const none = new Int32Array(0);
  const [ids = none, first = none, last = none, types = none, quads = none, ...others] = read.map((numbers) =>
    numbers.toArray(),
  );
  const [statuses = none, precisionCodes = none, steps = none] = others;
  const rows = ids.length;
  const days = new Uint32Array(first.map((day) => (day === NO_DAY ? LAST : day - FIRST_DAY)));
  // The server reads them in whatever order suits it.
  const order = sortRows(sortRows(rowNumbers(rows), new Uint32Array(ids)), days);
  const inOrder = (numbers: Int32Array) => order.map((place) => numbers[place] ?? 0);
  const id = inOrder(ids);
  const rowOf = new Int32Array(ids.reduce((most, one) => Math.max(most, one), 0) + 1).fill(-1);
  for (let row = 0; row < rows; row += 1) rowOf[id[row] ?? 0] = row;
  return {
    rows,
    id,
    from: inOrder(first),
    to: inOrder(last),
    type: new Uint8Array(inOrder(types)),
    quad: new Uint8Array(inOrder(quads)),
    status: new Uint8Array(inOrder(statuses)),
    precision: new Uint8Array(inOrder(precisionCodes)),
    confidence: new Float32Array(inOrder(steps)).map((step) => step / STEPS),
    rowOf,
  };
}

/** 0, 1, 2, ... */
function rowNumbers(rows: number): Int32Array {
  return new Int32Array(rows).map((_, row) => row);
}
