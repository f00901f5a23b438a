// The acts of one sentence: those of its verbs, then those of its nouns that no verb has taken up.
import type { Actor, Place } from '../../model/actor.ts';
import type { Mention, Sentence } from '../annotation.ts';
import type { Act } from './act.ts';
import { findNominalActs } from './nominal-acts.ts';
import { actorFinder } from './sides.ts';
import { findVerbalActs } from './verbal-acts.ts';
import { viewOf } from './view.ts';

/** Below this an act is more likely wrong than right. */
const leastConfidence = 0.42;

/** Acts in the order of confidence. */
export function findActs(
  sentence: Sentence,
  {
    mentions,
    actors,
    places,
  }: {
    readonly mentions: readonly Mention[];
    readonly actors: readonly Actor[];
    readonly places: readonly Place[];
  },
): readonly Act[] {
  const own = mentions.filter((mention) => mention.sentence === sentence.index);
  if (own.length === 0) return [];
  const view = viewOf(sentence, own);
  const finder = actorFinder(view, { sentence, mentions: own, actors, places });
  const { acts, matches } = findVerbalActs(view, finder);
  const taken = new Set(
    view.clauses.flatMap((clause, index) =>
      matches[index]
        ? [...clause.objects, ...(clause.passive ? clause.subject : []), ...(matches[index]?.carried ?? [])]
        : [],
    ),
  );
  return [...acts, ...findNominalActs(view, finder, taken)]
    .filter((act) => act.confidence >= leastConfidence)
    .sort((a, b) => b.confidence - a.confidence);
}
