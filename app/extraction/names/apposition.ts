// Appositions: the office that stands beside a person's name, before or after a comma.
import type { Catalogue } from '../lexicon/catalogue.ts';
import type { Gender } from '../lexicon/given-names.ts';
import { type Belonging, belongingBefore, officeComplement } from './belonging.ts';
import type { TokenRange } from './candidate.ts';
import type { KnownMatch } from './known.ts';
import { type Line, wordAt } from './line.ts';
import { isNameWord } from './name-run.ts';
import { genderByTitle, ownerOf, titleText } from './title.ts';

/** What the words beside a name say of its bearer. */
export interface Apposition extends Omit<Belonging, 'from'> {
  readonly title: string;
  readonly offices: readonly string[];
  readonly gender: Gender | null;
  /** The title's tokens. */
  readonly apposition: TokenRange;
}

/** ", the prime minister of Y," and ", Britain's foreign secretary," after a name. */
export function appositionAfter(
  line: Line,
  to: number,
  catalogue: Catalogue,
  knownAt: ReadonlyMap<number, KnownMatch>,
): Apposition | null {
  if (wordAt(line, to) !== ',') return null;
  for (let i = to + 1; i < Math.min(to + 9, line.tokens.length); i++) {
    const tag = line.tokens[i]?.tag;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT' || tag === 'PRON' || tag === 'ADP') return null;
    const title = catalogue.titles.longest(line.tokens, i, line.keys);
    if (title === null || catalogue.titles.longest(line.tokens, title.end, line.keys) !== null) continue;
    const complement = officeComplement(line, title.end, catalogue, knownAt);
    const end = complement?.to ?? title.end;
    if (isNameWord(line, end)) return null;
    return appositionOf(line, { from: i, to: title.end }, title.values, { complement, catalogue, knownAt });
  }
  return null;
}

/** "the Polish ambassador, X Y," and "Chile's envoy to the UN, X Y," before a name. */
export function appositionBefore(
  line: Line,
  name: TokenRange,
  catalogue: Catalogue,
  knownAt: ReadonlyMap<number, KnownMatch>,
): Apposition | null {
  const comma = name.from - 1;
  const next = wordAt(line, name.to);
  if (wordAt(line, comma) !== ',' || (next !== '' && !/^[,.;:)]$/.test(next))) return null;
  for (let i = comma - 1; i > 0 && i > comma - 9; i--) {
    const tag = line.tokens[i]?.tag;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return null;
    const title = catalogue.titles.longest(line.tokens, i, line.keys);
    if (title === null || line.tokens[title.end - 1]?.penn === 'NNS') continue;
    // "foreign minister" begins before "minister"
    const longer = catalogue.titles.longest(line.tokens, i - 1, line.keys);
    if (longer !== null && longer.end >= title.end) continue;
    const complement = officeComplement(line, title.end, catalogue, knownAt);
    if ((complement?.to ?? title.end) !== comma) return null;
    return appositionOf(line, { from: i, to: title.end }, title.values, { complement, catalogue, knownAt });
  }
  return null;
}

function appositionOf(
  line: Line,
  title: TokenRange,
  offices: readonly string[],
  around: {
    readonly complement: Belonging | null;
    readonly catalogue: Catalogue;
    readonly knownAt: ReadonlyMap<number, KnownMatch>;
  },
): Apposition {
  const { complement, catalogue, knownAt } = around;
  const isTold = complement !== null && (complement.country !== null || complement.organisation !== null);
  const belonging = isTold ? complement : belongingBefore(line, title.from, catalogue, knownAt);
  const words = titleText(line, title.from, title.to);
  return {
    title: words,
    offices,
    ...ownerOf(belonging, words),
    gender: genderByTitle(line, title.from, title.to),
    apposition: title,
  };
}
