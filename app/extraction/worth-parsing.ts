// The gate before the parser: only sentences that can hold an event are worth the time. Quotes are read off the tags.
import type { Mention, Sentence } from './annotation.ts';
import { nounRows, verbRows } from './lexicon/act-rows.ts';
import { carryingVerbs } from './lexicon/nominal-acts.ts';

/** Tells of a sentence whether it names somebody and has a word that tells an act. */
export function mayHoldEvent(mentions: readonly Mention[]): (sentence: Sentence) => boolean {
  const named = new Set(mentions.map(({ sentence }) => sentence));
  return ({ index, tokens }) =>
    named.has(index) &&
    tokens.some(
      ({ lemma, tag }) =>
        (tag === 'VERB' && (verbRows.has(lemma) || carryingVerbs.has(lemma))) ||
        (tag === 'NOUN' && nounRows.has(lemma)),
    );
}
