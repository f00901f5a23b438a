// Puts together what the search for events sees of a sentence.
import type { Mention, Sentence } from '../annotation.ts';
import type { Clause, Phrase, SentenceView } from './clause.ts';
import { clausesFromTags } from './clauses-from-tags.ts';
import { clausesFromTree } from './clauses-from-tree.ts';
import { isDoubtful } from './misread-tree.ts';
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
  const words = { tokens, phraseAt };
  const rough = clausesFromTags(words);
  return {
    tokens,
    phrases,
    phraseAt,
    clauses: sentence.parsed && !isDoubtful(tokens) ? withSubjects(clausesFromTree(words), rough) : rough,
  };
}

/** Clauses of the tree; where one has no subject, it takes what the rough reading gives its verb. */
function withSubjects(clauses: readonly Clause[], rough: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause) => {
    if (clause.subject.length > 0) return clause;
    const subject = rough.find(({ verb }) => verb === clause.verb)?.subject ?? [];
    return { ...clause, subject };
  });
}
