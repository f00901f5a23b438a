// Acronyms that a text introduces in brackets, with the name that they stand for.
import type { TextSpan } from '../../model/span.ts';
import type { Catalogue } from '../lexicon/catalogue.ts';
import { type Line, wordAt } from './line.ts';

/** Acronyms that a name in brackets introduces: "the National Union (NU)". */
export function acronymsIntroduced(
  lines: readonly Line[],
  catalogue: Catalogue,
): ReadonlyMap<string, TextSpan> {
  const acronyms = new Map<string, TextSpan>();
  for (const line of lines) {
    for (let i = 2; i < line.tokens.length - 1; i++) {
      const [open, word, close] = [wordAt(line, i - 1), wordAt(line, i), wordAt(line, i + 1)];
      if (open !== '(' || close !== ')' || !/^\p{Lu}[\p{Lu}\p{Ll}.-]{1,8}$/u.test(word)) continue;
      const spelled = spelledOut(line, i - 2, word);
      if (spelled !== null && catalogue.names.longest(line.tokens, i, line.keys) === null)
        acronyms.set(word, spelled);
    }
  }
  return acronyms;
}

/** The capitalised words before the bracket whose initials the acronym has. */
function spelledOut(line: Line, last: number, acronym: string): TextSpan | null {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toUpperCase();
  let at = last;
  let initials = '';
  while (at >= 0 && initials.length < letters.length + 4) {
    const word = wordAt(line, at);
    if (/^\p{Lu}/u.test(word)) initials = word.charAt(0).toUpperCase() + initials;
    else if (!/^(?:of|for|the|and|de|to|on|in|-|’s|'s|&)$/.test(word)) break;
    const head = line.tokens[at];
    const tail = line.tokens[last];
    if (
      /^\p{Lu}/u.test(word) &&
      initials.startsWith(letters.charAt(0)) &&
      isSubsequence(letters, initials) &&
      head &&
      tail
    ) {
      return { start: head.start, end: tail.end, text: '' };
    }
    at--;
  }
  return null;
}

function isSubsequence(letters: string, of: string): boolean {
  let at = 0;
  for (const letter of of) if (letter === letters[at]) at++;
  return at === letters.length || (letters.length >= 3 && at >= letters.length - 1);
}
