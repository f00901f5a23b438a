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
  failUnlessOnSide,
  failUnlessWithin,
  OUT,
  onlyFails,
  type SelectionKey,
  selectionKeys,
} from './row-states.server.ts';

/** What a filter leaves of an index. */
export interface Selection {
  readonly index: EventIndex;
  readonly filter: EventFilter;
  readonly asked: Asked;
  /** For each row: 0 where it passes, `onlyFails(key)` where it fails that key alone, 255 else. */
  readonly state: Uint8Array;
  /** The rows of each state but 255, in the order of the list. */
  readonly rowsByState: readonly Int32Array[];
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
    failUnlessOnSide(pass, 'actor', { list: columns.actors, values: actors, sides });
  if (filter.country.length > 0)
    failUnlessOnSide(pass, 'country', { list: columns.countries, values: countries, sides });
  if (filter.pair.length > 0) failUnlessHit(pass, 'pair', rowsOfPairs(columns, asked.pairs));
  if (filter.publisher.length > 0)
    failUnlessListed(pass, 'publisher', { list: columns.publishers, values: publishers });
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
  return { index, filter, asked, state, rowsByState: groupRows(columns, state) };
}

/** The rows of each state but `OUT`, in the order of the list: what is counted afterwards is counted over these alone. */
function groupRows({ byDate }: EventColumns, state: Uint8Array): Int32Array[] {
  const counts = new Uint32Array(256);
  for (const one of state) counts[one] = (counts[one] ?? 0) + 1;
  const groups = Array.from(
    { length: selectionKeys.length + 1 },
    (_, one) => new Int32Array(counts[one] ?? 0),
  );
  const ends = new Uint32Array(groups.length);
  for (const row of byDate) {
    const one = state[row] ?? OUT;
    if (one === OUT) continue;
    const end = ends[one] ?? 0;
    const group = groups[one];
    if (group) group[end] = row;
    ends[one] = end + 1;
  }
  return groups;
}

/** The bits of the sides on which the filter's actors and countries may stand. */
export function sidesOf({ role }: EventFilter): number {
  return { either: AS_SOURCE | AS_TARGET, source: AS_SOURCE, target: AS_TARGET }[role];
}

/** The rows that pass, and those that the key alone keeps out. */
export function rowsAside({ rowsByState }: Selection, key: SelectionKey): readonly Int32Array[] {
  return [0, onlyFails(key)].flatMap((state) => rowsByState[state] ?? []);
}

/** How many events pass, the key set aside where one is given. */
export function countSelected({ rowsByState }: Selection, aside?: SelectionKey): number {
  const others = aside === undefined ? undefined : rowsByState[onlyFails(aside)];
  return (rowsByState[0]?.length ?? 0) + (others?.length ?? 0);
}

/** The rows that pass in the order of the list, the key set aside where one is given. */
export function selectedRows({ state, index, rowsByState }: Selection, aside?: SelectionKey): Int32Array {
  const passing = rowsByState[0] ?? new Int32Array(0);
  const also = aside === undefined ? 0 : onlyFails(aside);
  const others = rowsByState[also]?.length ?? 0;
  if (also === 0 || others === 0) return passing;
  const rows = new Int32Array(passing.length + others);
  let count = 0;
  for (const row of index.columns.byDate) {
    const one = state[row];
    if (one !== 0 && one !== also) continue;
    rows[count] = row;
    count += 1;
  }
  return rows;
}
