// What a tagger sees of each word, as hashes in typed arrays: the word without case, its endings, beginnings and shape.
import { mix } from './hash.ts';

/** Column-wise properties of up to `capacity` words; slots two before the first and two after the last are padding. */
export interface WordColumns {
  readonly word: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  readonly shape: Int32Array;
  /** Ambiguity class of the word in the tagger's lexicon, or a hash of its ending and shape if it has none. */
  readonly ambiguity: Int32Array;
}

/** Words on either side of a sentence that features may ask for. */
export const PADDING = 3;

/** Empty columns for sentences of up to `capacity` words. */
export function wordColumns(capacity: number): WordColumns {
  const column = () => new Int32Array(capacity + 2 * PADDING).fill(-1);
  return {
    word: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix2: column(),
    prefix3: column(),
    shape: column(),
    ambiguity: column(),
  };
}

/** Sentence-wide letter case: ordinary, headline capitals, or all capitals. */
export type LetterCase = 0 | 1 | 2;

/** Reads whether a sentence is written In Headline Capitals (1), IN ALL CAPITALS (2) or ordinarily (0). */
export function letterCaseOf(forms: readonly string[]): LetterCase {
  let words = 0;
  let upper = 0;
  let initial = 0;
  for (const form of forms) {
    if (form.length < 4 || !isWord(form)) continue;
    words++;
    if (form === form.toUpperCase()) upper++;
    else if (form.charCodeAt(0) < 0x80 ? form.charCodeAt(0) < 97 : /^\p{Lu}/u.test(form)) initial++;
  }
  if (words >= 2 && upper === words) return 2;
  return words >= 4 && upper + initial >= 0.8 * words ? 1 : 0;
}

/** Whether a form is of letters alone. */
function isWord(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i) | 32;
    if (code >= 0x80) return /^\p{L}+$/u.test(form);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Finds a word's ambiguity class in the lexicon; -1 where it has none. */
export type Lexicon = (word: number) => number;

/** Describes a word with its ambiguity class, or what stands for one where the lexicon has none. */
export function describeKnownWord(
  columns: WordColumns,
  word: {
    readonly slot: number;
    readonly form: string;
    readonly place: 0 | 1;
    readonly letterCase: LetterCase;
  },
  lexicon: Lexicon,
): void {
  const { slot } = word;
  describeWord(columns, word);
  const known = lexicon(columns.word[slot] as number);
  columns.ambiguity[slot] =
    known >= 0 ? known : ((columns.suffix2[slot] as number) ^ (columns.shape[slot] as number)) | 0x10000;
}

/** Writes the properties of `form` at `slot` (already padded). `place` is 0 for the first word of a sentence, else 1. */
export function describeWord(
  columns: WordColumns,
  { slot, form, place, letterCase }: { slot: number; form: string; place: 0 | 1; letterCase: LetterCase },
): void {
  const lower = form.toLowerCase();
  const length = lower.length;
  let hash = 17;
  for (let i = 0; i < length; i++) hash = mix(hash, normalised(lower.charCodeAt(i)));
  let suffix = 31;
  for (let i = 1; i <= 4; i++) {
    suffix = mix(suffix, i <= length ? normalised(lower.charCodeAt(length - i)) : 1);
    if (i === 1) columns.suffix1[slot] = suffix;
    else if (i === 2) columns.suffix2[slot] = suffix;
    else if (i === 3) columns.suffix3[slot] = suffix;
    else columns.suffix4[slot] = suffix;
  }
  let prefix = 37;
  for (let i = 0; i < 3; i++) {
    prefix = mix(prefix, i < length ? normalised(lower.charCodeAt(i)) : 1);
    if (i === 1) columns.prefix2[slot] = prefix;
    else if (i === 2) columns.prefix3[slot] = prefix;
  }
  columns.word[slot] = hash;
  columns.shape[slot] = shapeOf(form, lower) * 6 + place * 3 + letterCase;
}

/** Digits are one, and so are the forms of quotation marks and dashes. */
function normalised(code: number): number {
  if (code < 0x80) return code >= 48 && code <= 57 ? 48 : code;
  if (code === 0x2019 || code === 0x2018) return 39;
  if (code === 0x201c || code === 0x201d) return 34;
  if (code === 0x2013) return 0x2014;
  return code;
}

/** 0 lower case, 1 Initial, 2 ONE capital, 3 CAPITALS, 4 mixedCase, 5 digits, 6 digits with others, 7 marks; with a hyphen 8 more. */
function shapeOf(form: string, lower: string): number {
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let hyphen = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 45) hyphen = 8;
    else if (form[i] !== lower[i]) {
      capitals++;
      letters++;
    } else if ((code >= 97 && code <= 122) || (code > 0xbf && !(code >= 0x2000 && code < 0x2c00))) letters++;
  }
  if (digits > 0) return (letters > 0 ? 6 : 5) + hyphen;
  if (letters === 0) return 7;
  if (capitals === 0) return hyphen;
  if (form[0] !== lower[0]) {
    if (capitals === 1) return (letters === 1 ? 2 : 1) + hyphen;
    if (capitals === letters) return 3 + hyphen;
  }
  return 4 + hyphen;
}
