// Actors and countries as the fields offer them while a name is typed.
import type { ActorKind } from '../model/actor.ts';
import { countries, countryName } from '../model/country.ts';
import type { View } from '../model/filter.ts';
import { formatCount } from '../model/format-count.ts';
import type { ActorChoice } from '../model/listing.ts';
import { askChoices } from './ask-choices.ts';
import { folded } from './folded.ts';

/** Who can stand on a side: an actor by its slug, or all of a country by its code. */
export interface PartyChoice {
  readonly value: string;
  readonly name: string;
  /** The code of the country, for an actor that has one and for the country itself. */
  readonly country: string | null;
  readonly kind: ActorKind | 'country';
  readonly alias: string | null;
  /** Null for a country, of which nobody has counted the events. */
  readonly count: number | null;
}

/** Asks the server for the actors that a typed name may mean, counted under the filter of the view. */
export async function askActors(
  view: View,
  typed: string,
  signal: AbortSignal,
): Promise<readonly PartyChoice[]> {
  const choices = await askChoices<ActorChoice>('/facets/actors', { view, typed }, signal);
  return choices.map(({ slug, ...choice }) => ({ value: slug, ...choice }));
}

/** Most countries that stand before the actors. */
const COUNTRIES_OFFERED = 4;

/** The countries whose name begins so, or whose code is that, as a party. */
export function countriesNamed(typed: string): readonly PartyChoice[] {
  const needle = folded(typed).trim();
  return countries
    .filter(({ code, name }) => folded(name).startsWith(needle) || code.toLowerCase() === needle)
    .slice(0, COUNTRIES_OFFERED)
    .map(({ code, name }) => ({
      value: code,
      name,
      country: code,
      kind: 'country',
      alias: null,
      count: null,
    }));
}

/** "Antony Blinken · USA", the alias that matches, the count. */
export function PartyLine({ choice }: { readonly choice: PartyChoice }) {
  const { name, country, kind, alias, count } = choice;
  return (
    <>
      <span className="combobox-name" dir="auto">
        <bdi>{name}</bdi>
        {country === null ? null : (
          <span className="facet-code" title={countryName(country)}>
            {kind === 'country' ? `all of ${country}` : ` · ${country}`}
          </span>
        )}
        {alias === null ? null : (
          <span className="combobox-alias">
            also <bdi>{alias}</bdi>
          </span>
        )}
      </span>
      {count === null ? null : (
        <span className={count === 0 ? 'count facet-none' : 'count'}>{formatCount(count)}</span>
      )}
    </>
  );
}
