// Persons by grammar: a title before the name, a given name in it, an apposition or an age after it.
import type { ActorSlug, CountryCode } from '../../model/actor.ts';
import type { Catalogue } from '../lexicon/catalogue.ts';
import type { Gender } from '../lexicon/given-names.ts';
import { officeWords, organisationWords, placeWords, thingWords } from '../lexicon/name-kinds.ts';
import { nominals } from '../lexicon/nominals.ts';
import { appositionAfter, appositionBefore } from './apposition.ts';
import {
  type Belonging,
  belongingAfter,
  belongingBefore,
  belongingInFront,
  isPersonName,
  officeComplement,
} from './belonging.ts';
import type { TokenRange } from './candidate.ts';
import type { KnownMatch } from './known.ts';
import { isJoined, type Line, lowerAt, wordAt } from './line.ts';
import { isInitial, nameRunEnd } from './name-run.ts';
import { isAllCapitals, isCapitalised } from './name-trie.ts';
import { genderByTitle, isOfState, ownerOf, titleText } from './title.ts';
import { locatives } from './unknown-names.ts';

export interface PersonMatch extends TokenRange {
  /** Where the title begins, or `from`. */
  readonly titleFrom: number;
  /** The title as written, or null. */
  readonly title: string | null;
  readonly offices: readonly string[];
  readonly country: CountryCode | null;
  /** The organisation whose office it is ("NATO Secretary-General"), or null. */
  readonly organisation: ActorSlug | null;
  readonly gender: Gender | null;
  /** The words beside the name that say who it is ("the Polish ambassador, X Y"), or null. */
  readonly apposition: TokenRange | null;
}

/** Titles so common as plain words that they make a name only when they are capitalised or stand right before it. */
const formsOfAddress: ReadonlySet<string> = new Set(
  'mr mr. mrs mrs. ms ms. miss sir dr dr. prof prof. lord lady dame madame'.split(' '),
);

/** Persons of a sentence, from left to right. `known` are its known names: a person's name stops before a state. */
export function findPersons(
  line: Line,
  catalogue: Catalogue,
  known: readonly KnownMatch[],
): readonly PersonMatch[] {
  const persons: PersonMatch[] = [];
  const knownAt = new Map(known.map((match) => [match.from, match]));
  for (let i = 0; i < line.tokens.length; ) {
    const person = titledAt(line, i, catalogue, knownAt) ?? namedAt(line, i, catalogue, knownAt);
    if (person === null) {
      const other = knownAt.get(i);
      i = other === undefined ? i + 1 : other.to;
      continue;
    }
    persons.push(person);
    i = person.to;
  }
  return persons;
}

/** "Kazakh Foreign Minister X Y" from its title on. */
function titledAt(
  line: Line,
  at: number,
  catalogue: Catalogue,
  knownAt: ReadonlyMap<number, KnownMatch>,
): PersonMatch | null {
  const title = catalogue.titles.longest(line.tokens, at, line.keys);
  if (title === null) return null;
  const first = lowerAt(line, at);
  let nameFrom = title.end;
  // "Sheikh Hasina" and "Pope Francis" are names as they stand
  const whole = knownAt.get(at);
  if (whole !== undefined && whole.to > title.end && isPersonName(whole, catalogue)) return null;
  // "Saint Petersburg" is a city
  const city = catalogue.cities.longest(line.tokens, at, line.keys);
  if (city !== null && city.end > title.end) return null;
  // "Ambassador to the U.N. X Y", "Secretary-General of NATO X Y", "Minister for Europe X Y"
  let belonging: Belonging | null = null;
  const after = officeComplement(line, title.end, catalogue, knownAt);
  if (after !== null) {
    nameFrom = after.to;
    belonging = after;
  }
  if (catalogue.titles.longest(line.tokens, nameFrom, line.keys) !== null && !formsOfAddress.has(first))
    return null;
  const stop = knownAt.get(nameFrom);
  if (stop && !isPersonName(stop, catalogue) && !isSurnameToo(line, stop, title.values, catalogue))
    return null;
  const to = runEnd(line, nameFrom, catalogue, knownAt);
  if (to === nameFrom || isOtherName(line, nameFrom, to, catalogue)) return null;
  // "Mr. Secretary, …" addresses an office
  if (to === nameFrom + 1 && formsOfAddress.has(first) && officeWords.has(wordAt(line, nameFrom)))
    return null;
  // "Squadron Officer School": the title is a part of another name
  if (to === nameFrom + 1 && !formsOfAddress.has(first) && organisationWords.has(wordAt(line, nameFrom)))
    return null;
  const isLowerCase = !isCapitalised(wordAt(line, at));
  if (isLowerCase && !looksLikePerson(line, { from: nameFrom, to }, catalogue) && to - nameFrom < 2)
    return null;
  if (belonging === null || (belonging.country === null && belonging.organisation === null)) {
    belonging =
      belongingBefore(line, at, catalogue, knownAt) ??
      belongingAfter(line, to, catalogue, knownAt) ??
      (isOfState(title.values) ? belongingInFront(line, knownAt) : null);
  }
  const owner = ownerOf(belonging, titleText(line, at, title.end));
  // "Lady Ashton, the EU's foreign policy chief,"
  const beside = formsOfAddress.has(first) ? appositionAfter(line, to, catalogue, knownAt) : null;
  return {
    from: nameFrom,
    to,
    titleFrom: at,
    title: formsOfAddress.has(first) ? (beside?.title ?? null) : titleText(line, at, title.end),
    offices: beside === null ? title.values : [...title.values, ...beside.offices],
    country: beside?.country ?? owner.country,
    organisation: beside?.organisation ?? owner.organisation,
    gender: genderByTitle(line, at, title.end) ?? genderByName(line, nameFrom, catalogue),
    apposition: beside?.apposition ?? null,
  };
}

