// Builds the catalogue: each table is entered in its turn, so that the indexes need no second pass.
import { type Actor, type ActorSlug, type CountryCode, type Place, slugOf } from '../../model/actor.ts';
import { NameTrie } from '../names/name-trie.ts';
import { surnamesOf } from '../names/surname.ts';
import type { Catalogue, KnownName, OfficeTerm, StateName } from './catalogue.ts';
import { type KnownPlace, readPlaces } from './gazetteer.ts';
import { type Gender, givenNames } from './given-names.ts';
import { mediaNames } from './name-kinds.ts';
import { offices } from './offices.ts';
import { type OrganisationRow, organisationRows } from './organisations.ts';
import { type PersonRow, people } from './people.ts';
import { type StateRow, stateRows } from './states.ts';

/** Builds the catalogue from the lexicon's tables. It takes some hundred milliseconds: build it once. */
export function buildCatalogue(): Catalogue {
  const builder = new CatalogueBuilder();
  builder.addPlaces();
  for (const row of stateRows) builder.addState(row);
  for (const row of organisationRows) builder.addOrganisation(row);
  builder.addHandPlaces();
  for (const name of mediaNames) builder.addMedium(name);
  for (const row of people) builder.addPerson(row);
  for (const office of offices) for (const title of office.titles) builder.titles.add(title, office.key);
  return builder;
}

/** A place known by its name alone: it has no position, and no city is larger. */
function namedPlace(id: string, name: string, country: CountryCode): KnownPlace {
  return { id, name, country, latitude: null, longitude: null, population: Number.POSITIVE_INFINITY };
}

/** The slug of a publisher, without its article. */
export function mediumSlug(name: string): ActorSlug {
  return slugOf(name.replace(/^The /, ''));
}

/** Cities that the press says for an organisation: "Brussels" for the European Union, where it is no place. */
const seatsOfOrganisations: ReadonlyMap<string, string> = new Map([['European Union', 'Brussels']]);

class CatalogueBuilder implements Catalogue {
  readonly actors = new Map<ActorSlug, Actor>();
  readonly places = new Map<string, Place>();
  readonly names = new NameTrie<KnownName>();
  readonly adjectives = new NameTrie<StateName>();
  readonly peoples = new NameTrie<StateName>();
  readonly titles = new NameTrie<string>();
  readonly cities = new NameTrie<KnownPlace>();
  readonly bySurname = new Map<string, ActorSlug[]>();
  readonly terms = new Map<string, OfficeTerm[]>();
  readonly termsOf = new Map<ActorSlug, OfficeTerm[]>();
  readonly genders = new Map<ActorSlug, Gender>();
  readonly nouns = new Map<ActorSlug, readonly string[]>();
  readonly states = new Map<CountryCode, StateName>();
  readonly stateBySlug = new Map<ActorSlug, StateName>();
  readonly givenNames = givenNames;
  readonly #handPlaces = new Map<string, KnownPlace>();

  addPlaces(): void {
    for (const { place, names } of readPlaces()) {
      this.places.set(place.id, place);
      for (const name of names) {
        if (place.population === Number.POSITIVE_INFINITY) this.#handPlaces.set(name, place);
        this.cities.add(name, place);
      }
    }
  }

