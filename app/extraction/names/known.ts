// Names that the catalogue knows, in a sentence: the longest at each place, first come first.
import type { Catalogue, KnownName, StateName } from '../lexicon/catalogue.ts';
import { americanGeorgia } from './american-georgia.ts';
import type { TokenRange } from './candidate.ts';
import { type Line, lowerAt } from './line.ts';
import { isAllCapitals, isCapitalised, type TrieMatch } from './name-trie.ts';

export interface KnownMatch extends TokenRange {
  readonly name: KnownName;
}

/** Acronyms that are words too; in a headline of capitals all but "US" are taken for the words, as none says "us". */
const wordlike: ReadonlySet<string> = new Set([
  'is',
  'who',
  'us',
  'car',
  'pa',
  'pa',
  'nam',
  'time',
  'people',
  'quad',
  'isis',
]);
/** Names that are ordinary nouns or verbs when they open a sentence or stand in a headline. */
const commonWords: ReadonlySet<string> = new Set(
  'time people nature science fortune slate salon variety solidarity quartet congress commons amal rada diet contras brotherhood dawn bild sabah zaman vox tigers democrats republicans tories conservatives shield homeland kan today panorama wagner quad amnesty'.split(
    ' ',
  ),
);

/** Known names from left to right; of several actors by one name, that of the context's countries, else the first. */
export function findKnownNames(
  line: Line,
  catalogue: Catalogue,
  countries: ReadonlySet<string>,
): readonly KnownMatch[] {
  const found: KnownMatch[] = [];
  for (let i = 0; i < line.tokens.length; ) {
    const match = catalogue.names.longest(line.tokens, i, line.keys);
    const name = match === null ? null : chooseName(line, match, catalogue, countries);
    if (match === null || name === null) {
      i++;
      continue;
    }
    found.push({ from: match.start, to: match.end, name });
    i = match.end;
  }
  return found;
}

function chooseName(
  line: Line,
  match: TrieMatch<KnownName>,
  catalogue: Catalogue,
  countries: ReadonlySet<string>,
): KnownName | null {
  if (match.end - match.start === 1 && !isNameHere(line, match.start)) return null;
  const american = americanGeorgia(line, match, catalogue);
  if (american !== null) return american;
  const inContext = match.values.find(({ actor }) => {
    const country = actor && catalogue.actors.get(actor)?.country;
    return country && countries.has(country);
  });
  return inContext ?? match.values[0] ?? null;
}

/** "THEY ARE KILLING US", "LEAVE US ALONE": behind a verb, with nothing that a headline would go on with. */
function isObject({ tokens }: Line, index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return before?.tag === 'VERB' && !/^(?:ADP|PART|NOUN|PROPN|ADJ)$/.test(after?.tag ?? '');
}

function isNameHere(line: Line, index: number): boolean {
  const token = line.tokens[index];
  if (token === undefined) return false;
  if (wordlike.has(token.lower)) {
    if (!isAllCapitals(token.text))
      return token.lower !== 'us' && token.lower !== 'is' && token.tag === 'PROPN';
    const neighbours = [line.tokens[index - 1]?.text ?? '', line.tokens[index + 1]?.text ?? ''];
    const isInCapitals = neighbours.some((word) => word.length > 3 && isAllCapitals(word));
    return !isInCapitals || (token.text === 'US' && !isObject(line, index));
  }
  if (!commonWords.has(token.lower)) return true;
  if (!isCapitalised(token.text)) return token.lower === 'contras';
  return (index > 0 || lowerAt(line, 1) === 'party') && !line.isTitleCase && token.tag === 'PROPN';
}

/** The state whose adjective or name begins at a token, with the tokens that say so; or null. */
export function countryWordAt(
  line: Line,
  index: number,
  catalogue: Catalogue,
): { readonly state: StateName; readonly to: number; readonly isAdjective: boolean } | null {
  const adjective = catalogue.adjectives.longest(line.tokens, index, line.keys);
  const name = catalogue.names.longest(line.tokens, index, line.keys);
  const state = name?.values
    .map(({ actor }) => actor && catalogue.stateBySlug.get(actor))
    .find((found) => found);
  const stateWord =
    state && name && isNameHere(line, index) ? { state, to: name.end, isAdjective: false } : null;
  const [owner] = adjective?.values ?? [];
  if (
    adjective &&
    owner &&
    (stateWord === null || adjective.end >= stateWord.to) &&
    isNameHere(line, index)
  ) {
    return { state: owner, to: adjective.end, isAdjective: true };
  }
  return stateWord;
}
