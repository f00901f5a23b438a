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

/**
 * Writes the feature keys of the word at `slot` into `keys` and returns how many they are.
 * `tag1` and `tag2` are the classes of the word before and the one before that (-1 outside the sentence).
 */
export function tagFeatures(
  columns: WordColumns,
  slot: number,
  { tag1, tag2 }: { tag1: number; tag2: number },
  keys: Int32Array,
): number {
  const { word, suffix1, suffix2, suffix3, suffix4, prefix2, prefix3, shape, ambiguity } = columns;
  const word0 = word[slot] as number;
  const before = word[slot - 1] as number;
  const after = word[slot + 1] as number;
  const shape0 = shape[slot] as number;
  const class0 = ambiguity[slot] as number;
  const class1 = ambiguity[slot + 1] as number;
  let n = 0;
  keys[n++] = key1(1, word0);
  keys[n++] = key1(2, before);
  keys[n++] = key1(3, after);
  keys[n++] = key1(4, word[slot - 2] as number);
  keys[n++] = key1(5, word[slot + 2] as number);
  keys[n++] = key1(6, tag1);
  keys[n++] = key2(7, tag1, tag2);
  keys[n++] = key2(8, tag1, word0);
  keys[n++] = key2(9, tag1, after);
  keys[n++] = key1(10, suffix1[slot] as number);
  keys[n++] = key1(11, suffix2[slot] as number);
  keys[n++] = key1(12, suffix3[slot] as number);
  keys[n++] = key1(13, suffix4[slot] as number);
  keys[n++] = key1(14, prefix2[slot] as number);
  keys[n++] = key1(15, prefix3[slot] as number);
  keys[n++] = key1(16, shape0);
  keys[n++] = key2(17, shape0, suffix3[slot] as number);
  keys[n++] = key2(18, shape0, tag1);
  keys[n++] = key2(19, word0, after);
  keys[n++] = key2(20, before, word0);
  keys[n++] = key2(21, before, after);
  keys[n++] = key1(22, suffix3[slot + 1] as number);
  keys[n++] = key1(23, suffix3[slot - 1] as number);
  keys[n++] = key3(24, shape[slot - 1] as number, shape0, shape[slot + 1] as number);
  keys[n++] = key1(25, class0);
  keys[n++] = key1(26, class1);
  keys[n++] = key2(27, class0, class1);
  keys[n++] = key3(28, tag1, class0, class1);
  keys[n++] = key3(29, class0, class1, ambiguity[slot + 2] as number);
  keys[n++] = key2(30, ambiguity[slot - 1] as number, class0);
  keys[n++] = key2(31, word0, class1);
  keys[n++] = key3(32, tag2, tag1, class0);
  keys[n++] = key3(33, tag1, class1, ambiguity[slot + 2] as number);
  keys[n++] = key2(34, shape[slot + 1] as number, suffix2[slot + 1] as number);
  keys[n++] = key2(35, tag1, suffix3[slot] as number);
  keys[n++] = key3(36, tag2, tag1, word0);
  return n;
}
