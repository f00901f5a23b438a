// Puts together what the search for events sees of a sentence.
import type { Mention, Sentence } from '../annotation.ts';
import { withAbsoluteSubjects } from './absolute-clauses.ts';
import type { Clause, Phrase, SentenceView } from './clause.ts';
import { clausesFromTags } from './clauses-from-tags.ts';
import { clausesFromTree } from './clauses-from-tree.ts';
import { withGerundSubjects } from './gerund-subject.ts';
import { mendTree } from './mended-tree.ts';
import { findPhrases } from './phrases.ts';
import { withJoined } from './subject-from-tree.ts';

/** Phrases and clauses of a sentence, by its relations where it is parsed, else by its tags. */
export function viewOf(sentence: Sentence, mentions: readonly Mention[]): SentenceView {
  const read = sentence.parsed ? withGerundSubjects(sentence.tokens) : sentence.tokens;
  const phrases = findPhrases(
    read,
    mentions.filter((mention) => mention.sentence === sentence.index),
  );
  const phraseAt: (Phrase | null)[] = read.map(() => null);
  for (const phrase of phrases) phraseAt.fill(phrase, phrase.start, phrase.end);
  const tokens = sentence.parsed ? mendTree({ tokens: read, phraseAt }) : read;
  const words = { tokens, phraseAt };
  const clauses = sentence.parsed ? clausesOf(words) : clausesFromTags(words);
  return {
    tokens,
    phrases,
    phraseAt,
    clauses: withSharedObjects(withAbsoluteSubjects(clauses, words)),
  };
}

/** "condemned and rejected the vote": two verbs side by side have one object. */
function withSharedObjects(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause, index) => {
    const next = clauses.find(({ conjunctOf }) => conjunctOf === index);
    const beside = next !== undefined && next.verb === clause.verb + 2 && next.start === next.verb;
    if (!beside || clause.passive || next.passive || clause.objects.length > 0 || clause.obliques.length > 0)
      return clause;
    return { ...clause, objects: next.objects, obliques: next.obliques };
  });
}

/**
 * Clauses of the tree, the rough ones where it has none ("Riga proposed talks" read as a noun); where one has no subject,
 * it takes what the rough reading gives its verb.
 */
function clausesOf(words: Parameters<typeof clausesFromTree>[0]): readonly Clause[] {
  const clauses = clausesFromTree(words);
  if (clauses.length > 0 && clauses.every(({ subject }) => subject.length > 0)) return clauses;
  const rough = clausesFromTags(words);
  if (clauses.length === 0) return rough;
  return clauses.map((clause) => {
    if (clause.subject.length > 0) return clause;
    const subject = rough.find(({ verb }) => verb === clause.verb)?.subject ?? [];
    return { ...clause, subject: withJoined(words, subject, clause.start) };
  });
}
