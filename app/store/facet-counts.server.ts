// The numbers behind the facets: events by value, with the filters of all other keys standing.
import { type EventFilter, filterParams } from '../model/filter.ts';
import { countCodes, countOnSide, countValues } from './count-values.server.ts';
import type { Database } from './database.server.ts';
import type { EventColumns } from './event-columns.server.ts';
import { getEventIndex } from './event-index.server.ts';
import { rowsOfPairs } from './pair-rows.server.ts';
import { RecentAnswers } from './recent-answers.server.ts';
import { onlyFails, type SelectionKey } from './row-states.server.ts';
import { type Selection, selectEvents, sidesOf } from './select-events.server.ts';

type FacetKey = Exclude<SelectionKey, 'q' | 'dates'>;

const tallies = new RecentAnswers<EventColumns, Int32Array>(128);

/** The counts of a facet, which are the same whatever the filter asks for of its own key. */
function tallyOf({ index, filter }: Selection, key: FacetKey, count: () => Int32Array): Promise<Int32Array> {
  const others = filterParams({ ...filter, [key]: [] });
  return tallies.answer(index.columns, `${key} ${others}`, async () => count());
}

export function actorCounts(selection: Selection): Promise<Int32Array> {
  return tallyOf(selection, 'actor', () =>
    countOnSide(selection, selection.index.columns.actors, {
      key: 'actor',
      sides: sidesOf(selection.filter),
    }),
  );
}

export function countryCounts(selection: Selection): Promise<Int32Array> {
  const { countries } = selection.index.columns;
  return tallyOf(selection, 'country', () =>
    countOnSide(selection, countries, { key: 'country', sides: sidesOf(selection.filter) }),
  );
}

export function publisherCounts(selection: Selection): Promise<Int32Array> {
  return tallyOf(selection, 'publisher', () =>
    countValues(selection, selection.index.columns.publishers, 'publisher'),
  );
}

export function pairCounts(selection: Selection): Promise<Int32Array> {
  return tallyOf(selection, 'pair', () => countValues(selection, selection.index.columns.pairs, 'pair'));
}

/** By the place of the value among all of its kind. */
export function codeCounts(
  selection: Selection,
  key: 'type' | 'quad' | 'status' | 'precision',
): Promise<Int32Array> {
  return tallyOf(selection, key, () => countCodes(selection, selection.index.columns[key], key));
}

/** The pairs of the filter with their counts: it may name actors that stand in the columns under their country. */
export function askedPairs(selection: Selection) {
  const { index, filter, asked, state } = selection;
  const also = onlyFails('pair');
  return filter.pair.map(({ source, target }, place) => {
    const pair = asked.pairs[place];
    const hits = rowsOfPairs(index.columns, pair ? [pair] : []);
    let count = 0;
    for (let row = 0; row < hits.length; row += 1)
      if (hits[row] === 1 && (state[row] === 0 || state[row] === also)) count += 1;
    return { source, target, count };
  });
}

/**
 * How many events each of some actors or publishers, by id, would leave with the filters of all other keys standing, in the order
 * of the ids.
 */
export async function countAmong(
  db: Database,
  filter: EventFilter,
  { key, ids }: { readonly key: 'actor' | 'publisher'; readonly ids: readonly number[] },
): Promise<readonly number[]> {
  const selection = await selectEvents(db, await getEventIndex(db), filter);
  const counts = await (key === 'actor' ? actorCounts(selection) : publisherCounts(selection));
  return ids.map((id) => counts[id] ?? 0);
}