/** A name whose first word is a given name, or which an age or an office follows. */
function namedAt(
  line: Line,
  at: number,
  catalogue: Catalogue,
  knownAt: ReadonlyMap<number, KnownMatch>,
): PersonMatch | null {
  const known = knownAt.get(at);
  const isKnownPerson = known !== undefined && isPersonName(known, catalogue);
  if (!isKnownPerson && nameRunEnd(line, at) <= at + 1) return null;
  const to = isKnownPerson ? known.to : runEnd(line, at, catalogue, knownAt);
  if (!isKnownPerson) {
    if (to <= at + 1 || isOtherName(line, at, to, catalogue)) return null;
    if (known !== undefined && (known.to >= to || !catalogue.givenNames.has(wordAt(line, at)))) return null;
    if (!looksLikePerson(line, { from: at, to }, catalogue) && !isPersonByContext(line, at, to, catalogue))
      return null;
  }
  const apposition =
    appositionAfter(line, to, catalogue, knownAt) ??
    appositionBefore(line, { from: at, to }, catalogue, knownAt);
  return {
    from: at,
    to,
    titleFrom: at,
    title: apposition?.title ?? null,
    offices: apposition?.offices ?? [],
    country: apposition?.country ?? null,
    organisation: apposition?.organisation ?? null,
    gender: apposition?.gender ?? genderByName(line, at, catalogue),
    apposition: apposition?.apposition ?? null,
  };
}

/** The end of a person's name: it stops before a known name of something else. */
function runEnd(
  line: Line,
  from: number,
  catalogue: Catalogue,
  knownAt: ReadonlyMap<number, KnownMatch>,
): number {
  const to = nameRunEnd(line, from);
  for (let i = from + 1; i < to; i++) {
    const known = knownAt.get(i);
    if (known === undefined || isPersonName(known, catalogue)) continue;
    // a part of a hyphenated name
    if (wordAt(line, i - 1) === '-' && isJoined(line, i)) continue;
    const isSurname = known.to === to && known.to - known.from === 1 && known.name.place !== null;
    if (!isSurname || isAllCapitals(wordAt(line, i)) || line.isTitleCase) return i;
  }
  return to;
}

/** "President Chad ..." is a name's beginning, "Prime Minister Jordan" too, where a longer run or a bearer says so. */
function isSurnameToo(line: Line, match: KnownMatch, keys: readonly string[], catalogue: Catalogue): boolean {
  if (nameRunEnd(line, match.from) > match.to) return catalogue.givenNames.has(wordAt(line, match.from));
  const bearers = catalogue.bySurname.get(line.keys[match.from] ?? '') ?? [];
  return bearers.some((slug) =>
    (catalogue.termsOf.get(slug) ?? []).some(({ office }) => keys.includes(office)),
  );
}

/** Whether the run names an organisation, a place, a thing or an office, by one of its words. */
function isOtherName(line: Line, from: number, to: number, catalogue: Catalogue): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(line, i);
    const isPlace = placeWords.has(word) && !(i === to - 1 && isBorne(line, from, i, catalogue));
    if (i > from && (organisationWords.has(word) || isPlace)) return true;
    // "Virginia Governor": who holds an office, and no surname
    if (thingWords.has(word) || (i > from && officeWords.has(word))) return true;
  }
  return organisationWords.has(wordAt(line, from)) && to - from > 1 && !isInitial(wordAt(line, from + 1));
}

/** "Marc Hill", but not "in Victoria Park": words for places that are surnames too, after a given name. */
function isBorne(line: Line, from: number, last: number, catalogue: Catalogue): boolean {
  if (!surnamePlaces.has(wordAt(line, last)) || !catalogue.givenNames.has(wordAt(line, from))) return false;
  return !locatives.has(lowerAt(line, from - 1)) && !['the', 'on', 'of'].includes(lowerAt(line, from - 1));
}

