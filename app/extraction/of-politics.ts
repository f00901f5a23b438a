// The gate before the events: a newspaper's other pages name states too, attack and threaten, and tell no diplomacy.
import type { Actor } from '../model/actor.ts';
import type { Sentence, Token } from './annotation.ts';
import { politicalWords } from './lexicon/other-pages.ts';
import type { Candidate } from './names/candidate.ts';

/** A text of fewer sentences is taken as it is: a headline or a brief has no room for the words of politics. */
const LEAST_SENTENCES = 5;
/**
 * Of a text of politics at least this share of the sentences has a word of politics or names an official. Reports of nine
 * crises had it in 40 to 92 %, thirty other pages in up to 29 %.
 */
const LEAST_SHARE = 0.3;

/**
 * The sentences that may tell politics: all of a text of politics, and of another those alone that have a word of politics
 * or name an official or a body of a state.
 */
export function sentencesOfPolitics(
  sentences: readonly Sentence[],
  { mentions, actors }: { readonly mentions: readonly Candidate[]; readonly actors: readonly Actor[] },
): readonly Sentence[] {
  if (sentences.length < LEAST_SENTENCES) return sentences;
  const known = new Set(actors.flatMap((actor) => (isOfficial(actor) ? [actor.slug] : [])));
  const naming = new Set(
    mentions.flatMap(({ actor, sentence }) => (actor !== null && known.has(actor) ? [sentence] : [])),
  );
  const political = sentences.filter(({ index, tokens }) => naming.has(index) || tokens.some(isPolitical));
  return political.length >= LEAST_SHARE * sentences.length ? sentences : political;
}

/** A person or a body that the catalogue has; organisations may be companies. */
function isOfficial({ kind, discovered }: Actor): boolean {
  return !discovered && (kind === 'person' || kind === 'government' || kind === 'group');
}

/** The words of "United States" are in every page. */
function isPolitical({ tag, penn, lemma }: Token): boolean {
  return /^(?:NOUN|VERB|ADJ|PROPN)$/.test(tag) && penn !== 'NNPS' && politicalWords.has(lemma.toLowerCase());
}
