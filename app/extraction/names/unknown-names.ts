// Names that the catalogue does not know, by their own words and by what stands before them.
import type { CountryCode } from '../../model/actor.ts';
import type { Catalogue } from '../lexicon/catalogue.ts';
import type { KnownPlace } from '../lexicon/gazetteer.ts';
import { notNames, organisationWords, placeWords } from '../lexicon/name-kinds.ts';
import type { TokenRange } from './candidate.ts';
import type { KnownMatch } from './known.ts';
import { isJoined, isPossessive, type Line, lowerAt, type Taken, wordAt } from './line.ts';
import { isAllCapitals, isCapitalised } from './name-trie.ts';

export interface UnknownMatch extends TokenRange {
  readonly kind: 'organisation' | 'place';
  /** The city, where the list has it. */
  readonly city: KnownPlace | null;
  /** The country that its own words name ("Nigerian Union of Teachers"), or null. */
  readonly country: CountryCode | null;
}

/** What the article as a whole tells of its names. */
export interface NameContext {
  readonly countries: ReadonlySet<CountryCode>;
  /** Words that it uses as a name more than once and never as a plain word. */
  readonly repeated: ReadonlySet<string>;
}

/** Prepositions after which a name is a place. */
export const locatives: ReadonlySet<string> = new Set(
  'in at near from to into across outside inside around through throughout toward towards via above below beyond off over onto within along between north south east west northeast northwest southeast southwest downtown central northern southern eastern western'.split(
    ' ',
  ),
);
const joiners: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', '&', 'on', 'in', 'de', 'to']);
/** Thousands of people from which a city's name alone, inside a sentence, is taken for the city. */
const LARGE_CITY = 400;

/** Organisations, cities and other places among the tokens that are not taken, from left to right. */
export function findUnknownNames(
  line: Line,
  catalogue: Catalogue,
  taken: Taken,
  context: NameContext,
): readonly UnknownMatch[] {
  const found: UnknownMatch[] = [];
  for (let i = 0; i < line.tokens.length; ) {
    const match = isStart(line, i, taken)
      ? (unknownAt(line, i, catalogue, taken, context) ?? placeInRow(line, i, found.at(-1)))
      : null;
    if (match !== null) found.push(match);
    i = match === null ? i + 1 : match.to;
  }
  return found;
}

/**
 * Organisations whose name holds the name of a country or a place: "Bank of England", "Kenya Wildlife Service".
 * They are looked for before the known names, which would take a part of them.
 */
export function findOrganisationsOf(
  line: Line,
  catalogue: Catalogue,
  taken: Taken,
  known: readonly KnownMatch[],
): readonly UnknownMatch[] {
  const found: UnknownMatch[] = [];
  for (const { from, to, name } of known) {
    if (name.place === null || isPossessive(line, to)) continue;
    let at = from;
    while (at > 0 && isBefore(line, at - 1) && taken.isFree({ from: at - 1, to: at })) at--;
    while (at < from && !isCapitalised(wordAt(line, at))) at++;
    const match = organisationAt(line, at, capitalRun(line, at, taken), taken, catalogue);
    if (match !== null && match.to >= to && taken.isFree(match)) found.push(match);
  }
  return found;
}

/** Whether a word may belong to a name that goes on after it: "University of". */
function isBefore(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (word === 'of' || word === 'for')
    return isNamePart(line, at - 1) && organisationWords.has(wordAt(line, at - 1));
  return (
    (word === 'the' && lowerAt(line, at - 1) === 'of') ||
    (isNamePart(line, at) && line.tokens[at]?.tag !== 'DET' && at > 0)
  );
}

/** "in X, Y and Z": what stands in a row with a place is one too. */
function placeInRow(line: Line, at: number, last: UnknownMatch | undefined): UnknownMatch | null {
  if (last?.kind !== 'place' || at === 0 || line.isTitleCase || line.tokens[at]?.tag !== 'PROPN') return null;
  const between = line.tokens
    .slice(last.to, at)
    .map(({ lower }) => lower)
    .join(' ');
  if (![',', 'and', ', and', 'or'].includes(between) || isCapitalised(wordAt(line, at + 1))) return null;
  return { from: at, to: at + 1, kind: 'place', city: null, country: last.country };
}

