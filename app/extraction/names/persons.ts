// Persons by grammar: a title before the name, a given name in it, an apposition or an age after it.
import type { ActorSlug, CountryCode } from '../../model/actor.ts';
import type { Catalogue } from '../lexicon/catalogue.ts';
import type { Gender } from '../lexicon/given-names.ts';
import { organisationWords, placeWords } from '../lexicon/name-kinds.ts';
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
import { type Line, lowerAt, wordAt } from './line.ts';
import { isInitial, nameRunEnd } from './name-run.ts';
import { isAllCapitals, isCapitalised } from './name-trie.ts';
import { genderByTitle, isOfState, ownerOf, titleText } from './title.ts';

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
  if (to === nameFrom || isOtherName(line, nameFrom, to)) return null;
  const isLowerCase = !isCapitalised(wordAt(line, at));
  if (isLowerCase && !looksLikePerson(line, { from: nameFrom, to }, catalogue) && to - nameFrom < 2)
    return null;
  if (belonging === null || (belonging.country === null && belonging.organisation === null)) {
    belonging =
      belongingBefore(line, at, catalogue, knownAt) ??
      belongingAfter(line, to, catalogue, knownAt) ??
      (isOfState(title.values) ? belongingInFront(line, knownAt) : null);
  }
  return {
    from: nameFrom,
    to,
    titleFrom: at,
    title: formsOfAddress.has(first) ? null : titleText(line, at, title.end),
    offices: title.values,
    ...ownerOf(belonging, titleText(line, at, title.end)),
    gender: genderByTitle(line, at, title.end) ?? genderByName(line, nameFrom, catalogue),
    apposition: null,
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
    if (to <= at + 1 || isOtherName(line, at, to)) return null;
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

/** Whether the run names an organisation or a place, by one of its words. */
export function isOtherName(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(line, i);
    if (i > from && (organisationWords.has(word) || placeWords.has(word))) return true;
  }
  return organisationWords.has(wordAt(line, from)) && to - from > 1 && !isInitial(wordAt(line, from + 1));
}

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
  }
  return false;
}

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
