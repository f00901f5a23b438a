// The states in whose places something happens, so that an act done there can be told as done to them.
import type { Actor, Place } from '../../model/actor.ts';
import type { ExtractedEvent } from '../annotation.ts';
import type { Catalogue } from '../lexicon/catalogue.ts';

const stateLists = new WeakMap<Catalogue, readonly Actor[]>();

/** States of the places, less those that stand among the actors already. */
export function statesOfPlaces(
  places: readonly Place[],
  actors: readonly Actor[],
  catalogue: Catalogue,
): readonly Actor[] {
  const countries = new Set(places.map(({ country }) => country));
  const known = new Set(actors.map(({ slug }) => slug));
  return allStates(catalogue).filter(({ slug, country }) => countries.has(country) && !known.has(slug));
}

function allStates(catalogue: Catalogue): readonly Actor[] {
  const listed = stateLists.get(catalogue);
  if (listed) return listed;
  const states = [...catalogue.actors.values()].filter(
    ({ kind, country }) => kind === 'state' && country !== null,
  );
  stateLists.set(catalogue, states);
  return states;
}

/** Those of the actors that an event has on either side. */
export function actingIn(events: readonly ExtractedEvent[], actors: readonly Actor[]): readonly Actor[] {
  const acting = new Set(events.flatMap(({ sources, targets }) => [...sources, ...targets]));
  return actors.filter(({ slug }) => acting.has(slug));
}