const surnamePlaces: ReadonlySet<string> = new Set(
  'Hill Hills Woods Wells Park Lane Castle Street Forest Lake Bridge'.split(' '),
);

function looksLikePerson(line: Line, range: TokenRange, catalogue: Catalogue): boolean {
  const first = wordAt(line, range.from);
  if (range.to - range.from < 2) return false;
  if (catalogue.givenNames.has(first) || isInitial(first)) return true;
  if (catalogue.givenNames.has(foldedTitle(line.keys[range.from] ?? ''))) return true;
  for (let i = range.from + 1; i < range.to; i++) {
    if (
      isInitial(wordAt(line, i)) ||
      ['bin', 'ibn', 'al', 'van', 'von', 'Jr.', 'Jr'].includes(wordAt(line, i))
    )
      return true;
    if (isTwoSyllables(line, i, range.to)) return true;
  }
  return false;
}

/** "Ki-moon", "Siu-lai" after the family name: a given name of two syllables, as Korean and Chinese ones are romanised. */
function isTwoSyllables(line: Line, at: number, to: number): boolean {
  if (at + 3 !== to || wordAt(line, at + 1) !== '-') return false;
  return syllable.test(lowerAt(line, at)) && syllable.test(wordAt(line, at + 2));
}

const syllable = /^(?:[bcdfghjklmnpqrstwxyz]{0,2}[aeiouy]{1,3}(?:ng|[nmkltphw])?)$/;

function foldedTitle(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

/**
 * Two or three capitalised words inside a sentence that name nothing else: news name persons so, and organisations
 * and places mostly by words that tell. At the head of a sentence an age, a verb of speech or an office must follow.
 */
function isPersonByContext(line: Line, from: number, to: number, catalogue: Catalogue): boolean {
  const words = line.tokens.slice(from, to).filter(({ text }) => isCapitalised(text));
  if (line.isTitleCase || words.length > 4 || words.some(({ tag }) => tag !== 'PROPN')) return false;
  if (
    words.some(
      ({ text }) => isAllCapitals(text) || catalogue.adjectives.longest([{ text }], 0, [text.toLowerCase()]),
    )
  )
    return false;
  if (catalogue.cities.longest(line.tokens, from, line.keys) !== null) return false;
  const next = line.tokens[to];
  if (next !== undefined && (personal.has(next.lemma) || wordAt(line, to) === ',')) {
    if (personal.has(next.lemma)) return true;
    if (/^\d{1,2}$/.test(wordAt(line, to + 1))) return true;
    const office = ['the', 'a', 'an'].includes(lowerAt(line, to + 1)) ? to + 2 : to + 1;
    if (catalogue.titles.longest(line.tokens, office, line.keys)) return true;
    if (office === to + 2 && isOfPerson(line, office, catalogue)) return true;
  }
  const before = line.tokens[from - 1];
  if (before === undefined && next?.tag !== 'VERB' && next?.tag !== 'AUX') return false;
  if (
    before !== undefined &&
    ['the', 'in', 'at', 'near', 'a', 'an', 'this', 'from', 'to', 'into', 'on'].includes(before.lower)
  )
    return false;
  return next?.tag !== 'NOUN' && next?.text !== '-';
}

/** "an Australian woman", "a second year law student": whether the noun phrase from `at` on is headed by a person's noun. */
function isOfPerson(line: Line, at: number, catalogue: Catalogue): boolean {
  for (let i = at; i < at + MAX_BEFORE_NOUN; i++) {
    const tag = line.tokens[i]?.tag;
    if (tag === undefined || !['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tag)) return false;
    const next = line.tokens[i + 1]?.tag;
    if (tag !== 'NOUN' || next === 'NOUN' || next === 'PROPN') continue;
    const [last, two] = [i, i - 1].map((from) => catalogue.titles.longest(line.tokens, from, line.keys));
    return last?.end === i + 1 || two?.end === i + 1 || nominals.get(lowerAt(line, i))?.number === 'person';
  }
  return false;
}

/** How many words may stand between the article and the noun that says who somebody is. */
const MAX_BEFORE_NOUN = 6;

const personal: ReadonlySet<string> = new Set(
  'say tell add explain recall resign marry die laugh smile write think believe argue tweet testify comment note describe'.split(
    ' ',
  ),
);

function genderByName(line: Line, at: number, catalogue: Catalogue): Gender | null {
  return (
    catalogue.givenNames.get(wordAt(line, at)) ??
    catalogue.givenNames.get(foldedTitle(line.keys[at] ?? '')) ??
    null
  );
}
