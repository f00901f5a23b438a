// The gate before the parser: only sentences that can hold an event are worth the time. Quotes are read off the tags.
import type { Mention, Sentence } from './annotation.ts';
import { nounRows, verbRows } from './lexicon/act-rows.ts';
import { carryingVerbs } from './lexicon/nominal-acts.ts';

/** Whether the sentence names somebody and has a word that tells an act. */
export function mayHoldEvent(sentence: Sentence, mentions: readonly Mention[]): boolean {
  const { tokens } = sentence;
  const named = mentions.some((mention) => mention.sentence === sentence.index);
  return (
    named &&
    tokens.some(
      ({ lemma, tag }) =>
        (tag === 'VERB' && (verbRows.has(lemma) || carryingVerbs.has(lemma))) ||
        (tag === 'NOUN' && nounRows.has(lemma)),
    )
  );
}
