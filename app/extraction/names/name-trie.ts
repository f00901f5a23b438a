// Names looked up by their words: accents and case folded, then the case compared as names need it.
import { tokenise } from '../syntax/tokenise.ts';

/** What the trie needs of a token. */
export interface Word {
  readonly text: string;
}

export interface TrieMatch<T> {
  /** Tokens `[start, end)` of the list that was searched. */
  readonly start: number;
  readonly end: number;
  readonly values: readonly T[];
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

interface Node<T> {
  readonly children: Map<string, Node<T>>;
  readonly entries: Entry<T>[];
}

const ascii = /^[ -~]*$/;
/** Words of letters, and abbreviations, which the tokeniser splits at their spaces: "lt. gov." as "Lt. Gov." in a text. */
const plainWords = /^\p{L}+\.?(?: \p{L}+\.?)*$/u;

/** A word without accents, in lower case, with plain apostrophes. */
export function fold(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/[\p{M}‘’ʻʼ`]/gu, (mark) => (/\p{M}/u.test(mark) ? '' : "'"))
    .replace(/[ıİ]/g, 'i')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** The words of a name as the tokeniser of the articles splits it. */
export function wordsOf(name: string): readonly string[] {
  if (plainWords.test(name)) return name.split(' ');
  return tokenise(name, { start: 0, end: name.length }).map(({ start, end }) => name.slice(start, end));
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(word);
}

/** Whether a word is written in capitals alone, with two letters or more. */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
}

/** "LeT", "PiS": a capital inside a word too short for a surname like "McRae". */
function isMixedAcronym(word: string): boolean {
  return word.length < 4 && /^\p{Lu}.*\p{Lu}/u.test(word);
}

/**
 * Whether a word of a text may stand for a word of a name: a capital of the name is kept, an acronym is
 * written as the name has it, and a whole name in capitals ("RUSSIA") is taken from four letters on, but
 * that a name of several words may have shorter ones ("NEW YORK").
 */
function fits(named: string, written: string, isAlone: boolean): boolean {
  if (named === written) return true;
  if (isAllCapitals(named) || isMixedAcronym(named)) return false;
  if (isCapitalised(named) && !isCapitalised(written)) return false;
  return !(isAlone && isCapitalised(named) && isAllCapitals(written) && written.length < 4);
}

export class NameTrie<T> {
  readonly #root: Node<T> = { children: new Map(), entries: [] };
  /** Whether all names begin with a capital, which most words of a text do not. */
  #isCapitalised = true;

  add(name: string, value: T): void {
    const words = wordsOf(name);
    this.#isCapitalised &&= isCapitalised(words[0] ?? '');
    let node = this.#root;
    for (const word of words) {
      const key = fold(word);
      let next = node.children.get(key);
      if (next === undefined) {
        next = { children: new Map(), entries: [] };
        node.children.set(key, next);
      }
      node = next;
    }
    node.entries.push({ words, value });
  }

  /** The longest name that begins at token `start`, with the values of all names of that length; or null. */
  longest(tokens: readonly Word[], start: number, keys: readonly string[]): TrieMatch<T> | null {
    if (this.#isCapitalised && !isCapitalised(tokens[start]?.text ?? '')) return null;
    let node: Node<T> | undefined = this.#root;
    let best: TrieMatch<T> | null = null;
    for (let end = start; end < tokens.length; end++) {
      node = node.children.get(keys[end] ?? '');
      if (node === undefined) break;
      if (node.entries.length === 0) continue;
      const values = node.entries
        .filter(({ words }) =>
          words.every((word, i) => fits(word, tokens[start + i]?.text ?? '', words.length === 1)),
        )
        .map(({ value }) => value);
      if (values.length > 0) best = { start, end: end + 1, values };
    }
    return best;
  }
}