function isStart(line: Line, at: number, taken: Taken): boolean {
  const word = wordAt(line, at);
  return taken.isFree({ from: at, to: at + 1 }) && isCapitalised(word) && /^[\p{L}\p{N}.'’&-]+$/u.test(word);
}

function unknownAt(
  line: Line,
  at: number,
  catalogue: Catalogue,
  taken: Taken,
  { countries, repeated }: NameContext,
): UnknownMatch | null {
  const simple = capitalRun(line, at, taken);
  const organisation = organisationAt(line, at, simple, taken, catalogue);
  if (organisation !== null) return organisation;
  const city = cityAt(line, at, simple, catalogue, countries);
  if (city !== null) return city;
  const words = line.tokens.slice(at, simple).map(({ text }) => text);
  if (
    words.length > 1 &&
    words.some(
      (word, i) =>
        placeWords.has(word) && (i > 0 || /^(?:Lake|Mount|Fort|Port|Cape|Camp|Gulf|River)$/.test(word)),
    )
  ) {
    return {
      from: at,
      to: simple,
      kind: 'place',
      city: null,
      country: countryIn(line, at, simple, catalogue),
    };
  }
  if (isUnknownPlace(line, at, simple))
    return { from: at, to: simple, kind: 'place', city: null, country: null };
  if (simple === at + 1 && (isAcronym(line, at) || repeated.has(wordAt(line, at))))
    return { from: at, to: simple, kind: 'organisation', city: null, country: null };
  return null;
}

/** Capitalised words one after another, hyphens between them. */
function capitalRun(line: Line, from: number, taken: Taken): number {
  let to = from + 1;
  for (;;) {
    const word = wordAt(line, to);
    if (!taken.isFree({ from: to, to: to + 1 })) break;
    if (isNamePart(line, to)) to++;
    else if (word === '-' && isJoined(line, to) && isJoined(line, to + 1) && isNamePart(line, to + 1))
      to += 2;
    else break;
  }
  return Math.min(to, line.tokens.length);
}

function isNamePart(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || !isCapitalised(token.text)) return false;
  return !(
    line.isTitleCase &&
    ['VERB', 'AUX', 'DET', 'ADP', 'PRON', 'CCONJ', 'SCONJ', 'PART', 'ADV'].includes(token.tag)
  );
}

/** A run with a word like "Committee" in it, and what "of", "for" and "and" join to it. */
function organisationAt(
  line: Line,
  from: number,
  simple: number,
  taken: Taken,
  catalogue: Catalogue,
): UnknownMatch | null {
  let hasWord = hasOrganisationWord(line, from, simple);
  let to = simple;
  while (joiners.has(lowerAt(line, to)) && to < line.tokens.length) {
    let next = to + 1;
    if (joiners.has(lowerAt(line, next)) && !isCapitalised(wordAt(line, next))) next++;
    if (!isNamePart(line, next) || line.isTitleCase) break;
    const joiner = lowerAt(line, to);
    if (!hasWord && joiner !== 'of' && joiner !== 'for') break;
    const end = capitalRun(line, next, taken);
    // "the Ministry of X and Y Bank": "and" joins only within one name
    if (
      joiner === 'and' &&
      (hasOrganisationWord(line, next, end) || !/\b(?:of|for|on)\b/.test(joinersOf(line, from, to)))
    )
      break;
    if ((joiner === 'in' || joiner === 'to' || joiner === 'on') && !hasWord) break;
    if (joiner === 'in' || joiner === 'to') break;
    hasWord ||= hasOrganisationWord(line, next, end) && joiner === 'of';
    to = end;
  }
  if (!hasWord || to - from < 2) return null;
  if (from === 0 && line.tokens[0]?.tag === 'DET') return null;
  // "the 12th Armoured Brigade"
  const start = /^\d+(?:st|nd|rd|th)$/.test(wordAt(line, from - 1)) ? from - 1 : from;
  return { from: start, to, kind: 'organisation', city: null, country: countryIn(line, from, to, catalogue) };
}

