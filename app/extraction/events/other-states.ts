// States that an article only touches on (by a place, or an adjective) and that come to act in one of its events.
import type { Actor } from '../../model/actor.ts';
import type { ExtractedEvent } from '../annotation.ts';
import type { Catalogue } from '../lexicon/catalogue.ts';

const stateLists = new WeakMap<Catalogue, readonly Actor[]>();

/** The states of the catalogue that do not stand among the actors. */
export function otherStates(actors: readonly Actor[], catalogue: Catalogue): readonly Actor[] {
  const known = new Set(actors.map(({ slug }) => slug));
  return allStates(catalogue).filter(({ slug }) => !known.has(slug));
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
