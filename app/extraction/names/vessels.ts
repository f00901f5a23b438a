// Ships: "the USS Ronald Reagan" is not the president.
import type { TokenRange } from './candidate.ts';
import { type Line, wordAt } from './line.ts';
import { isCapitalised } from './name-trie.ts';

/** What navies write before the names of their ships. */
const prefixes: ReadonlySet<string> = new Set(
  'USS USNS HMS HMCS HMAS HMNZS INS IRIS RFS ROKS JDS FGS'.split(' '),
);
/** Words of the longest name of a ship. */
const longest = 4;

/** The names of ships in a sentence with their prefixes: "USS Arleigh Burke", "HMS Queen Elizabeth". */
export function findVessels(line: Line): readonly TokenRange[] {
  const found: TokenRange[] = [];
  for (let from = 0; from < line.tokens.length; from++) {
    if (!prefixes.has(wordAt(line, from))) continue;
    let to = from + 1;
    while (to <= from + longest && isPartOfName(line, to)) to++;
    if (to > from + 1) found.push({ from, to });
  }
  return found;
}

function isPartOfName(line: Line, at: number): boolean {
  return (
    isCapitalised(wordAt(line, at)) ||
    (/^[A-Z]\.$/.test(wordAt(line, at)) && isCapitalised(wordAt(line, at + 1)))
  );
}
