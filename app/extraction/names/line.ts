// A sentence as the finders of names read it: its tokens with their folded forms, and which of them are taken.
import type { Sentence, Token } from '../annotation.ts';
import type { TokenRange } from './candidate.ts';
import { fold, isCapitalised } from './name-trie.ts';

export interface Line {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Folded forms, for the tries. */
  readonly keys: readonly string[];
  /** Whether nearly all words begin with a capital, or are capitals: a headline, where capitals tell nothing. */
  readonly isTitleCase: boolean;
}

/** The view of a sentence. */
export function lineOf(sentence: Sentence): Line {
  const { tokens } = sentence;
  const words = tokens.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  const capitalised = words.filter(({ text }) => isCapitalised(text)).length;
  return {
    sentence,
    tokens,
    keys: tokens.map(({ text }) => fold(text)),
    isTitleCase: words.length >= 4 && capitalised / words.length > 0.75,
  };
}

/** The text of a token, or '' beyond the sentence. */
export function wordAt(line: Line, index: number): string {
  return line.tokens[index]?.text ?? '';
}

/** The lower-case text of a token, or '' beyond the sentence. */
export function lowerAt(line: Line, index: number): string {
  return line.tokens[index]?.lower ?? '';
}

/** Whether token `index` follows the one before it without white space. */
export function isJoined(line: Line, index: number): boolean {
  return line.tokens[index - 1]?.end === line.tokens[index]?.start;
}

/** Whether a token is a possessive mark. */
export function isPossessive(line: Line, index: number): boolean {
  const word = lowerAt(line, index);
  return (
    word === "'s" || word === '’s' || ((word === "'" || word === '’') && line.tokens[index]?.penn === 'POS')
  );
}

/** Tokens by number, with what is spoken for: later finders pass over what earlier ones took. */
export class Taken {
  readonly #taken: boolean[];

  constructor(length: number) {
    this.#taken = new Array<boolean>(length).fill(false);
  }

  isFree(range: TokenRange): boolean {
    for (let i = range.from; i < range.to; i++) if (this.#taken[i]) return false;
    return true;
  }

  take(range: TokenRange): void {
    for (let i = range.from; i < range.to; i++) this.#taken[i] = true;
  }
}
