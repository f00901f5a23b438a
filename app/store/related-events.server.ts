// Events that stand near another in time and are about the same actors: what it answers, and what answered it.
import { eventStatuses } from '../model/event-type.ts';
import type { EventRow } from '../model/listing.ts';
import { precisions } from '../model/partial-date.ts';
import type { Database } from './database.server.ts';
import { type EventColumns, NO_DAY, rowOfEvent } from './event-columns.server.ts';
import { getEventIndex } from './event-index.server.ts';
import { readEventRows } from './event-rows.server.ts';

/** How far off an event may stand, days. */
const NEAR = 30;
const MOST = 8;

const REJECTED = eventStatuses.indexOf('rejected');
/** From here on a date is too wide to be near anything. */
const QUARTER = precisions.indexOf('quarter');
const UNKNOWN = precisions.indexOf('unknown');

/**
 * Events within 30 days of this one that have its two parties on either side, or two of its actors, or its only one:
 * the nearest first, then those that share most actors; at most 8. An event without a date stands at the day by which
 * it was reported; one known only to the quarter or the year is near nothing.
 */
export async function readRelatedEvents(db: Database, id: number): Promise<EventRow[]> {
  const { columns } = await getEventIndex(db);
  return readEventRows(db.sql, relatedEvents(columns, id));
}

interface Near {
  readonly row: number;
  readonly days: number;
  readonly shared: number;
}

/** Their ids. One pass over the days of all events; few of them come into question. */
function relatedEvents(columns: EventColumns, id: number): number[] {
  const own = rowOfEvent(columns, id);
  const day = own === -1 ? NO_DAY : dayOf(columns, own);
  if (day === NO_DAY) return [];
  const actors = new Set(valuesOf(columns.actors, own));
  const pairs = eitherWay(columns, own);
  const near: Near[] = [];
  for (let row = 0; row < columns.rows; row += 1) {
    const days = Math.abs(dayOf(columns, row) - day);
    if (days > NEAR || row === own || columns.alive[row] === 0 || columns.status[row] === REJECTED) continue;
    const shared = countAmong(columns.actors, row, actors);
    const isRelated =
      countAmong(columns.pairs, row, pairs) > 0 || (shared > 0 && shared >= Math.min(2, actors.size));
    if (isRelated) near.push({ row, days, shared });
  }
  return near
    .sort((a, b) => a.days - b.days || b.shared - a.shared || idOf(columns, a.row) - idOf(columns, b.row))
    .slice(0, MOST)
    .map(({ row }) => idOf(columns, row));
}

/** The day that nearness is measured from. */
function dayOf({ from, to, precision }: EventColumns, row: number): number {
  const known = precision[row] ?? UNKNOWN;
  if (known >= QUARTER && known !== UNKNOWN) return NO_DAY;
  const first = from[row] ?? NO_DAY;
  return first === NO_DAY ? (to[row] ?? NO_DAY) : first;
}

/** The pairs of parties of a row, and the same the other way round. */
function eitherWay({ pairs, dictionaries }: EventColumns, row: number): ReadonlySet<number> {
  const directed = [...valuesOf(pairs, row)];
  const back = directed.map((pair) =>
    dictionaries.pairs.find(dictionaries.pairs.targetOf(pair), dictionaries.pairs.sourceOf(pair)),
  );
  return new Set([...directed, ...back]);
}

type List = EventColumns['pairs'];

function valuesOf({ start, length, values }: List, row: number): Int32Array {
  const first = start[row] ?? 0;
  return values.subarray(first, first + (length[row] ?? 0));
}

function countAmong({ start, length, values }: List, row: number, wanted: ReadonlySet<number>): number {
  const first = start[row] ?? 0;
  const end = first + (length[row] ?? 0);
  let count = 0;
  for (let at = first; at < end; at += 1) if (wanted.has(values[at] ?? -1)) count += 1;
  return count;
}

function idOf({ id }: EventColumns, row: number): number {
  return id[row] ?? 0;
}
