// Puts together what the search for events sees of a sentence.
import type { Mention, Sentence, Token } from '../annotation.ts';
import { withAbsoluteSubjects } from './absolute-clauses.ts';
import type { Clause, Phrase, SentenceView } from './clause.ts';
import { clausesFromTags } from './clauses-from-tags.ts';
import { clausesFromTree } from './clauses-from-tree.ts';
import { withGerundSubjects } from './gerund-subject.ts';
import { withInterruptedSubjects } from './interrupted-subject.ts';
import { mendTree } from './mended-tree.ts';
import { isDoubtful } from './misread-tree.ts';
import { findPhrases } from './phrases.ts';
import { withJoined } from './subject-from-tree.ts';

/** What one talks by: no agent of a passive. */
const instruments: ReadonlySet<string> = new Set(
  'telephone phone video link letter post mail email radio day'.split(' '),
);

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
  const clauses = sentence.parsed && !isDoubtful(tokens) ? clausesOf(words) : clausesFromTags(words);
  return {
    tokens,
    phrases,
    phraseAt,
    clauses: withSharedObjects(
      withInterruptedSubjects(withAbsoluteSubjects(withMainClause(clauses, words), words), words),
    ),
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
 * A sentence that ends in a full stop has a main clause: where none was found, the first bare participle with a
 * subject and no agent is the simple past that it looks like ("The ministers, all of them new, talked by telephone.").
 */
function withMainClause(
  clauses: readonly Clause[],
  { tokens, phraseAt }: { readonly tokens: readonly Token[]; readonly phraseAt: readonly (Phrase | null)[] },
): readonly Clause[] {
  if (tokens.at(-1)?.text !== '.' || clauses.some(({ link, marker }) => link === 'main' && marker === null))
    return clauses;
  const lastWord = (by: number) => tokens[phraseAt[by + 1]?.head ?? -1]?.lemma ?? '';
  const at = clauses.findIndex(
    ({ link, verb, auxiliaries, obliques, subject, marker }) =>
      link === 'relative' &&
      marker === null &&
      tokens[verb]?.penn === 'VBN' &&
      auxiliaries.length === 0 &&
      subject.length > 0 &&
      !obliques.some(({ preposition, at: by }) => preposition === 'by' && !instruments.has(lastWord(by))),
  );
  return clauses.map((clause, index) =>
    index === at ? { ...clause, link: 'main', parent: null, passive: false } : clause,
  );
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
