// Lanes: which rows of the timeline an event stands in, most events first, the tail collapsed into one.
import { countryName } from '../model/country.ts';
import { eventTypeFacts } from '../model/event-type.ts';
import type { LaneKind } from '../model/filter.ts';
import type { EventRow } from '../model/listing.ts';
import { periodOf, placeOf } from './period.ts';

export interface Lane {
  readonly key: string;
  readonly label: string;
  /** The lane's events, each once, in the order given. */
  readonly events: readonly EventRow[];
  /** How many lanes it stands for: more than 1 for the collapsed tail. */
  readonly lanes: number;
}

/** Key of the lane for events that name nobody, no country or no publisher. */
export const NONE = '';
/** Key of the lane of events without a date. */
export const UNDATED = '?';
/** Key of the collapsed tail; no slug, code, type or publisher can be this. */
export const TAIL = '…';

const withoutName: Readonly<Record<LaneKind, string>> = {
  actor: 'Actor not stated',
  country: 'No country',
  type: 'No kind',
  publisher: 'No publisher',
};

const plurals: Readonly<Record<LaneKind, string>> = {
  actor: 'more actors',
  country: 'more countries',
  type: 'more kinds',
  publisher: 'more publishers',
};

interface LaneOptions {
  readonly kind: LaneKind;
  /** Most lanes to show one by one; the rest stands in the tail. */
  readonly visible: number;
}

/**
 * Sorts the events into lanes. An event with several actors stands in each of their lanes; every event stands
 * in at least one. Lanes by number of events, then label; a tail of one lane is shown as itself.
 */
export function assignLanes(events: readonly EventRow[], { kind, visible }: LaneOptions): Lane[] {
  const groups = new Map<string, { label: string; events: EventRow[] }>();
  for (const event of events) {
    for (const [key, label] of lanesOf(event, kind)) {
      const group = groups.get(key);
      if (group) group.events.push(event);
      else groups.set(key, { label, events: [event] });
    }
  }
  const lanes = [...groups]
    .map(([key, group]): Lane => ({ key, ...group, lanes: 1 }))
    .sort((a, b) => b.events.length - a.events.length || a.label.localeCompare(b.label, 'en'));
  if (lanes.length <= visible + 1) return lanes;
  const tail = lanes.slice(visible);
  const distinct = new Set(tail.flatMap((lane) => lane.events));
  const collapsed: Lane = {
    key: TAIL,
    label: `${tail.length} ${plurals[kind]}`,
    events: events.filter((event) => distinct.has(event)),
    lanes: tail.length,
  };
  return [...lanes.slice(0, visible), collapsed];
}

/** Under the other lanes: the events without a date that have a place, or null where there is none. */
export function undatedLane(events: readonly EventRow[]): Lane | null {
  const undated = events.filter((event) => periodOf(event.date) === null && placeOf(event) !== null);
  return undated.length === 0 ? null : { key: UNDATED, label: 'Undated', events: undated, lanes: 1 };
}

/** The lanes of one event: key to label, at least one. */
function lanesOf(event: EventRow, kind: LaneKind): ReadonlyMap<string, string> {
  const lanes = new Map<string, string>();
  if (kind === 'type') lanes.set(event.type, eventTypeFacts[event.type].label);
  if (kind === 'publisher') for (const name of event.publishers) lanes.set(name, name);
  if (kind === 'actor' || kind === 'country') {
    for (const actor of [...event.sources, ...event.targets]) {
      if (kind === 'actor') lanes.set(actor.slug, actor.name);
      else if (actor.country !== null) lanes.set(actor.country, countryName(actor.country));
    }
  }
  if (lanes.size === 0) lanes.set(NONE, withoutName[kind]);
  return lanes;
}
