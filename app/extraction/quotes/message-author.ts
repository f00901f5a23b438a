// Who speaks in "the statement said": whoever the text says it is from, where the message was first told of.
import type { ActorSlug } from '../../model/actor.ts';
import { messageNouns } from '../lexicon/speech-verbs.ts';
import { isNarrated, type Narration, type WordRange } from './narration.ts';
import { firstSubject } from './subject.ts';

/** How many sentences before the message are looked at. */
const reach = 8;

/**
 * The actor of "the statement", "the joint letter": the last sentence that told of the same message without pointing back to it
 * ("in a statement the two states …") has its author for its subject; where that names nobody, the sentence before.
 */
export function authorOfMessage(
  narration: Narration,
  speaker: WordRange,
  named: (words: WordRange) => ActorSlug | null,
): ActorSlug | null {
  const { words, sentenceOf } = narration;
  const noun = words[speaker.to - 1]?.lemma ?? '';
  if (words[speaker.from]?.lower !== 'the' || !messageNouns.has(noun)) return null;
  const here = sentenceOf[speaker.from] ?? 0;
  let introduced = false;
  for (let sentence = here - 1; sentence >= 0 && sentence > here - reach; sentence--) {
    introduced ||= introduces(narration, sentence, noun);
    const subject = introduced ? firstSubject(narration, sentence) : null;
    const author = subject && named(subject);
    if (author) return author;
  }
  return null;
}

/** Whether the sentence tells of such a message as something new: "a statement", "their letter", not "the statement". */
function introduces(narration: Narration, sentence: number, noun: string): boolean {
  const { words, firstWord } = narration;
  const from = firstWord[sentence] ?? 0;
  for (let at = from; at < (firstWord[sentence + 1] ?? 0); at++) {
    if (words[at]?.lemma !== noun || words[at]?.tag !== 'NOUN' || !isNarrated(narration, at)) continue;
    let first = at;
    while (first > from && /^(?:NOUN|ADJ|NUM|PROPN|ADV)$/.test(words[first - 1]?.tag ?? '')) first--;
    if (words[first - 1]?.lower !== 'the') return true;
  }
  return false;
}