function joinersOf(line: Line, from: number, to: number): string {
  return line.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

function hasOrganisationWord(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (organisationWords.has(wordAt(line, i))) return true;
  return false;
}

function countryIn(line: Line, from: number, to: number, catalogue: Catalogue): CountryCode | null {
  for (let i = from; i < to; i++) {
    const adjective = catalogue.adjectives.longest(line.tokens, i, line.keys);
    if (adjective && adjective.end <= to) return adjective.values[0]?.code ?? null;
    const name = catalogue.names.longest(line.tokens, i, line.keys);
    const state =
      name && name.end <= to
        ? name.values.map(({ actor }) => actor && catalogue.stateBySlug.get(actor)).find((found) => found)
        : null;
    if (state) return state.code;
  }
  return null;
}

/** A city of the list, where the words around it or its size say that it is one. */
function cityAt(
  line: Line,
  at: number,
  run: number,
  catalogue: Catalogue,
  countries: ReadonlySet<string>,
): UnknownMatch | null {
  const match = catalogue.cities.longest(line.tokens, at, line.keys);
  if (match === null || (match.end < run && wordAt(line, match.end) !== '-')) return null;
  const inContext = match.values.find(({ country }) => country !== null && countries.has(country));
  const largest = match.values.reduce((best, place) => (place.population > best.population ? place : best));
  const named = countryAfter(line, match.end, catalogue);
  const city = match.values.find(({ country }) => country === named) ?? inContext ?? largest;
  const isPlain = at > 0 && !line.isTitleCase && line.tokens[at]?.tag === 'PROPN';
  const sure =
    named !== null ||
    isLocative(line, at) ||
    (isPlain && (city.population >= LARGE_CITY || (inContext !== undefined && city.population >= 50)));
  return sure ? { from: at, to: match.end, kind: 'place', city, country: city.country } : null;
}

/** The country named after a comma: "Mosul, Iraq". */
function countryAfter(line: Line, at: number, catalogue: Catalogue): CountryCode | null {
  if (wordAt(line, at) !== ',') return null;
  const name = catalogue.names.longest(line.tokens, at + 1, line.keys);
  return name?.values.find(({ place }) => place !== null)?.place?.country ?? null;
}

function isLocative(line: Line, at: number): boolean {
  const before = lowerAt(line, at - 1);
  if (locatives.has(before)) return true;
  return (
    before === 'of' &&
    [
      'city',
      'town',
      'village',
      'port',
      'province',
      'district',
      'region',
      'outskirts',
      'suburb',
      'suburbs',
      'capital',
      'northwest',
      'northeast',
      'southwest',
      'southeast',
      'north',
      'south',
      'east',
      'west',
      'island',
      'streets',
      'area',
    ].includes(lowerAt(line, at - 2))
  );
}

/** "in X", "the town of X": a place that no list knows. */
function isUnknownPlace(line: Line, from: number, to: number): boolean {
  if (line.isTitleCase || to - from > 3) return false;
  const first = line.tokens[from];
  if (first === undefined || notNames.has(first.text) || first.tag !== 'PROPN') return false;
  if (isAllCapitals(first.text) && first.text.length < 5) return false;
  const before = lowerAt(line, from - 1);
  if (
    [
      'in',
      'near',
      'outside',
      'around',
      'throughout',
      'across',
      'northern',
      'southern',
      'eastern',
      'western',
      'central',
    ].includes(before)
  )
    return true;
  return before === 'of' && isLocative(line, from);
}

/** Letters that say no name: roman numerals, shouted words, units. */
const plainCapitals =
  /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XX|AND|THE|FOR|NOT|BUT|ALL|NEW|AM|PM|TV|OK|NO|YES|CEO|CFO|MP|MPS|PhD|DNA|HIV|AIDS|CD|DVD|PC|GPS|GDP|SUV|ID|UFO|LED|UTC|GMT|EST|EDT|BST|CET|PST|PDT|AD|BC|BCE|CE|RPG|IED|WMD|VIP|FAQ|Q&A|Q|A|R|D|DC|D.C.)$/;

function isAcronym(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (!isAllCapitals(word) || word.length > 6 || plainCapitals.test(word) || /\d/.test(word)) return false;
  if (notNames.has(word)) return false;
  const neighbours = [wordAt(line, at - 1), wordAt(line, at + 1)];
  return !neighbours.some((other) => other.length > 3 && isAllCapitals(other));
}
