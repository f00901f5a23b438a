// The persons of one article: full names first, then the short forms that take them up.
import { type ActorSlug, slugOf } from '../../model/actor.ts';
import type { IsoDate } from '../../model/partial-date.ts';
import { type Catalogue, heldOn } from '../lexicon/catalogue.ts';
import type { Gender } from '../lexicon/given-names.ts';
import { notNames } from '../lexicon/name-kinds.ts';
import type { ActorRegister, StatedRole } from './actor-register.ts';
import type { TokenRange } from './candidate.ts';
import { areFormsOfOneName, areSpellingsOfOneName, middleNamesAgree } from './given-name-forms.ts';
import { leaderAmong } from './leader-by-surname.ts';
import { isJoined, isPossessive, type Line, lowerAt, type Taken, wordAt } from './line.ts';
import { fold, isCapitalised } from './name-trie.ts';
import type { PersonMatch } from './persons.ts';
import { surnamesOf } from './surname.ts';

interface ShortName {
  readonly range: TokenRange;
  readonly actor: ActorSlug;
  readonly gender: Gender | null;
}

/** In letters: by so many the words that may begin a surname are told. */
const OPENING = 2;

export class PersonIndex {
  readonly #catalogue: Catalogue;
  readonly #register: ActorRegister;
  readonly #date: IsoDate | null;
  /** Persons of the article by folded surname, the last named last. */
  readonly #bySurname = new Map<string, ActorSlug[]>();
  readonly #byGivenName = new Map<string, ActorSlug[]>();
  /** The first letters of those surnames. */
  readonly #openings = new Set<string>();

  constructor(catalogue: Catalogue, register: ActorRegister, date: IsoDate | null) {
    this.#catalogue = catalogue;
    this.#register = register;
    this.#date = date;
  }

  /** Enters a person named by more than a surname; a title with a surname ("President X") waits for `resolve`. */
  addFullName(line: Line, person: PersonMatch): void {
    if (person.to - person.from < 2) return;
    const name = nameText(line, person);
    const slug = this.#knownPerson(line, person) ?? slugOf(name);
    const role = roleOf(person);
    const actor = this.#catalogue.actors.get(slug)
      ? this.#register.addPerson(this.#catalogue.actors.get(slug)?.name ?? name, role, null)
      : this.#register.addPerson(this.#nameInArticle(name, person.gender) ?? name, role, person.gender);
    this.#enter(actor, name);
  }

  /** The name of a person of the article that this one is a form of ("Joe Smith" of "Joe A. Smith"), or null. */
  #nameInArticle(name: string, gender: Gender | null): string | null {
    const bearer = this.#bySurname.get(fold(name))?.at(-1);
    if (bearer !== undefined) return this.#register.get(bearer)?.name ?? null;
    const words = fold(name).split(/[\s-]+/);
    const [given = '', last = ''] = [words[0], words.at(-1)];
    for (const slug of this.#bySurname.get(last) ?? []) {
      const known = this.#register.get(slug);
      const knownWords = fold(known?.name ?? '').split(/[\s-]+/);
      if (known === null || knownWords.length < words.length) continue;
      if (knownWords[0] === given && knownWords.length > words.length) return known.name;
      const agrees = gender === null || (this.#register.genderOf(slug) ?? gender) === gender;
      if (agrees && words.length > 1 && areFormsOfOneName(knownWords[0] ?? '', given)) return known.name;
    }
    return null;
  }

  #enter(slug: ActorSlug, name: string): void {
    for (const surname of surnamesOf(name)) this.#addSurname(surname, slug);
    const given = fold(name).split(/[\s-]+/)[0];
    if (given !== undefined) push(this.#byGivenName, given, slug);
  }

  #addSurname(surname: string, slug: ActorSlug): void {
    push(this.#bySurname, surname, slug);
    this.#openings.add(surname.slice(0, OPENING));
  }

  /** The actor of a person found by grammar: of the catalogue, of the article, or new. */
  resolve(line: Line, person: PersonMatch): ActorSlug | null {
    const name = nameText(line, person);
    const role = roleOf(person);
    if (person.to - person.from > 1) {
      const known = this.#knownPerson(line, person);
      if (known !== null) {
        return this.#register.addPerson(this.#catalogue.actors.get(known)?.name ?? name, role, person.gender);
      }
      return this.#register.addPerson(this.#nameInArticle(name, person.gender) ?? name, role, person.gender);
    }
    const key = fold(name);
    const inArticle = this.#choose(this.#bySurname.get(key) ?? [], person.gender, person.offices);
    if (inArticle !== null) {
      if (role !== null) this.#register.addPerson(this.#register.get(inArticle)?.name ?? name, role, null);
      return inArticle;
    }
    const bearer =
      this.#officeBearer(key, person) ?? this.#addressed(key, person) ?? this.#onLabel(line, key, person);
    if (bearer !== null) {
      this.#register.addKnown(bearer);
      this.#addSurname(key, bearer);
      return bearer;
    }
    if (person.title === null && person.gender === null) return null;
    const slug = this.#register.addPerson(name, role, person.gender);
    this.#addSurname(key, slug);
    return slug;
  }

