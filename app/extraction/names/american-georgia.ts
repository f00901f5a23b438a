// Georgia in the United States: a part of a state that has another state's name, told apart by its neighbours.
import { slugOf } from '../../model/actor.ts';
import type { Catalogue, KnownName } from '../lexicon/catalogue.ts';
import { type Line, wordAt } from './line.ts';
import type { TrieMatch } from './name-trie.ts';

const state = slugOf('Georgia');
const american = slugOf('Georgia (US state)');

/** Whom only a part of the United States has: "Georgia Senator", "Georgia Republicans". */
const americans: ReadonlySet<string> = new Set(
  'Governor Gov. Senator Sen. Congressman Congresswoman Rep. Republican Republicans Democrat Democrats governor senator congressman'.split(
    ' ',
  ),
);

/** The American Georgia, where a match of "Georgia" is it: after a city of its country, or before its officers; or null. */
export function americanGeorgia(
  line: Line,
  match: TrieMatch<KnownName>,
  catalogue: Catalogue,
): KnownName | null {
  if (match.values[0]?.actor !== state) return null;
  const place = catalogue.places.get(american);
  if (place === undefined || !(isAfterCity(line, match.start, catalogue) || isBeforeOfficer(line, match.end)))
    return null;
  return {
    actor: null,
    place: { ...place, population: Number.POSITIVE_INFINITY },
    form: 'name',
    isMedium: false,
  };
}

/** "Atlanta, Georgia". */
function isAfterCity(line: Line, at: number, catalogue: Catalogue): boolean {
  if (wordAt(line, at - 1) !== ',') return false;
  return [at - 2, at - 3].some((from) => {
    const city = catalogue.cities.longest(line.tokens, from, line.keys);
    return city?.end === at - 1 && city.values.some(({ country }) => country === 'USA');
  });
}

/** "Georgia Governor X", "Georgia's governor". */
function isBeforeOfficer(line: Line, at: number): boolean {
  const next = /^['’]s$/.test(wordAt(line, at)) ? at + 1 : at;
  return americans.has(wordAt(line, next));
}
