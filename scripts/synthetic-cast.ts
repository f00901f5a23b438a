// Who acts in the synthetic corpus: the states of the catalogue, and persons, bodies, places and publishers that
// nobody has heard of.
import { catalogueActors } from '../app/extraction/lexicon/catalogue.ts';
import { type Actor, type ActorKind, type CountryCode, type Place, slugOf } from '../app/model/actor.ts';
import { countryName } from '../app/model/country.ts';
import { type Draw, drawsOf, drawWhole, pick, shuffled, weighted, zipf } from './synthetic-random.ts';

/** Who can speak and act for a country. */
export interface Country {
  readonly code: CountryCode;
  readonly state: Actor;
  readonly persons: readonly Actor[];
  readonly bodies: readonly Actor[];
}

export interface Cast {
  /** The most active first. */
  readonly countries: readonly Country[];
  /** Organisations of no country. */
  readonly organisations: readonly Actor[];
  readonly places: readonly Place[];
  /** The largest first. */
  readonly publishers: readonly string[];
}

/** States that the news is full of come first; the others follow in an order of the seed. */
const busiest = 'USA CHN RUS GBR FRA DEU IND IRN ISR TUR UKR JPN SAU PAK KOR BRA EGY POL'.split(' ');
const COUNTRIES = 190;
const PERSONS = 2_400;
const BODIES = 480;
const ORGANISATIONS = 120;
const PLACES = 160;
const PUBLISHERS = 40;
/** Share of the persons whose names are written from right to left. */
const RIGHT_TO_LEFT = 0.05;

const latin =
  'ba be bor da del dra en fa fel gra hal ir ka kel lo lur ma mir na nor ol pe ra rin sa sel ta tor ul va vor wen ya zel'.split(
    ' ',
  );
const endings = 'n s la ne ri th vik mar den ova esk ado ian ell'.split(' ');
const arabic = 'با در سال ني مار فو كال هود زين را طال يم نور ود'.split(' ');
const hebrew = 'בר דו של ני מר פל כר הד זו רון טל ים נו גל'.split(' ');
const departments =
  'Ministry of Tides, Office of Frontier Rivers, Board of Salvage, Department of Lanterns, Ministry of Orchards, Bureau of Ferries, Council of Bridges, Agency for Weights and Seals'.split(
    ', ',
  );
const unions = 'League, Compact, Forum, Assembly, Union, Conference, Fund, Commission'.split(', ');
const papers =
  'Courier, Gazette, Observer, Wire, Ledger, Dispatch, Herald, Register, Monitor, Sentinel'.split(', ');

/** The cast of a seed: always the same. */
export function castOf(seed: number): Cast {
  const draw = drawsOf(seed, 0);
  const taken = new Set<string>(catalogueActors.map(({ slug }) => slug));
  const states = statesInOrder(draw);
  const home = weighted(states, (_, rank) => 1 / (rank + 5));
  const persons = times(PERSONS, () =>
    newActor(taken, { kind: 'person', country: home(draw).country, name: () => personName(draw) }),
  );
  const bodies = times(BODIES, () => newBody(taken, draw, home(draw).country));
  const organisations = times(ORGANISATIONS, () =>
    newActor(taken, {
      kind: draw() < 0.8 ? 'organisation' : 'group',
      country: null,
      name: () => `${word(draw, latin, 2)} ${pick(draw, unions)}`,
    }),
  );
  return {
    countries: states.map((state) => ({
      code: state.country ?? '',
      state,
      persons: persons.filter(({ country }) => country === state.country),
      bodies: bodies.filter(({ country }) => country === state.country),
    })),
    organisations,
    places: placesOf(draw, states),
    publishers: publishersOf(draw),
  };
}

/** Everybody in it. */
export function actorsOf({ countries, organisations }: Cast): readonly Actor[] {
  return [
    ...countries.flatMap(({ state, persons, bodies }) => [state, ...persons, ...bodies]),
    ...organisations,
  ];
}

/** States alone, without what stands in the catalogue with the code of another state. */
function statesInOrder(draw: Draw): Actor[] {
  const states = catalogueActors.filter(
    ({ kind, country, name }) => kind === 'state' && country !== null && name === countryName(country),
  );
  const rankOf = ({ country }: Actor) => {
    const rank = busiest.indexOf(country ?? '');
    return rank < 0 ? busiest.length : rank;
  };
  return shuffled(draw, states)
    .sort((a, b) => rankOf(a) - rankOf(b))
    .slice(0, COUNTRIES);
}

/** An actor with a name of its own: names are made until one is new. */
function newActor(
  taken: Set<string>,
  { kind, country, name }: { kind: ActorKind; country: CountryCode | null; name: () => string },
): Actor {
  for (;;) {
    const tried = name();
    const slug = slugOf(tried);
    if (taken.has(slug)) continue;
    taken.add(slug);
    return { slug, name: tried, kind, country, aliases: [], roles: [], discovered: true };
  }
}

function newBody(taken: Set<string>, draw: Draw, country: CountryCode | null): Actor {
  const of = country === null ? '' : ` of ${countryName(country)}`;
  let tries = 0;
  return newActor(taken, {
    kind: 'government',
    country,
    name: () => {
      tries += 1;
      // The busiest countries have more bodies than there are departments.
      const branch = tries > departments.length ? ` and ${word(draw, latin, 2)}` : '';
      return `${pick(draw, departments)}${branch}${of}`;
    },
  });
}

function personName(draw: Draw): string {
  const side = draw() / RIGHT_TO_LEFT;
  if (side < 1) {
    const letters = side < 0.6 ? arabic : hebrew;
    return `${word(draw, letters, 2)} ${word(draw, letters, 3)}`;
  }
  return `${word(draw, latin, 2)} ${word(draw, latin, drawWhole(draw, 1, 2))}${pick(draw, endings)}`;
}

/** A word of that many syllables, with a capital where the script has one. */
function word(draw: Draw, syllables: readonly string[], count: number): string {
  const letters = times(count, () => pick(draw, syllables)).join('');
  return letters.slice(0, 1).toUpperCase() + letters.slice(1);
}

function placesOf(draw: Draw, states: readonly Actor[]): Place[] {
  const country = weighted(states, (_, rank) => zipf(rank));
  const names = new Set<string>();
  while (names.size < PLACES) names.add(word(draw, latin, 3));
  return [...names].map((name) => ({
    id: `invented-${slugOf(name)}`,
    name,
    country: country(draw).country,
    latitude: drawWhole(draw, -55, 70),
    longitude: drawWhole(draw, -180, 179),
  }));
}

function publishersOf(draw: Draw): string[] {
  const names = new Set<string>();
  while (names.size < PUBLISHERS) names.add(`The ${word(draw, latin, 2)} ${pick(draw, papers)}`);
  return [...names];
}

function times<Item>(count: number, make: () => Item): Item[] {
  return Array.from({ length: count }, make);
}
