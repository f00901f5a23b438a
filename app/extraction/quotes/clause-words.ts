// Words that the search for reported clauses shares: finite verbs, subordinators, expressions of time.
import type { Token } from '../annotation.ts';
import { isTimeNoun } from './noun-phrase.ts';

/** Penn tags of verbs that make a clause. */
export const finite: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Conjunctions that open a clause which is no sentence of its own. */
export const subordinates: ReadonlySet<string> = new Set([
  'when',
  'while',
  'after',
  'before',
  'as',
  'asked',
  'if',
  'although',
  'though',
  'since',
  'because',
  'until',
  'unless',
  'once',
]);

const connectives = new Set([
  'but',
  'and',
  'however',
  'still',
  'yet',
  'so',
  'also',
  'meanwhile',
  'instead',
  'indeed',
  'moreover',
]);

/** Index of the first word of a sentence behind the words that tie it to the one before. */
export function pastConnectives(words: readonly Token[], first: number, end: number): number {
  let at = first;
  while (at < end && (connectives.has(words[at]?.lower ?? '') || (at > first && words[at]?.lower === ',')))
    at++;
  return at;
}

/** Punctuation that ends a clause. */
export const closing = /^(?:[.,;:!?…—–-]+|['’”"»)]+)$/;

/** Words that open a clause which tells what was said or asked. */
export const clauseOpeners: ReadonlySet<string> = new Set([
  'that',
  'if',
  'whether',
  'why',
  'what',
  'how',
  'when',
  'where',
  'who',
  'there',
  'because',
]);

/** Whether a finite verb stands in the range. */
export function hasFinite(words: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (finite.has(words[at]?.penn ?? '')) return true;
  return false;
}

/** Index of the first comma in the range, or its end. */
export function nextComma(words: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && words[at]?.lower !== ',') at++;
  return at;
}

/** How many words from `from` on tell only the time: "on Wednesday", "late Monday night". */
export function timeWords(words: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && at < from + 4) {
    const word = words[at];
    if (!word || isTimeNoun(word)) break;
    if (!/^(?:on|in|at|late|early|earlier|last|this|the|later)$/.test(word.lower)) return 0;
    at++;
  }
  while (at < end && isTimeNoun(words[at])) at++;
  return isTimeNoun(words[at - 1]) ? at - from : 0;
}