  /** Surnames, and given names of persons named before, standing alone and free. */
  findShortNames(line: Line, taken: Taken): readonly ShortName[] {
    const found: ShortName[] = [];
    for (let i = 0; i < line.tokens.length; i++) {
      const short = this.#shortNameAt(line, i, taken);
      if (short === null) continue;
      found.push(short);
      i = short.range.to - 1;
    }
    return found;
  }

  #shortNameAt(line: Line, at: number, taken: Taken): ShortName | null {
    const word = wordAt(line, at);
    const longest = this.#maySurnameBegin(line.keys[at] ?? '') ? 4 : 1;
    if ((longest === 1 && !isCapitalised(word)) || !/^\p{L}/u.test(word) || notNames.has(word)) return null;
    for (let length = longest; length > 0; length--) {
      const range = { from: at, to: at + length };
      if (!taken.isFree(range) || range.to > line.tokens.length) continue;
      const last = wordAt(line, range.to - 1);
      if (!isCapitalised(last) && !(length > 1 && isCapitalised(word))) continue;
      const key = fold(textOf(line, range));
      const isPlaceName = length === 1 && this.#catalogue.names.longest(line.tokens, at, line.keys) !== null;
      const isGiven = length === 1 && isCapitalised(word) && !isPlaceName;
      const bySurname = isPlaceName && afterLocative(line, at) ? undefined : this.#bySurname.get(key);
      const inArticle = bySurname ?? (isGiven ? this.#byGivenName.get(key) : undefined);
      const actor = inArticle?.at(-1) ?? (length === 1 ? this.#prominentBearer(line, at, key) : null);
      if (actor === null || actor === undefined || isInsideName(line, range, taken)) continue;
      if (inArticle === undefined) this.#register.addKnown(actor);
      return { range, actor, gender: this.#register.genderOf(actor) };
    }
    return null;
  }

  /** Whether a surname of the article may begin with the word: most words are passed over by this. */
  #maySurnameBegin(key: string): boolean {
    return key.length < OPENING || this.#openings.has(key.slice(0, OPENING));
  }

  /** The person of the catalogue by the full name, with or without the middle names. */
  #knownPerson(line: Line, person: PersonMatch): ActorSlug | null {
    const match = this.#catalogue.names.longest(line.tokens, person.from, line.keys);
    const named =
      match?.end === person.to ? match.values.find(({ actor }) => this.#isPerson(actor)) : undefined;
    if (named?.actor) return named.actor;
    const first = line.keys[person.from] ?? '';
    const key = fold(textOf(line, { from: person.to - 1, to: person.to }));
    for (const slug of this.#catalogue.bySurname.get(key) ?? []) {
      const words = fold(this.#catalogue.actors.get(slug)?.name ?? '').split(/[\s-]+/);
      const hasMiddle = person.to - person.from > 2 || words.length > 2;
      const sameGiven = words[0] === first ? hasMiddle : areSpellingsOfOneName(words[0] ?? '', first);
      const middles = line.keys.slice(person.from + 1, person.to - 1);
      if (sameGiven && middleNamesAgree(middles, words.slice(1, -1)) && this.#agrees(slug, person))
        return slug;
    }
    // "Von der Leyen" at the head of a sentence: a surname of several words
    const surname = fold(textOf(line, person));
    const bearers = this.#catalogue.bySurname.get(surname);
    if (bearers === undefined) return null;
    return (
      leaderAmong(bearers, this.#catalogue, this.#date) ??
      this.#officeBearer(surname, person) ??
      this.#onLabel(line, surname, person)
    );
  }

  #isPerson(slug: ActorSlug | null): boolean {
    return slug !== null && this.#catalogue.actors.get(slug)?.kind === 'person';
  }

  #agrees(slug: ActorSlug, person: PersonMatch): boolean {
    const country = this.#catalogue.actors.get(slug)?.country ?? null;
    return person.country === null || country === null || country === person.country;
  }

  /** Who of the catalogue bears the surname and held the office: on the article's day, else last. */
  #officeBearer(key: string, person: PersonMatch): ActorSlug | null {
    const terms = (this.#catalogue.bySurname.get(key) ?? [])
      .filter((slug) => this.#agrees(slug, person))
      .flatMap((slug) => this.#catalogue.termsOf.get(slug) ?? [])
      .filter(({ office }) => person.offices.includes(office));
    const date = this.#date;
    const held = date === null ? undefined : terms.find(({ role }) => heldOn(role, date));
    if (held) return held.holder;
    const past = terms.filter(({ role }) => date === null || (role.from ?? '') <= date);
    return (
      past.reduce(
        (best: (typeof past)[number] | null, term) =>
          best === null || (term.role.from ?? '') > (best.role.from ?? '') ? term : best,
        null,
      )?.holder ?? null
    );
  }

  /**
   * "Mr. Sunak", "Ayatollah Khamenei", "Secretary Kerry": the leader by that surname, where the title is no office that
   * tells another.
   */
  #addressed(key: string, person: PersonMatch): ActorSlug | null {
    const isMinister = /^(?:secretary|minister)$/i.test(person.title ?? '');
    if (person.country !== null || (ordinary.has(key) && !isMinister)) return null;
    if (!isMinister && !person.offices.every((office) => honorific.has(office))) return null;
    return leaderAmong(this.#catalogue.bySurname.get(key) ?? [], this.#catalogue, this.#date);
  }

  /** "MR PESKOV:", the label of a turn in a transcript, which tells no full name: the one by it in office on the day. */
  #onLabel(line: Line, key: string, person: PersonMatch): ActorSlug | null {
    const date = this.#date;
    if (date === null || line.tokens.at(-1)?.text !== ':') return null;
    const inOffice = (this.#catalogue.bySurname.get(key) ?? []).filter(
      (slug) =>
        this.#agrees(slug, person) &&
        (this.#catalogue.termsOf.get(slug) ?? []).some(({ role }) => heldOn(role, date)),
    );
    return inOffice.length === 1 ? (inOffice[0] ?? null) : null;
  }

  /** A leader whom newspapers name by surname alone: in office about the article's day, and the only one. */
  #prominentBearer(line: Line, at: number, key: string): ActorSlug | null {
    const token = line.tokens[at];
    const bearers = this.#catalogue.bySurname.get(key);
    if (
      !token ||
      !bearers ||
      token.tag !== 'PROPN' ||
      key.length < 4 ||
      this.#catalogue.givenNames.has(token.text)
    )
      return null;
    if (ordinary.has(key) || this.#catalogue.cities.longest(line.tokens, at, line.keys) !== null) return null;
    return leaderAmong(bearers, this.#catalogue, this.#date);
  }

  #choose(slugs: readonly ActorSlug[], gender: Gender | null, offices: readonly string[]): ActorSlug | null {
    const agreeing = slugs.filter(
      (slug) => gender === null || (this.#register.genderOf(slug) ?? gender) === gender,
    );
    const byOffice = agreeing.find((slug) =>
      (this.#catalogue.termsOf.get(slug) ?? []).some(({ office }) => offices.includes(office)),
    );
    return byOffice ?? agreeing.at(-1) ?? null;
  }
}

/** Kinds of titles that go with a name and tell no office. */
const honorific: ReadonlySet<string> = new Set(['Civil', 'Cleric', 'Royal']);

/** Surnames of leaders that are ordinary words or other names more often. */
const ordinary: ReadonlySet<string> = new Set(
  'rice hill burns miller price powell jones johnson carter ford young brown martin ross perry baker long fox king bush may church march day justice mills case straw hope cook hague rees gates santos moon park clark key english major banks cohen taylor wallace wilson scott bell lee roh ban peres smith nelson andrews reynolds graham cannon fischer kern gross collins flores franco johnston pratt faulkner jensen petersen berger mesa banda chaves manley kenney bono hills huang yang chen'
    .split(' ')
    .filter((word) => !['powell', 'bush', 'peres', 'gates'].includes(word)),
);

/** Whether the word before makes a name that may be a place's one: "in Paris". */
function afterLocative(line: Line, at: number): boolean {
  return ['in', 'near', 'from', 'to', 'at'].includes(lowerAt(line, at - 1));
}

function push(map: Map<string, ActorSlug[]>, key: string, slug: ActorSlug): void {
  map.set(key, [...(map.get(key) ?? []).filter((other) => other !== slug), slug]);
}

function roleOf(person: PersonMatch): StatedRole | null {
  return person.title === null
    ? null
    : { title: person.title, country: person.country, organisation: person.organisation };
}

function textOf(line: Line, range: TokenRange): string {
  let text = '';
  for (let i = range.from; i < range.to; i++)
    text += (i > range.from && !isJoined(line, i) ? ' ' : '') + wordAt(line, i);
  return text;
}

function nameText(line: Line, person: TokenRange): string {
  return textOf(line, person);
}

/** Whether capitalised words around it, free too, make it a part of another name. */
function isInsideName(line: Line, range: TokenRange, taken: Taken): boolean {
  const [before, after] = [range.from - 1, range.to];
  const isName = (at: number) =>
    line.tokens[at]?.tag === 'PROPN' &&
    isCapitalised(wordAt(line, at)) &&
    // "the U.N. X": an abbreviation is a name of its own
    !/\p{Lu}\.$/u.test(wordAt(line, at)) &&
    taken.isFree({ from: at, to: at + 1 }) &&
    !line.isTitleCase &&
    !notNames.has(wordAt(line, at));
  return (!isPossessive(line, after) && isName(after)) || (before > 0 && isName(before));
}
