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
  const at = (column: Int32Array, offset: number) => column[slot + offset] as number;
  const { word, shape, ambiguity } = columns;
  const word0 = at(word, 0);
  const before = at(word, -1);
  const after = at(word, 1);
  const shape0 = at(shape, 0);
  const class0 = at(ambiguity, 0);
  const class1 = at(ambiguity, 1);
  let n = 0;
  keys[n++] = key1(1, word0);
  keys[n++] = key1(2, before);
  keys[n++] = key1(3, after);
  keys[n++] = key1(4, at(word, -2));
  keys[n++] = key1(5, at(word, 2));
  keys[n++] = key1(6, tag1);
  keys[n++] = key2(7, tag1, tag2);
  keys[n++] = key2(8, tag1, word0);
  keys[n++] = key2(9, tag1, after);
  keys[n++] = key1(10, at(columns.suffix1, 0));
  keys[n++] = key1(11, at(columns.suffix2, 0));
  keys[n++] = key1(12, at(columns.suffix3, 0));
  keys[n++] = key1(13, at(columns.suffix4, 0));
  keys[n++] = key1(14, at(columns.prefix2, 0));
  keys[n++] = key1(15, at(columns.prefix3, 0));
  keys[n++] = key1(16, shape0);
  keys[n++] = key2(17, shape0, at(columns.suffix3, 0));
  keys[n++] = key2(18, shape0, tag1);
  keys[n++] = key2(19, word0, after);
  keys[n++] = key2(20, before, word0);
  keys[n++] = key2(21, before, after);
  keys[n++] = key1(22, at(columns.suffix3, 1));
  keys[n++] = key1(23, at(columns.suffix3, -1));
  keys[n++] = key3(24, at(shape, -1), shape0, at(shape, 1));
  keys[n++] = key1(25, class0);
  keys[n++] = key1(26, class1);
  keys[n++] = key2(27, class0, class1);
  keys[n++] = key3(28, tag1, class0, class1);
  keys[n++] = key3(29, class0, class1, at(ambiguity, 2));
  keys[n++] = key2(30, at(ambiguity, -1), class0);
  keys[n++] = key2(31, word0, class1);
  keys[n++] = key3(32, tag2, tag1, class0);
  keys[n++] = key3(33, tag1, class1, at(ambiguity, 2));
  keys[n++] = key2(34, at(shape, 1), at(columns.suffix2, 1));
  keys[n++] = key2(35, tag1, at(columns.suffix3, 0));
  keys[n++] = key3(36, tag2, tag1, word0);
  return n;
}
