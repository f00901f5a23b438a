// Acronyms of a text, with the name in it that they stand for.
import type { Span } from '../../model/span.ts';
import type { Catalogue } from '../lexicon/catalogue.ts';
import { organisationWords } from '../lexicon/name-kinds.ts';
import { type Line, wordAt } from './line.ts';
import { isCapitalised } from './name-trie.ts';

/**
 * Acronyms that brackets introduce ("the National Union (NU)"), and those of three letters or more that are the
 * initials of an organisation named in full in the same text.
 */
export function acronymsOf(lines: readonly Line[], catalogue: Catalogue): ReadonlyMap<string, Span> {
  return new Map([...spelledByInitials(lines, catalogue), ...introducedInBrackets(lines, catalogue)]);
}

function spelledByInitials(lines: readonly Line[], catalogue: Catalogue): ReadonlyMap<string, Span> {
  const used = new Set<string>();
  for (const line of lines) {
    if (line.isTitleCase) continue;
    line.tokens.forEach(({ text }, i) => {
      const isAcronym = isCapitalised(text) && /^\p{Lu}{3,6}$/u.test(text);
      if (isAcronym && catalogue.names.longest(line.tokens, i, line.keys) === null) used.add(text);
    });
  }
  const acronyms = new Map<string, Span>();
  if (used.size === 0) return acronyms;
  for (const line of lines) {
    for (let i = 0; i < line.tokens.length; i++) {
      if (!isCapitalised(wordAt(line, i))) continue;
      for (const [initials, span] of initialsFrom(line, i))
        if (used.has(initials) && !acronyms.has(initials)) acronyms.set(initials, span);
    }
  }
  return acronyms;
}

/** Most words of a name whose initials are taken. */
const MAX_WORDS = 9;

/** The initials of the organisations' names that begin at a token, each with its span. */
function initialsFrom(line: Line, from: number): readonly (readonly [string, Span])[] {
  const found: (readonly [string, Span])[] = [];
  let initials = '';
  let hasWord = false;
  for (let i = from; i < from + MAX_WORDS; i++) {
    const token = line.tokens[i];
    if (token === undefined) break;
    if (!isCapitalised(token.text)) {
      if (initials !== '' && inner.test(token.text)) continue;
      break;
    }
    if (token.tag === 'DET' || /^\p{Lu}{2,}$/u.test(token.text)) break;
    initials += token.text.charAt(0);
    hasWord ||= organisationWords.has(token.text);
    if (hasWord && initials.length > 2)
      found.push([initials, { start: line.tokens[from]?.start ?? token.start, end: token.end }]);
  }
  return found;
}

/** Words within a name that give no initial. */
const inner = /^(?:of|for|the|and|de|to|on|in|-|’s|'s|&)$/;

function introducedInBrackets(lines: readonly Line[], catalogue: Catalogue): ReadonlyMap<string, Span> {
  const acronyms = new Map<string, Span>();
  for (const line of lines) {
    for (let i = 2; i < line.tokens.length - 1; i++) {
      if (wordAt(line, i - 1) !== '(' || wordAt(line, i + 1) !== ')') continue;
      const word = wordAt(line, i);
      if (!/^\p{Lu}[\p{Lu}\p{Ll}.-]{1,8}$/u.test(word)) continue;
      const spelled = spelledOut(line, i - 2, word);
      if (spelled !== null && catalogue.names.longest(line.tokens, i, line.keys) === null)
        acronyms.set(word, spelled);
    }
  }
  return acronyms;
}

/** The capitalised words before the bracket whose initials the acronym has. */
function spelledOut(line: Line, last: number, acronym: string): Span | null {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toUpperCase();
  let at = last;
  let initials = '';
  while (at >= 0 && initials.length < letters.length + 4) {
    const word = wordAt(line, at);
    if (/^\p{Lu}/u.test(word)) initials = word.charAt(0).toUpperCase() + initials;
    else if (!inner.test(word)) break;
    const head = line.tokens[at];
    const tail = line.tokens[last];
    if (
      /^\p{Lu}/u.test(word) &&
      initials.startsWith(letters.charAt(0)) &&
      isSubsequence(letters, initials) &&
      head &&
      tail
    ) {
      return { start: head.start, end: tail.end };
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
