// Facets: what the filter bar offers, with the number of events behind each value.
import { countryName } from '../model/country.ts';
import {
  type EventStatus,
  eventStatuses,
  eventTypeFacts,
  eventTypes,
  quadNames,
  quads,
} from '../model/event-type.ts';
import { type EventFilter, filterParams } from '../model/filter.ts';
import type { Facets, FacetValue } from '../model/listing.ts';
import { type Precision, precisions } from '../model/partial-date.ts';
import { countCodes, countOnSide, countValues } from './count-values.server.ts';
import type { Database } from './database.server.ts';
import type { EventColumns } from './event-columns.server.ts';
import { getEventIndex } from './event-index.server.ts';
import { rowsOfPairs } from './pair-rows.server.ts';
import { labelParties } from './party-labels.server.ts';
import type { Query } from './query.server.ts';
import { RecentAnswers } from './recent-answers.server.ts';
import { onlyFails, type SelectionKey } from './row-states.server.ts';
import { type Selection, selectEvents, sidesOf } from './select-events.server.ts';
import { topValues } from './top-values.server.ts';

/** Longest facet; what the filter asks for is in it whatever its count. */
const MOST_VALUES = 80;

const statusNames: Readonly<Record<EventStatus, string>> = {
  extracted: 'Extracted',
  confirmed: 'Confirmed',
  rejected: 'Rejected',
};

const precisionNames: Readonly<Record<Precision, string>> = {
  day: 'Day',
  week: 'Week',
  month: 'Month',
  quarter: 'Quarter',
  year: 'Year',
  unknown: 'Unknown',
};

/** Counts each facet with the filters of all other keys standing; most events first. */
export async function countFacets(db: Database, filter: EventFilter): Promise<Facets> {
  return facetsOf(db, await selectEvents(db, await getEventIndex(db), filter));
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

/** The facets of a selection. */
export async function facetsOf({ sql }: Database, selection: Selection): Promise<Facets> {
  const { columns } = selection.index;
  const codes = (column: Uint8Array, key: 'type' | 'quad' | 'status' | 'precision') =>
    tallyOf(selection, key, () => countCodes(selection, column, key));
  const [actors, countries, publishers, pairs, types, quadCounts, statuses, precisionCounts] =
    await Promise.all([
      actorFacet(sql, selection),
      countryFacet(selection),
      publisherFacet(sql, selection),
      pairFacet(sql, selection),
      codes(columns.type, 'type'),
      codes(columns.quad, 'quad'),
      codes(columns.status, 'status'),
      codes(columns.precision, 'precision'),
    ]);
  return {
    actors,
    countries,
    publishers,
    pairs,
    types: eventTypes.map((type, code) => ({
      value: type,
      label: eventTypeFacts[type].label,
      count: types[code] ?? 0,
    })),
    quads: quads.map((quad) => ({
      value: String(quad),
      label: quadNames[quad],
      count: quadCounts[quad] ?? 0,
    })),
    statuses: eventStatuses.map((status, code) => ({
      value: status,
      label: statusNames[status],
      count: statuses[code] ?? 0,
    })),
    precisions: precisions.map((precision, code) => ({
      value: precision,
      label: precisionNames[precision],
      count: precisionCounts[code] ?? 0,
    })),
  };
}

type FacetKey = Exclude<SelectionKey, 'q' | 'dates'>;

const tallies = new RecentAnswers<EventColumns, Int32Array>(128);

/** The counts of a facet, which are the same whatever the filter asks for of its own key. */
function tallyOf({ index, filter }: Selection, key: FacetKey, count: () => Int32Array): Promise<Int32Array> {
  const others = filterParams({ ...filter, [key]: [] });
  return tallies.answer(index.columns, `${key} ${others}`, async () => count());
}

function actorCounts(selection: Selection): Promise<Int32Array> {
  return tallyOf(selection, 'actor', () =>
    countOnSide(selection, selection.index.columns.actors, {
      key: 'actor',
      sides: sidesOf(selection.filter),
    }),
  );
}

function countryCounts(selection: Selection): Promise<Int32Array> {
  const { countries } = selection.index.columns;
  return tallyOf(selection, 'country', () =>
    countOnSide(selection, countries, { key: 'country', sides: sidesOf(selection.filter) }),
  );
}

function publisherCounts(selection: Selection): Promise<Int32Array> {
  return tallyOf(selection, 'publisher', () =>
    countValues(selection, selection.index.columns.publishers, 'publisher'),
  );
}

async function actorFacet(sql: Query, selection: Selection): Promise<FacetValue[]> {
  const counts = await actorCounts(selection);
  const shown = topValues(counts, { most: MOST_VALUES, always: selection.asked.actors });
  const rows = await sql<{ id: number; slug: string; name: string }[]>`
    select id, slug, name from actor where id = any(${[...shown]}::int[])`;
  return byCount(rows.map(({ id, slug, name }) => ({ value: slug, label: name, count: counts[id] ?? 0 })));
}

async function countryFacet(selection: Selection): Promise<FacetValue[]> {
  const { index, filter, asked } = selection;
  const { dictionaries } = index.columns;
  const counts = await countryCounts(selection);
  const shown = topValues(counts, { most: MOST_VALUES, always: asked.countries });
  const codes = shown.map((country) => dictionaries.countries.textOf(country));
  // A country without any event has no number, but the filter may ask for it.
  const asksFor = filter.country.filter((code) => !codes.includes(code) && countryName(code) !== code);
  return byCount(
    [...codes, ...asksFor].map((code) => ({
      value: code,
      label: countryName(code),
      count: counts[dictionaries.countries.find(code)] ?? 0,
    })),
  );
}

async function publisherFacet(sql: Query, selection: Selection): Promise<FacetValue[]> {
  const counts = await publisherCounts(selection);
  const shown = topValues(counts, { most: MOST_VALUES, always: selection.asked.publishers });
  const rows = await sql<{ id: number; name: string }[]>`
    select id, name from source where id = any(${[...shown]}::int[])`;
  return byCount(rows.map(({ id, name }) => ({ value: name, label: name, count: counts[id] ?? 0 })));
}

async function pairFacet(sql: Query, selection: Selection): Promise<FacetValue[]> {
  const { columns } = selection.index;
  const { pairs, parties } = columns.dictionaries;
  const counts = await tallyOf(selection, 'pair', () => countValues(selection, columns.pairs, 'pair'));
  const asked = askedPairs(selection);
  const shown = topValues(counts, { most: MOST_VALUES, always: [] }).map((pair) => ({
    source: parties.textOf(pairs.sourceOf(pair)),
    target: parties.textOf(pairs.targetOf(pair)),
    count: counts[pair] ?? 0,
  }));
  const others = shown.filter(
    (pair) => !asked.some(({ source, target }) => source === pair.source && target === pair.target),
  );
  const all = [...asked, ...others.slice(0, Math.max(0, MOST_VALUES - asked.length))];
  const labels = await labelParties(
    sql,
    all.flatMap(({ source, target }) => [source, target]),
  );
  const labelOf = (party: string) => labels.get(party) ?? party;
  return byCount(
    all.map(({ source, target, count }) => ({
      value: `${source}~${target}`,
      label: `${labelOf(source)} → ${labelOf(target)}`,
      count,
    })),
  );
}

/** The pairs of the filter with their counts: it may name actors that stand in the columns under their country. */
function askedPairs(selection: Selection) {
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

function byCount(values: readonly FacetValue[]): FacetValue[] {
  return values.toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'));
}
