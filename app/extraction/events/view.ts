// Puts together what the search for events sees of a sentence.
import type { Mention, Sentence } from '../annotation.ts';
import type { Phrase, SentenceView } from './clause.ts';
import { clausesFromTags } from './clauses-from-tags.ts';
import { findPhrases } from './phrases.ts';

/** Phrases and clauses of a sentence, by its relations where it is parsed, else by its tags. */
export function viewOf(sentence: Sentence, mentions: readonly Mention[]): SentenceView {
  const { tokens } = sentence;
  const phrases = findPhrases(
    tokens,
    mentions.filter((mention) => mention.sentence === sentence.index),
  );
  const phraseAt: (Phrase | null)[] = tokens.map(() => null);
  for (const phrase of phrases) phraseAt.fill(phrase, phrase.start, phrase.end);
  return { tokens, phrases, phraseAt, clauses: clausesFromTags({ tokens, phraseAt }) };
}
