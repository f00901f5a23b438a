// Facets: what the filter bar offers, with the number of events behind each value.
import { countryName } from '../model/country.ts';
import { pairLabel } from '../model/direction.ts';
import {
  type EventStatus,
  eventStatuses,
  eventTypeFacts,
  eventTypes,
  quadNames,
  quads,
} from '../model/event-type.ts';
import type { EventFilter } from '../model/filter.ts';
import type { Facets, FacetValue } from '../model/listing.ts';
import { type Precision, precisions } from '../model/partial-date.ts';
import type { Database } from './database.server.ts';
import { getEventIndex } from './event-index.server.ts';
import {
  actorCounts,
  askedPairs,
  codeCounts,
  countryCounts,
  pairCounts,
  publisherCounts,
} from './facet-counts.server.ts';
import { labelParties } from './party-labels.server.ts';
import type { Query } from './query.server.ts';
import { type Selection, selectEvents } from './select-events.server.ts';
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

/** The facets of a selection. */
export async function facetsOf({ sql }: Database, selection: Selection): Promise<Facets> {
  const [actors, countries, publishers, pairs, types, quadCounts, statuses, precisionCounts] =
    await Promise.all([
      actorFacet(sql, selection),
      countryFacet(selection),
      publisherFacet(sql, selection),
      pairFacet(sql, selection),
      codeCounts(selection, 'type'),
      codeCounts(selection, 'quad'),
      codeCounts(selection, 'status'),
      codeCounts(selection, 'precision'),
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
  const counts = await pairCounts(selection);
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
      label: pairLabel(labelOf(source), labelOf(target)),
      count,
    })),
  );
}

function byCount(values: readonly FacetValue[]): FacetValue[] {
  return values.toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'));
}
