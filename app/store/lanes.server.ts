// The lanes of a picture: which there are, in their order, and in which of them each event stands.
import type { LaneKind, View } from '../model/filter.ts';
import { formatCount } from '../model/format-count.ts';
import { NONE, TAIL, UNDATED } from '../model/picture.ts';
import { type EventColumns, type ListColumn, NO_DAY } from './event-columns.server.ts';
import { findLaneValues, type LaneName, laneColumn, readLaneNames } from './lane-values.server.ts';
import type { Query } from './query.server.ts';
import { topValues } from './top-values.server.ts';

const withoutName: Readonly<Record<LaneKind, string>> = {
  actor: 'Actor not stated',
  country: 'No country',
  type: 'No kind',
  publisher: 'No publisher',
  pair: 'No two parties',
};

const plurals: Readonly<Record<LaneKind, string>> = {
  actor: 'more actors',
  country: 'more countries',
  type: 'more kinds',
  publisher: 'more publishers',
  pair: 'more pairs',
};

/** A lane before its events are counted. */
interface LanePlan extends LaneName {
  readonly lanes: number;
  readonly pinned: boolean;
}

/** The lanes, and for each row of the selection those that it stands in: `lanes[end[i - 1]]` to `lanes[end[i] - 1]`. */
export interface LaneLists {
  readonly plans: readonly LanePlan[];
  readonly end: Uint32Array;
  readonly lanes: Uint8Array;
}

/** Lanes of as many events that are told apart by name; of more, some would come in any order. */
const MOST_TIES = 500;

/**
 * Sorts the rows into lanes. An event with several actors stands in each of their lanes, but once in the tail; one
 * without a date only in the lane of the undated, and one without any day in none. Pinned lanes stand first, then those
 * of most events, then by name, then the tail; a tail of one lane is shown as itself. What has no name stands below them
 * all, however much it is.
 */
export async function assignLanes(
  sql: Query,
  columns: EventColumns,
  { rows, view }: { readonly rows: Int32Array; readonly view: Pick<View, 'lanes' | 'pin' | 'rows'> },
): Promise<LaneLists> {
  const list = laneColumn(columns, view.lanes);
  const counts = countByValue(columns, list, rows);
  const pinned = await findLaneValues(sql, columns, { kind: view.lanes, keys: view.pin });
  const named = counts.subarray(0, list.limit);
  const order = await orderValues(sql, columns, { kind: view.lanes, counts: named, pinned, most: view.rows });
  const shown =
    order.total <= view.rows + 1 ? order.values : order.values.slice(0, Math.max(view.rows, pinned.length));
  const plans: LanePlan[] = shown.map((value) => ({
    key: order.names.get(value)?.key ?? String(value),
    label: order.names.get(value)?.label ?? 'Unknown',
    lanes: 1,
    pinned: pinned.includes(value),
  }));
  const rest = order.total - shown.length;
  if (rest > 0)
    plans.push({
      key: TAIL,
      label: `${formatCount(rest)} ${plurals[view.lanes]}`,
      lanes: rest,
      pinned: false,
    });
  const laneOf = new Uint8Array(list.limit + 1).fill(rest > 0 ? shown.length : 0);
  for (const [lane, value] of shown.entries()) laneOf[value] = lane;
  laneOf[list.limit] = plans.length;
  if ((counts[list.limit] ?? 0) > 0)
    plans.push({ key: NONE, label: withoutName[view.lanes], lanes: 1, pinned: false });
  const lists = listLanes(columns, { rows, list, laneOf, tail: shown.length, undated: plans.length });
  if (lists.hasUndated) plans.push({ key: UNDATED, label: 'Undated', lanes: 1, pinned: false });
  return { plans, end: lists.end, lanes: lists.lanes };
}

/** Dated events by value; those of no value by the number after the last. */
function countByValue({ from }: EventColumns, list: ListColumn, rows: Int32Array): Int32Array {
  const { start, length, values, limit } = list;
  const counts = new Int32Array(limit + 1);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    if (from[row] === NO_DAY) continue;
    const first = start[row] ?? 0;
    const end = first + (length[row] ?? 0);
    if (first === end) counts[limit] = (counts[limit] ?? 0) + 1;
    for (let at = first; at < end; at += 1) {
      const value = values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** The values in the order of their lanes, as far as lanes are shown, and how many there are in all. */
async function orderValues(
  sql: Query,
  columns: EventColumns,
  {
    kind,
    counts,
    pinned,
    most,
  }: {
    readonly kind: LaneKind;
    readonly counts: Int32Array;
    readonly pinned: readonly number[];
    readonly most: number;
  },
) {
  const countOf = (value: number) => counts[value] ?? 0;
  const withoutEvents = pinned.filter((value) => countOf(value) === 0).length;
  const total = counts.reduce((sum, count) => sum + Number(count > 0), withoutEvents);
  const others = topValues(counts, { most: most + 1 + MOST_TIES, always: pinned }).slice(pinned.length);
  const room = Math.max(0, most + 1 - pinned.length);
  const least = countOf(others[room - 1] ?? -1);
  const near = others.filter((value, place) => place < room || countOf(value) === least);
  const names = await readLaneNames(sql, columns, { kind, values: [...pinned, ...near] });
  const labelOf = (value: number) => names.get(value)?.label ?? '';
  near.sort((a, b) => countOf(b) - countOf(a) || labelOf(a).localeCompare(labelOf(b), 'en'));
  return { values: [...pinned, ...near.slice(0, room)], names, total };
}

/** Events by lane, of those at the places where the condition holds. */
export function countLanes({ plans, end, lanes }: LaneLists, holds: (place: number) => boolean): Int32Array {
  const counts = new Int32Array(plans.length);
  let at = 0;
  for (let place = 0; place < end.length; place += 1) {
    const last = end[place] ?? 0;
    if (holds(place)) {
      for (; at < last; at += 1) {
        const lane = lanes[at] ?? 0;
        counts[lane] = (counts[lane] ?? 0) + 1;
      }
    }
    at = last;
  }
  return counts;
}

interface Listing {
  readonly rows: Int32Array;
  readonly list: ListColumn;
  /** Lane by value; what has no lane of its own has that of the tail. */
  readonly laneOf: Uint8Array;
  readonly tail: number;
  readonly undated: number;
}

function listLanes({ from, to }: EventColumns, { rows, list, laneOf, tail, undated }: Listing) {
  const { start, length, values, limit } = list;
  const end = new Uint32Array(rows.length);
  let lanes = new Uint8Array(rows.length * 2);
  let count = 0;
  let hasUndated = false;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const first = start[row] ?? 0;
    const last = first + (length[row] ?? 0);
    if (count + last - first + 1 > lanes.length) lanes = enlarged(lanes, last - first);
    if (from[row] === NO_DAY) {
      if (to[row] !== NO_DAY) {
        lanes[count] = undated;
        count += 1;
        hasUndated = true;
      }
    } else if (first === last) {
      lanes[count] = laneOf[limit] ?? 0;
      count += 1;
    } else {
      let inTail = false;
      for (let at = first; at < last; at += 1) {
        const lane = laneOf[values[at] ?? 0] ?? 0;
        if (lane === tail && inTail) continue;
        if (lane === tail) inTail = true;
        lanes[count] = lane;
        count += 1;
      }
    }
    end[index] = count;
  }
  return { end, lanes, hasUndated };
}

function enlarged(lanes: Uint8Array, extra: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(lanes.length * 2 + extra);
  larger.set(lanes);
  return larger;
}
