// The feature templates of the tagger. A change here calls for training anew.
import { key1, key2, key3 } from './hash.ts';
import type { WordColumns } from './words.ts';

/** Upper bound on the number of features of one word. */
export const TAGGER_FEATURES = 40;

/** Marks the lexicon's keys. */
const lexiconTemplate = 1000;

/** Key of a word in the tagger's lexicon of ambiguity classes. */
export function lexiconKey(word: number): number {
  return key1(lexiconTemplate, word);
}

/** The tags of the two words before: classes, -1 outside the sentence. */
export interface TagsBefore {
  readonly tag1: number;
  readonly tag2: number;
}

/**
 * Writes the feature keys of the word at `slot` into `keys` and returns how many they are. They fall into groups by what
 * they look at, so that the sums of the first four can be kept from word to word.
 */
export function tagFeatures(
  columns: WordColumns,
  slot: number,
  before: TagsBefore,
  keys: Int32Array,
): number {
  let n = ownFeatures(columns, slot, keys, 0);
  n = featuresAsBefore(columns, slot - 1, keys, n);
  n = featuresAsAfter(columns, slot + 1, keys, n);
  n = tagPairFeatures(before, keys, n);
  return jointFeatures(columns, slot, before, { keys, from: n });
}

/** Features of the word at `slot` alone. Like the others, writes from place `n` on and returns the place behind the last. */
export function ownFeatures(columns: WordColumns, slot: number, keys: Int32Array, from: number): number {
  const shape = columns.shape[slot] as number;
  const suffix3 = columns.suffix3[slot] as number;
  let n = from;
  keys[n++] = key1(1, columns.word[slot] as number);
  keys[n++] = key1(10, columns.suffix1[slot] as number);
  keys[n++] = key1(11, columns.suffix2[slot] as number);
  keys[n++] = key1(12, suffix3);
  keys[n++] = key1(13, columns.suffix4[slot] as number);
  keys[n++] = key1(14, columns.prefix2[slot] as number);
  keys[n++] = key1(15, columns.prefix3[slot] as number);
  keys[n++] = key1(16, shape);
  keys[n++] = key2(17, shape, suffix3);
  keys[n++] = key1(25, columns.ambiguity[slot] as number);
  return n;
}

/** What the word at `slot` says of the word after it. */
export function featuresAsBefore(columns: WordColumns, slot: number, keys: Int32Array, from: number): number {
  let n = from;
  keys[n++] = key1(2, columns.word[slot] as number);
  keys[n++] = key1(23, columns.suffix3[slot] as number);
  return n;
}

/** What the word at `slot` says of the word before it. */
export function featuresAsAfter(columns: WordColumns, slot: number, keys: Int32Array, from: number): number {
  let n = from;
  keys[n++] = key1(3, columns.word[slot] as number);
  keys[n++] = key1(22, columns.suffix3[slot] as number);
  keys[n++] = key1(26, columns.ambiguity[slot] as number);
  keys[n++] = key2(34, columns.shape[slot] as number, columns.suffix2[slot] as number);
  return n;
}

/** What the two tags before say. */
export function tagPairFeatures({ tag1, tag2 }: TagsBefore, keys: Int32Array, from: number): number {
  let n = from;
  keys[n++] = key1(6, tag1);
  keys[n++] = key2(7, tag1, tag2);
  return n;
}

/** Features of the word at `slot` together with its neighbours and the tags before. */
export function jointFeatures(
  columns: WordColumns,
  slot: number,
  { tag1, tag2 }: TagsBefore,
  { keys, from }: { readonly keys: Int32Array; readonly from: number },
): number {
  const { word, shape, ambiguity } = columns;
  const word0 = word[slot] as number;
  const before = word[slot - 1] as number;
  const after = word[slot + 1] as number;
  const shape0 = shape[slot] as number;
  const class0 = ambiguity[slot] as number;
  const class1 = ambiguity[slot + 1] as number;
  let n = from;
  keys[n++] = key1(4, word[slot - 2] as number);
  keys[n++] = key1(5, word[slot + 2] as number);
  keys[n++] = key2(8, tag1, word0);
  keys[n++] = key2(9, tag1, after);
  keys[n++] = key2(18, shape0, tag1);
  keys[n++] = key2(19, word0, after);
  keys[n++] = key2(20, before, word0);
  keys[n++] = key2(21, before, after);
  keys[n++] = key3(24, shape[slot - 1] as number, shape0, shape[slot + 1] as number);
  keys[n++] = key2(27, class0, class1);
  keys[n++] = key3(28, tag1, class0, class1);
  keys[n++] = key3(29, class0, class1, ambiguity[slot + 2] as number);
  keys[n++] = key2(30, ambiguity[slot - 1] as number, class0);
  keys[n++] = key2(31, word0, class1);
  keys[n++] = key3(32, tag2, tag1, class0);
  keys[n++] = key3(33, tag1, class1, ambiguity[slot + 2] as number);
  keys[n++] = key2(35, tag1, columns.suffix3[slot] as number);
  keys[n++] = key3(36, tag2, tag1, word0);
  return n;
}
