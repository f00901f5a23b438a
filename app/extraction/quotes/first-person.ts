// "We urge Moscow to leave": within marks, the first person is whoever speaks.
import { contains, overlaps } from '../../model/span.ts';
import type { Mention, Quote, Sentence } from '../annotation.ts';

const firstPerson: ReadonlySet<string> = new Set('i we me us my our mine ours myself ourselves'.split(' '));

/** The mentions of speakers by the first person within direct quotes whose speaker is known, in order. */
export function findFirstPersons(
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
): readonly Mention[] {
  const found: Mention[] = [];
  for (const { kind, speaker, content } of quotes) {
    if (kind !== 'direct' || speaker === null) continue;
    for (const part of content)
      for (const sentence of sentences) {
        if (!overlaps(sentence, part)) continue;
        for (const { start, end, text, index, lower } of sentence.tokens)
          if (firstPerson.has(lower) && contains(part, { start, end }) && text !== 'US')
            found.push({
              start,
              end,
              text,
              sentence: sentence.index,
              headToken: index,
              form: 'pronoun',
              actor: speaker,
              place: null,
            });
      }
  }
  return found;
}
