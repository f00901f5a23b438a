// The catalogue: every known actor and place, with the indexes by which a text's words find them.
import type { Actor, ActorRole, ActorSlug, CountryCode, Place } from '../../model/actor.ts';
import type { IsoDate } from '../../model/partial-date.ts';
import { fold, type NameTrie } from '../names/name-trie.ts';
import { buildCatalogue, mediumSlug } from './build-catalogue.ts';
import type { KnownPlace } from './gazetteer.ts';
import type { Gender } from './given-names.ts';
import { mediaNames } from './name-kinds.ts';

export { buildCatalogue };

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

const mediaSlugs: ReadonlySet<ActorSlug> = new Set(mediaNames.map(mediumSlug));

/** The known actors, for the database; publishers are not among them, they act only where a text says so. */
export const catalogueActors: readonly Actor[] = [...catalogue.actors.values()].filter(
  ({ slug }) => !mediaSlugs.has(slug),
);

/** The state that an adjective belongs to ("Russian", "South Korean"), or null. */
export function stateOfAdjective(words: string): StateName | null {
  const tokens = words.split(' ').map((text) => ({ text }));
  const keys = tokens.map(({ text }) => fold(text));
  const match = catalogue.adjectives.longest(tokens, 0, keys);
  return match?.end === tokens.length ? (match.values[0] ?? null) : null;
}
