// The catalogue: every known actor and place, with the indexes by which a text's words find them.
import {
  type Actor,
  type ActorRole,
  type ActorSlug,
  type CountryCode,
  type Place,
  slugOf,
} from '../../model/actor.ts';
import { countryName } from '../../model/country.ts';
import type { IsoDate } from '../../model/partial-date.ts';
import { fold, NameTrie } from '../names/name-trie.ts';
import { type KnownPlace, readPlaces } from './gazetteer.ts';
import { type Gender, givenNames } from './given-names.ts';
import { mediaNames } from './name-kinds.ts';
import { offices } from './offices.ts';
import { organisationRows } from './organisations.ts';
import { people } from './people.ts';
import { stateRows } from './states.ts';

/** What a known name stands for: an actor, a place, or either ("Moscow", "Ukraine"). */
export interface KnownName {
  readonly actor: ActorSlug | null;
  readonly place: KnownPlace | null;
  readonly form: 'name' | 'alias' | 'metonym';
  /** A publisher or agency, which is mostly only cited. */
  readonly isMedium: boolean;
}

/** A state as the nominals need it: "Russian troops" are of RUS and named by "Russian". */
export interface StateName {
  readonly slug: ActorSlug;
  readonly code: CountryCode;
  readonly name: string;
  readonly adjective: string;
}

export interface OfficeTerm {
  readonly holder: ActorSlug;
  readonly office: string;
  readonly role: ActorRole;
}

export interface Catalogue {
  readonly actors: ReadonlyMap<ActorSlug, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly names: NameTrie<KnownName>;
  /** "Russian", "U.S.": words before a noun that tell its country. */
  readonly adjectives: NameTrie<StateName>;
  /** "Russians". */
  readonly peoples: NameTrie<StateName>;
  /** Titles of persons, by office keys. */
  readonly titles: NameTrie<string>;
  readonly cities: NameTrie<KnownPlace>;
  /** Persons by the folded last word of their name, and of each other name. */
  readonly bySurname: ReadonlyMap<string, readonly ActorSlug[]>;
  /** Terms of office by `${country or organisation} ${office}`, earliest first. */
  readonly terms: ReadonlyMap<string, readonly OfficeTerm[]>;
  readonly termsOf: ReadonlyMap<ActorSlug, readonly OfficeTerm[]>;
  readonly genders: ReadonlyMap<ActorSlug, Gender>;
  /** Nouns by which an organisation is taken up: "alliance". */
  readonly nouns: ReadonlyMap<ActorSlug, readonly string[]>;
  /** States by country code; the state of today where one of the past shares its code. */
  readonly states: ReadonlyMap<CountryCode, StateName>;
  readonly stateBySlug: ReadonlyMap<ActorSlug, StateName>;
  readonly givenNames: ReadonlyMap<string, Gender | null>;
}

/** Builds the catalogue from the lexicon's tables. It takes some hundred milliseconds: build it once. */
export function buildCatalogue(): Catalogue {
  const actors = new Map<ActorSlug, Actor>();
  const places = new Map<string, Place>();
  const names = new NameTrie<KnownName>();
  const adjectives = new NameTrie<StateName>();
  const peoples = new NameTrie<StateName>();
  const cities = new NameTrie<KnownPlace>();
  const states = new Map<CountryCode, StateName>();
  const stateBySlug = new Map<ActorSlug, StateName>();
  const nouns = new Map<ActorSlug, readonly string[]>();
  const handPlaces = new Map<string, KnownPlace>();

  function addName(
    name: string,
    form: KnownName['form'],
    actor: ActorSlug | null,
    place: KnownPlace | null,
    isMedium = false,
  ) {
    names.add(name, { actor, place, form, isMedium });
  }

  for (const { place, names: placeNames } of readPlaces()) {
    places.set(place.id, place);
    for (const name of placeNames) {
      if (place.population === Number.POSITIVE_INFINITY) handPlaces.set(name, place);
      cities.add(name, place);
    }
  }

  for (const row of stateRows) {
    const slug = slugOf(row.name);
    const actor: Actor = {
      slug,
      name: row.name,
      kind: 'state',
      country: row.code,
      aliases: [...row.otherNames],
      roles: [],
      discovered: false,
    };
    actors.set(slug, actor);
    const state = { slug, code: row.code, name: row.name, adjective: row.adjectives[0] ?? row.name };
    if (!states.has(row.code)) states.set(row.code, state);
    stateBySlug.set(slug, state);
    const place: KnownPlace = {
      id: slug,
      name: row.name,
      country: row.code,
      latitude: null,
      longitude: null,
      population: Number.POSITIVE_INFINITY,
    };
    places.set(slug, place);
    addName(row.name, 'name', slug, place);
    for (const name of row.otherNames) addName(name, 'alias', slug, place);
    for (const seat of row.seats) addName(seat, 'metonym', slug, null);
    for (const capital of row.capitals) addName(capital, 'metonym', slug, capitalPlace(capital, row.code));
    for (const adjective of row.adjectives) adjectives.add(adjective, state);
    for (const people of row.peoples) peoples.add(people, state);
  }

  function capitalPlace(capital: string, code: CountryCode): KnownPlace {
    const byHand = handPlaces.get(capital);
    if (byHand) return byHand;
    const id = slugOf(capital);
    const known = places.get(id);
    const place: KnownPlace =
      known && known.country === code
        ? { ...known, population: Number.POSITIVE_INFINITY }
        : {
            id,
            name: capital,
            country: code,
            latitude: null,
            longitude: null,
            population: Number.POSITIVE_INFINITY,
          };
    places.set(id, place);
    return place;
  }

  for (const row of organisationRows) {
    const slug = slugOf(row.name);
    const actor: Actor = {
      slug,
      name: row.name,
      kind: row.kind,
      country: row.country || null,
      aliases: [...row.aliases],
      roles: [],
      discovered: false,
    };
    actors.set(slug, actor);
    nouns.set(slug, row.nouns);
    for (const name of new Set([row.name, ...row.aliases].flatMap(spellingsOf))) {
      addName(name, name === row.name ? 'name' : 'alias', slug, null);
    }
  }

  for (const [name, place] of handPlaces) addName(name, 'name', null, place);

  for (const name of mediaNames) {
    const slug = slugOf(name.replace(/^The /, ''));
    if (!actors.has(slug)) {
      actors.set(slug, {
        slug,
        name: name.replace(/^The /, ''),
        kind: 'organisation',
        country: null,
        aliases: [],
        roles: [],
        discovered: false,
      });
    }
    addName(name, 'name', slug, null, true);
  }

  const bySurname = new Map<string, ActorSlug[]>();
  const terms = new Map<string, OfficeTerm[]>();
  const termsOf = new Map<ActorSlug, OfficeTerm[]>();
  const genders = new Map<ActorSlug, Gender>();
  for (const row of people) {
    const slug = slugOf(row.name);
    actors.set(slug, {
      slug,
      name: row.name,
      kind: 'person',
      country: row.country,
      aliases: [...row.aliases],
      roles: row.terms.map(({ role }) => role),
      discovered: false,
    });
    if (row.gender) genders.set(slug, row.gender);
    for (const name of [row.name, ...row.aliases]) {
      addName(name, name === row.name ? 'name' : 'alias', slug, null);
      for (const surname of surnamesOf(name)) {
        const bearers = bySurname.get(surname) ?? [];
        if (!bearers.includes(slug)) bySurname.set(surname, [...bearers, slug]);
      }
    }
    for (const { office, role } of row.terms) {
      const term = { holder: slug, office, role };
      const key = `${role.organisation ?? role.country} ${office}`;
      terms.set(
        key,
        [...(terms.get(key) ?? []), term].sort((a, b) =>
          (a.role.from ?? '').localeCompare(b.role.from ?? ''),
        ),
      );
      termsOf.set(slug, [...(termsOf.get(slug) ?? []), term]);
    }
  }

  const titles = new NameTrie<string>();
  for (const office of offices) for (const title of office.titles) titles.add(title, office.key);

  return {
    actors,
    places,
    names,
    adjectives,
    peoples,
    titles,
    cities,
    bySurname,
    terms,
    termsOf,
    genders,
    nouns,
    states,
    stateBySlug,
    givenNames,
  };
}

