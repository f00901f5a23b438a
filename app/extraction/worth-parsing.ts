// The gate before the parser: only sentences that can hold an event or a quote are worth the time.
import type { Mention, Sentence } from './annotation.ts';
import { operators } from './lexicon/act-operators.ts';
import { nounRows, verbRows } from './lexicon/act-rows.ts';
import { carryingVerbs } from './lexicon/nominal-acts.ts';

const quotationMark = /["“”„«»]|(?:^|\s)['‘]/;

/** Whether the sentence has a quotation mark, a verb of saying, or a word that tells an act beside a name. */
export function mayHoldEventOrQuote(sentence: Sentence, mentions: readonly Mention[]): boolean {
  const { tokens } = sentence;
  if (tokens.some((token) => quotationMark.test(token.text))) return true;
  if (tokens.some((token) => operators.get(token.lemma)?.has('report') || token.lower === 'according'))
    return true;
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
