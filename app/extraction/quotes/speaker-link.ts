// From the words that name a speaker to the actor: through the mention that stands on them.
import type { Actor, ActorSlug } from '../../model/actor.ts';
import { overlaps } from '../../model/span.ts';
import type { Mention } from '../annotation.ts';
import { type Narration, spanOfWords, type WordRange } from './narration.ts';

/**
 * The linker of an article: for the words of a speaker, the actor of the mention on them. Of several the mention of their
 * head word wins, then a person over a state ("Russian Foreign Minister Sergey Lavrov"), then the longer one.
 */
export function linkSpeaker(input: {
  readonly narration: Narration;
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
}): (speaker: WordRange) => ActorSlug | null {
  const { narration, mentions, actors } = input;
  const kinds = new Map(actors.map((actor) => [actor.slug, actor.kind]));
  const ordered = mentions.toSorted((a, b) => a.start - b.start);
  return (speaker) => {
    const span = spanOfWords(narration, speaker);
    const head = headOf(narration, speaker);
    let best: Mention | null = null;
    let bestRank = 0;
    for (let at = firstEndingAfter(ordered, span.start); at < ordered.length; at++) {
      const mention = ordered[at];
      if (!mention || mention.start >= span.end) break;
      if (mention.actor === null || !overlaps(mention, span)) continue;
      const onHead = mention.start < head.end && head.start < mention.end;
      const rank =
        (onHead ? 1000 : 0) +
        (kinds.get(mention.actor) === 'person' ? 500 : 0) +
        (mention.end - mention.start);
      if (rank > bestRank) [best, bestRank] = [mention, rank];
    }
    return best?.actor ?? null;
  };
}

/** How far back a mention that reaches into a span may begin, in UTF-16 units. */
const longestMention = 200;

function firstEndingAfter(ordered: readonly Mention[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < offset - longestMention) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last word of the phrase before what "of" or "for" adds. */
function headOf({ words }: Narration, range: WordRange) {
  let head = range.from;
  for (let at = range.from; at < range.to; at++) {
    const word = words[at];
    if (!word || word.tag === 'ADP' || word.tag === 'PUNCT' || word.tag === 'CCONJ') break;
    head = at;
  }
  return { start: words[head]?.start ?? 0, end: words[head]?.end ?? 0 };
}