/** The ways to spell a name that begins with "US" or "UN": "U.S. Navy", "United States Navy". */
function spellingsOf(name: string): readonly string[] {
  const [first = '', ...rest] = name.split(' ');
  const forms =
    first === 'US' ? ['U.S.', 'United States', 'American'] : first === 'UN' ? ['U.N.', 'United Nations'] : [];
  return [name, ...forms.map((form) => [form, ...rest].join(' '))];
}

/** Particles that belong to the surname which follows them. */
const particles: ReadonlySet<string> = new Set(
  'de da do dos del della di du la le van von der den ten ter bin ibn al el abu ben bint st'.split(' '),
);

/** The forms in which a name's last part stands alone: "Assad" and "al-Assad", "Peres", "de Gaulle". */
export function surnamesOf(name: string): readonly string[] {
  const words = fold(name)
    .replace(/-/g, ' - ')
    .split(/\s+/)
    .filter((word) => !/^(?:jr|sr|ii|iii|iv|v|vi|vii|viii|xvi|xiv)\.?$/.test(word));
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return last === undefined ? [] : [last];
  const forms = [last];
  let at = words.length - 2;
  while (at > 0 && (words[at] === '-' || particles.has(words[at] ?? ''))) at--;
  if (words.length - at - 1 > 1) forms.push(joinWords(words.slice(at + 1)));
  if (words[words.length - 2] === '-' && words.length > 3) forms.push(joinWords(words.slice(-3)));
  return forms;
}

function joinWords(words: readonly string[]): string {
  return words.join(' ').replaceAll(' - ', '-');
}

/** Who held an office on a day, where the catalogue knows exactly one; null also where the day is not known. */
export function holderOf(
  catalogue: Catalogue,
  office: { readonly key: string; readonly of: string },
  date: IsoDate | null,
): ActorSlug | null {
  if (date === null) return null;
  const holders = (catalogue.terms.get(`${office.of} ${office.key}`) ?? []).filter(({ role }) =>
    heldOn(role, date),
  );
  const [first] = holders;
  return first !== undefined && new Set(holders.map(({ holder }) => holder)).size === 1 ? first.holder : null;
}

/** Whether an office was held on a day: from its first day until the day when the next term begins. */
export function heldOn(role: ActorRole, date: IsoDate): boolean {
  return (role.from === null || role.from <= date) && (role.to === null || date < role.to);
}

/** The catalogue of the lexicon. */
export const catalogue: Catalogue = buildCatalogue();

/** The known actors, for the database; publishers are not among them, they act only where a text says so. */
export const catalogueActors: readonly Actor[] = [...catalogue.actors.values()].filter(
  ({ slug }) => !mediaNames.some((name) => slugOf(name.replace(/^The /, '')) === slug),
);

/** The state that an adjective belongs to ("Russian"), for a word as written; or null. */
export function stateOfAdjective(word: string): StateName | null {
  const match = catalogue.adjectives.longest([{ text: word }], 0, [fold(word)]);
  return match?.values[0] ?? null;
}

/** A country's name for messages: that of the state, else of the country table. */
export function stateName(code: CountryCode): string {
  return catalogue.states.get(code)?.name ?? countryName(code);
}
