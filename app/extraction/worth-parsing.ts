// The gate before the parser: only sentences that can hold an event are worth the time. Quotes are read off the tags.
import type { Mention, Sentence } from './annotation.ts';
import { mayTellAct } from './events/act-words.ts';
import { partyNouns } from './events/group-reference.ts';
import type { Politics } from './of-politics.ts';

/** Words for those who act without a name: who speaks, and parties that were named before ("the two presidents"). */
function mayName({ tokens }: Sentence): boolean {
  return tokens.some(({ lower, lemma }) => /^(?:i|we)$/.test(lower) || partyNouns.has(lemma));
}

/**
 * Tells of a sentence whether it may tell politics, names somebody, or may without a name, and has the words of an act, or
 * the next one does and begins with "They", whom this one names.
 */
export function mayHoldEvent(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  politics: Politics,
): (sentence: Sentence) => boolean {
  const named = new Set(mentions.map(({ sentence }) => sentence));
  return (sentence) => {
    if (!politics.any.has(sentence.index) && !politics.betweenStates.has(sentence.index)) return false;
    if (!named.has(sentence.index) && !mayName(sentence)) return false;
    const next = sentences[sentence.index + 1];
    return mayTellAct(sentence) || (next?.tokens[0]?.lower === 'they' && mayTellAct(next));
  };
}
