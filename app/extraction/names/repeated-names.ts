// Single words that an article uses as a name again and again: they name something, though no list has them.
import type { Catalogue } from '../lexicon/catalogue.ts';
import { notNames, organisationWords, placeWords } from '../lexicon/name-kinds.ts';
import { type Line, wordAt } from './line.ts';
import { isCapitalised } from './name-trie.ts';

/** Single words that the article uses as a name inside sentences at least twice, and never in lower case. */
export function repeatedNames(lines: readonly Line[], catalogue: Catalogue): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const plain = new Set<string>();
  const kinds = new Set<string>();
  for (const line of lines) {
    line.tokens.forEach((token, i) => {
      if (!isCapitalised(token.text)) plain.add(token.text);
      else if (isOneOfAKind(line, i)) kinds.add(token.text.replace(/s$/, ''));
      else if (
        i > 0 &&
        token.tag === 'PROPN' &&
        !line.isTitleCase &&
        isBareName(token.text) &&
        !endsAdjective(line, i, catalogue)
      ) {
        counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
      }
    });
  }
  const names = [...counts].filter(
    ([word, count]) =>
      count > 1 &&
      !plain.has(word.toLowerCase()) &&
      !kinds.has(word.replace(/s$/, '')) &&
      !notNames.has(word) &&
      !isTitleWord(word, catalogue),
  );
  return new Set(names.map(([word]) => word));
}

/** "South Korean": the second word of a state's adjective. */
function endsAdjective(line: Line, at: number, catalogue: Catalogue): boolean {
  return at > 0 && catalogue.adjectives.longest(line.tokens, at - 1, line.keys)?.end === at + 1;
}

/** "an Oath", "some 100 Polaroids": what can be counted is no name of one who acts. */
function isOneOfAKind(line: Line, at: number): boolean {
  const next = line.tokens[at + 1]?.tag;
  if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || wordAt(line, at + 1) === '-') return false;
  const before = line.tokens[at - 1];
  return before !== undefined && (['a', 'an'].includes(before.lower) || /^\d{1,4}$/.test(before.text));
}

/** Whether a word is, or begins, a title: "Secretary", "Ministers". */
function isTitleWord(word: string, catalogue: Catalogue): boolean {
  const isTitle = (text: string) => catalogue.titles.longest([{ text }], 0, [text.toLowerCase()]) !== null;
  return word === 'Vice' || isTitle(word) || isTitle(word.replace(/s$/, ''));
}

function isBareName(word: string): boolean {
  return /^\p{L}{3,}$/u.test(word) && !organisationWords.has(word) && !placeWords.has(word);
}
