// The acts of one sentence: those of its verbs, then those of its nouns that no verb has taken up.
import type { ActorSlug } from '../../model/actor.ts';
import type { Sentence } from '../annotation.ts';
import type { Act } from './act.ts';
import { mayTellAct } from './act-words.ts';
import { type ActorIndex, actorFinder } from './actor-finder.ts';
import { isGame } from './game.ts';
import { partyNouns } from './group-reference.ts';
import { findNominalActs } from './nominal-acts.ts';
import { sourceOf } from './sides.ts';
import { findVerbalActs } from './verbal-acts.ts';
import { viewOf } from './view.ts';

/** Below this an act is more likely wrong than right. */
const leastConfidence = 0.42;

/** In tokens: what is longer is a list or a table, and no frame holds in it. */
const longestSentence = 250;

/** "Has Chile offered to mediate?" asserts nothing. */
function isQuestion({ tokens }: Sentence): boolean {
  return tokens.findLast(({ text }) => !closingMark.test(text))?.text === '?';
}

const closingMark = /^(?:["”’»)\]]|'{1,2})$/;

/** Those who are the subject of the sentence, where they are several or a body's members ("envoys of the alliance"). */
function pluralSubject(sentence: Sentence, index: ActorIndex): readonly ActorSlug[] {
  const view = viewOf(sentence, index.mentions.get(sentence.index) ?? []);
  const main = view.clauses.find(({ link, subject }) => link === 'main' && subject.length > 0);
  if (!main) return [];
  const { actors } = sourceOf(actorFinder(view, sentence, index), main);
  const isPlural = main.subject.some(({ head }) => view.tokens[head]?.penn === 'NNS');
  return actors.length > 1 || isPlural ? actors : [];
}

/** Acts in the order of confidence; `before` is the sentence before, whose subject an opening "They" takes up. */
export function findActs(
  sentence: Sentence,
  known: ActorIndex,
  before: Sentence | null = null,
): readonly Act[] {
  const opening = before !== null && sentence.tokens[0]?.lower === 'they';
  const index = opening ? { ...known, they: pluralSubject(before, known) } : known;
  if (isGame(sentence) || isQuestion(sentence)) return [];
  const mentions = index.mentions.get(sentence.index) ?? [];
  if (sentence.tokens.length > longestSentence) return [];
  if (mentions.length === 0 && !sentence.tokens.some(({ lemma }) => partyNouns.has(lemma))) return [];
  // The gate before the parser has asked already.
  if (!sentence.parsed && !mayTellAct(sentence)) return [];
  const view = viewOf(sentence, mentions);
  const finder = actorFinder(view, sentence, index);
  const { acts, matches } = findVerbalActs(view, finder);
  const taken = new Set(
    view.clauses.flatMap((clause, index) =>
      matches[index]
        ? [
            ...clause.objects,
            ...(clause.passive ? clause.subject : []),
            ...(matches[index]?.carried ?? []),
            // "is opposed to French mediation"
            ...(clause.obliques.find(({ at }) => at === matches[index]?.last)?.phrases ?? []),
          ]
        : [],
    ),
  );
  return [...acts, ...findNominalActs(view, finder, { matches, taken })]
    .filter((act) => act.confidence >= leastConfidence)
    .sort((a, b) => b.confidence - a.confidence);
}
