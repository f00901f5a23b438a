// The places: those set by hand before the cities of the list, each with an id, so that "Donetsk" has one place.
import { type CountryCode, type Place, slugOf } from '../../model/actor.ts';
import { cityTable } from './cities.ts';
import { handPlaceRows } from './places-by-hand.ts';

export interface KnownPlace extends Place {
  readonly country: CountryCode | null;
  /** Thousands of people; for a place set by hand, which is known by its name alone, infinity. */
  readonly population: number;
}

/** A place with every name that it goes by. */
export interface NamedPlace {
  readonly place: KnownPlace;
  readonly names: readonly string[];
}

/** The places set by hand and the cities, larger first where they share a name. */
export function readPlaces(): readonly NamedPlace[] {
  const used = new Set<string>();
  const byHand = handPlaceRows.map(({ name, otherNames, country, latitude, longitude }): NamedPlace => {
    const id = slugOf(name);
    used.add(id);
    const place = {
      id,
      name,
      country: country || null,
      latitude,
      longitude,
      population: Number.POSITIVE_INFINITY,
    };
    return { place, names: [name, ...otherNames] };
  });
  const taken = new Map<string, KnownPlace>(
    byHand.flatMap(({ place, names }) => names.map((name) => [slugOf(name), place])),
  );

  const cities: NamedPlace[] = [];
  for (const line of cityTable.trim().split('\n')) {
    const [name = '', country = '', latitude, longitude, population] = line.split('|');
    const slug = idOf(name);
    if (slug === '' || taken.get(slug)?.country === country) continue;
    const id = used.has(slug) ? `${slug}-${country.toLowerCase()}` : slug;
    if (used.has(id)) continue;
    used.add(id);
    const place: KnownPlace = {
      id,
      name,
      country,
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: Number(population),
    };
    cities.push({ place, names: [name] });
  }
  return [...byHand, ...cities];
}

/** The slug of a city's name; plain letters, which nearly all have, need no folding. */
function idOf(name: string): string {
  return /^[a-z ]+$/i.test(name) ? name.toLowerCase().replaceAll(' ', '-') : slugOf(name);
}