  /** The places set by hand as names of their own; after the states, which stand first where both have a name. */
  addHandPlaces(): void {
    for (const [name, place] of this.#handPlaces) this.#addName(name, 'name', null, place);
  }

  addState(row: StateRow): void {
    const slug = slugOf(row.name);
    this.#addActor({ slug, name: row.name, kind: 'state', country: row.code, aliases: row.otherNames });
    const state = { slug, code: row.code, name: row.name, adjective: row.adjectives[0] ?? row.name };
    if (!this.states.has(row.code)) this.states.set(row.code, state);
    this.stateBySlug.set(slug, state);
    const place = namedPlace(slug, row.name, row.code);
    this.places.set(slug, place);
    this.#addName(row.name, 'name', slug, place);
    for (const name of row.otherNames) this.#addName(name, 'alias', slug, place);
    for (const seat of row.seats) this.#addName(seat, 'metonym', slug, null);
    for (const capital of row.capitals) {
      this.#addName(capital, 'metonym', slug, this.#capitalPlace(capital, row.code));
    }
    for (const adjective of row.adjectives) this.adjectives.add(adjective, state);
    for (const people of row.peoples) this.peoples.add(people, state);
  }

  #capitalPlace(capital: string, code: CountryCode): KnownPlace {
    const byHand = this.#handPlaces.get(capital);
    if (byHand) return byHand;
    const plain = slugOf(capital);
    const id = [plain, `${plain}-${code.toLowerCase()}`].find((id) => this.places.get(id)?.country === code);
    const known = id === undefined ? undefined : this.places.get(id);
    const free = this.places.has(plain) ? `${plain}-${code.toLowerCase()}` : plain;
    const place = { ...namedPlace(free, capital, code), ...known, population: Number.POSITIVE_INFINITY };
    this.places.set(place.id, place);
    return place;
  }

  addOrganisation({ name, aliases, kind, country, nouns }: OrganisationRow): void {
    const slug = slugOf(name);
    this.#addActor({ slug, name, kind, country: country || null, aliases });
    this.nouns.set(slug, nouns);
    for (const spelling of new Set([name, ...aliases].flatMap(spellingsOf))) {
      this.#addName(spelling, spelling === name ? 'name' : 'alias', slug, null);
    }
    const seat = seatsOfOrganisations.get(name);
    const place = seat === undefined ? undefined : this.#handPlaces.get(seat);
    if (seat !== undefined && place !== undefined) this.#addName(seat, 'metonym', slug, place);
  }

  addMedium(name: string): void {
    const slug = mediumSlug(name);
    const plain = name.replace(/^The /, '');
    if (!this.actors.has(slug)) {
      this.#addActor({ slug, name: plain, kind: 'organisation', country: null, aliases: [] });
    }
    this.names.add(name, { actor: slug, place: null, form: 'name', isMedium: true });
  }

  addPerson(row: PersonRow): void {
    const slug = slugOf(row.name);
    const roles = row.terms.map(({ role }) => role);
    this.#addActor({
      slug,
      name: row.name,
      kind: 'person',
      country: row.country,
      aliases: row.aliases,
      roles,
    });
    if (row.gender) this.genders.set(slug, row.gender);
    for (const name of [row.name, ...row.aliases]) {
      this.#addName(name, name === row.name ? 'name' : 'alias', slug, null);
      for (const surname of surnamesOf(name)) {
        const bearers = this.bySurname.get(surname) ?? [];
        if (!bearers.includes(slug)) this.bySurname.set(surname, [...bearers, slug]);
      }
    }
    for (const { office, role } of row.terms) this.#addTerm({ holder: slug, office, role });
  }

  #addTerm(term: OfficeTerm): void {
    const { holder, office, role } = term;
    const key = `${role.organisation ?? role.country} ${office}`;
    const earlierFirst = (a: OfficeTerm, b: OfficeTerm) =>
      (a.role.from ?? '').localeCompare(b.role.from ?? '');
    this.terms.set(key, [...(this.terms.get(key) ?? []), term].sort(earlierFirst));
    this.termsOf.set(holder, [...(this.termsOf.get(holder) ?? []), term]);
  }

  #addActor(actor: Omit<Actor, 'roles' | 'discovered'> & Partial<Pick<Actor, 'roles'>>): void {
    this.actors.set(actor.slug, { roles: [], ...actor, discovered: false });
  }

  #addName(name: string, form: KnownName['form'], actor: ActorSlug | null, place: KnownPlace | null): void {
    this.names.add(name, { actor, place, form, isMedium: false });
  }
}

/** The ways to spell a name that begins with "US" or "UN": "U.S. Navy", "United States Navy". */
function spellingsOf(name: string): readonly string[] {
  const [first = '', ...rest] = name.split(' ');
  const forms =
    first === 'US' ? ['U.S.', 'United States', 'American'] : first === 'UN' ? ['U.N.', 'United Nations'] : [];
  return [name, ...forms.map((form) => [form, ...rest].join(' '))];
}
