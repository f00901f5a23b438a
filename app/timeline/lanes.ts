// Lanes: in which of a picture's rows an event stands.
import type { LaneKind } from '../model/filter.ts';
import type { ActorRef, EventRow } from '../model/listing.ts';
import { type Lane, NONE, type Picture, TAIL, UNDATED } from '../model/picture.ts';
import { periodOf } from './period.ts';

/** The keys of the lanes of an event, at least one, each once; those not shown stand in the tail. */
export function laneKeysOf(event: EventRow, kind: LaneKind): ReadonlySet<string> {
  if (periodOf(event.date) === null) return new Set([UNDATED]);
  const keys = new Set(namesOf(event, kind));
  return keys.size === 0 ? new Set([NONE]) : keys;
}

function namesOf(event: EventRow, kind: LaneKind): readonly string[] {
  const actors = [...event.sources, ...event.targets];
  switch (kind) {
    case 'actor':
      return actors.map(({ slug }) => slug);
    case 'country':
      return actors.flatMap(({ country }) => country ?? []);
    case 'type':
      return [event.type];
    case 'publisher':
      return event.publishers;
    case 'pair':
      return pairsOf(event);
  }
}

/** Every source party with every target party, but none with itself. */
function pairsOf({ sources, targets }: EventRow): string[] {
  return sources.map(partyOf).flatMap((source) =>
    targets
      .map(partyOf)
      .filter((target) => target !== source)
      .map((target) => `${source}~${target}`),
  );
}

/** Who acts: the country of an actor that has one, else the actor. */
function partyOf({ country, slug }: ActorRef): string {
  return country ?? slug;
}

/** Indices of the lanes in which the event stands. */
export function lanesHolding(event: EventRow, lanes: readonly Lane[], kind: LaneKind): number[] {
  const keys = laneKeysOf(event, kind);
  const shown = lanes.flatMap((lane, index) => (keys.has(lane.key) ? [index] : []));
  const tail = lanes.findIndex(({ key }) => key === TAIL);
  return shown.length === keys.size || tail === -1 ? shown : [...shown, tail];
}

/** The events of a picture's detail by lane, a list for each, in the order given; none where it counts them only. */
export function eventsByLane(picture: Picture, kind: LaneKind): readonly (readonly EventRow[])[] {
  const known = byLane.get(picture);
  if (known?.kind === kind) return known.lanes;
  const lanes: EventRow[][] = picture.lanes.map(() => []);
  for (const event of picture.detail?.events ?? [])
    for (const index of lanesHolding(event, picture.lanes, kind)) lanes[index]?.push(event);
  byLane.set(picture, { kind, lanes });
  return lanes;
}

/** A gesture asks for the same picture on every frame. */
const byLane = new WeakMap<Picture, { readonly kind: LaneKind; readonly lanes: readonly EventRow[][] }>();
