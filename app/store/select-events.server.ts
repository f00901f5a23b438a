// The filter over the columns: one pass tells of each event whether it passes, or which single key keeps it out. From
// that come the list and its count, and the facets, each of which sets its own key aside. The conditions are those of
// `whereEvent`; a test holds the two to the same answer.
import { eventStatuses, eventTypes, quads } from '../model/event-type.ts';
import { type EventFilter, filterParams } from '../model/filter.ts';
import { precisions } from '../model/partial-date.ts';
import { type Asked, readAsked } from './asked.server.ts';
import type { Database } from './database.server.ts';
import { AS_SOURCE, AS_TARGET, type EventColumns } from './event-columns.server.ts';
import type { EventIndex } from './event-index.server.ts';
import { rowsOfPairs } from './pair-rows.server.ts';
import { RecentAnswers } from './recent-answers.server.ts';
import {
  codesAmong,
  failUnlessHit,
  failUnlessListed,
  failUnlessOneOf,
  failUnlessWithin,
  OUT,
  onlyFails,
  type SelectionKey,
} from './row-states.server.ts';

/** What a filter leaves of an index. */
export interface Selection {
  readonly index: EventIndex;
  readonly filter: EventFilter;
  readonly asked: Asked;
  /** For each row: 0 where it passes, `onlyFails(key)` where it fails that key alone, 255 else. */
  readonly state: Uint8Array;
  /** How many rows have each state. */
  readonly counts: Uint32Array;
}

/** Selections kept for the next question about the same filter: up to five bytes for each event. */
const selections = new RecentAnswers<EventColumns, Selection>(8);

/** Selects by the filter. */
export function selectEvents(db: Database, index: EventIndex, filter: EventFilter): Promise<Selection> {
  return selections.answer(index.columns, filterParams(filter).toString(), async () =>
    select(index, filter, await readAsked(db, index, filter)),
  );
}

function select(index: EventIndex, filter: EventFilter, asked: Asked): Selection {
  const { columns } = index;
  const state = new Uint8Array(columns.rows);
  if (columns.byDate.length < columns.rows)
    for (let row = 0; row < state.length; row += 1) if (columns.alive[row] === 0) state[row] = OUT;
  const pass = { columns, state };
  const sides = sidesOf(filter);
  const { words, actors, countries, publishers } = asked;
  if (words !== null) failUnlessHit(pass, 'q', words.rows);
  if (filter.actor.length > 0)
    failUnlessListed(pass, 'actor', { list: columns.actors, values: actors, sides });
  if (filter.country.length > 0)
    failUnlessListed(pass, 'country', { list: columns.countries, values: countries, sides });
  if (filter.pair.length > 0) failUnlessHit(pass, 'pair', rowsOfPairs(columns, asked.pairs));
  if (filter.publisher.length > 0)
    failUnlessListed(pass, 'publisher', { list: columns.publishers, values: publishers, sides: null });
  failUnlessOneOf(pass, 'type', { column: columns.type, allowed: codesAmong(eventTypes, filter.type) });
  failUnlessOneOf(pass, 'quad', { column: columns.quad, allowed: codesAmong([0, ...quads], filter.quad) });
  failUnlessOneOf(pass, 'precision', {
    column: columns.precision,
    allowed: codesAmong(precisions, filter.precision),
  });
  const statuses =
    filter.status.length > 0 ? filter.status : eventStatuses.filter((one) => one !== 'rejected');
  failUnlessOneOf(pass, 'status', { column: columns.status, allowed: codesAmong(eventStatuses, statuses) });
  if (filter.from !== null || filter.to !== null) failUnlessWithin(pass, filter);
  return { index, filter, asked, state, counts: countStates(state) };
}

function countStates(state: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  // Here and wherever all rows are gone through: by the place, as for…of takes four times as long over typed arrays.
  for (let row = 0; row < state.length; row += 1) {
    const one = state[row] ?? OUT;
    counts[one] = (counts[one] ?? 0) + 1;
  }
  return counts;
}

/** The bits of the sides on which the filter's actors and countries may stand. */
export function sidesOf({ role }: EventFilter): number {
  return { either: AS_SOURCE | AS_TARGET, source: AS_SOURCE, target: AS_TARGET }[role];
}

/** The rows that pass, and those that the key alone keeps out. */
export function rowsAside(selection: Selection, key: SelectionKey): readonly Int32Array[] {
  return [0, onlyFails(key)].map((state) => rowsOfState(selection, state));
}

/** How many events pass, the key set aside where one is given. */
export function countSelected({ counts }: Selection, aside?: SelectionKey): number {
  const others = aside === undefined ? undefined : counts[onlyFails(aside)];
  return (counts[0] ?? 0) + (others ?? 0);
}

/** The rows that pass in the order of the list, the key set aside where one is given. */
export function selectedRows(selection: Selection, aside?: SelectionKey): Int32Array {
  const also = aside === undefined ? 0 : onlyFails(aside);
  if (also === 0 || (selection.counts[also] ?? 0) === 0) return rowsOfState(selection, 0);
  return rowsOfStates(selection, 0, also);
}

/** The rows of the states that were asked for: of most, nobody ever asks. */
const groups = new WeakMap<Selection, Map<number, Int32Array>>();

/** The rows of the state, in the order of the list: what is counted afterwards is counted over these alone. */
function rowsOfState(selection: Selection, state: number): Int32Array {
  const known = groups.get(selection) ?? new Map<number, Int32Array>();
  groups.set(selection, known);
  const rows = known.get(state) ?? rowsOfStates(selection, state, state);
  known.set(state, rows);
  return rows;
}

function rowsOfStates({ index, state, counts }: Selection, one: number, other: number): Int32Array {
  const rows = new Int32Array((counts[one] ?? 0) + (one === other ? 0 : (counts[other] ?? 0)));
  if (rows.length === 0) return rows;
  const { byDate } = index.columns;
  let count = 0;
  for (let at = 0; at < byDate.length; at += 1) {
    const row = byDate[at] ?? 0;
    const found = state[row];
    if (found !== one && found !== other) continue;
    rows[count] = row;
    count += 1;
  }
  return rows;
}
