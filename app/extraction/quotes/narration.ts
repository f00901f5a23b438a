// The words of an article in one row, each knowing whether it stands within quotation marks: where cues are looked for.
import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../annotation.ts';
import type { QuotedSpan } from './marks.ts';

export interface Narration {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Token[];
  /** For each word, the index of its sentence in `sentences`. */
  readonly sentenceOf: Int32Array;
  /** For each word, the index of the quoted span that holds it, or -1. */
  readonly quoteOf: Int32Array;
  /** For each sentence, the index of its first word; one more entry for the end. */
  readonly firstWord: Int32Array;
}

/** A half-open range of words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

export function narrationOf(
  text: string,
  sentences: readonly Sentence[],
  quoted: readonly QuotedSpan[],
): Narration {
  const words = sentences.flatMap((sentence) => sentence.tokens);
  const sentenceOf = new Int32Array(words.length);
  const quoteOf = new Int32Array(words.length).fill(-1);
  const firstWord = new Int32Array(sentences.length + 1);
  let next = 0;
  let quote = 0;
  for (const [index, sentence] of sentences.entries()) {
    firstWord[index] = next;
    for (const word of sentence.tokens) {
      sentenceOf[next] = index;
      while (quote < quoted.length && (quoted[quote]?.close ?? 0) <= word.start) quote++;
      const span = quoted[quote];
      if (span && span.open < word.end) quoteOf[next] = quote;
      next++;
    }
  }
  firstWord[sentences.length] = next;
  return { text, sentences, words, sentenceOf, quoteOf, firstWord };
}

/** Index of the first word that starts at or after the offset. */
export function wordAt({ words }: Narration, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The line of the text in which a word stands; -1 past the end. */
export function paragraphOf({ sentences, sentenceOf }: Narration, word: number): number {
  return sentences[sentenceOf[word] ?? -1]?.paragraph ?? -1;
}

/** The words of the sentence that holds the word. */
export function sentenceRange({ sentenceOf, firstWord }: Narration, word: number): WordRange {
  const sentence = sentenceOf[word] ?? 0;
  return { from: firstWord[sentence] ?? 0, to: firstWord[sentence + 1] ?? 0 };
}

/** The span of a range that is not empty. */
export function spanOfWords({ words }: Narration, range: WordRange): Span {
  return { start: words[range.from]?.start ?? 0, end: words[range.to - 1]?.end ?? 0 };
}

/** Whether the word stands outside quotation marks. */
export function isNarrated(narration: Narration, word: number): boolean {
  return narration.quoteOf[word] === -1;
}
