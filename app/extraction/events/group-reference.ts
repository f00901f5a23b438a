// Parties that are not named again: "the two", "both sides", "the three leaders", "they", "his counterpart".
import type { Actor, ActorSlug } from '../../model/actor.ts';
import type { Sentence } from '../annotation.ts';
import type { ActorIndex } from './actor-finder.ts';
import type { Phrase, SentenceView } from './clause.ts';

const persons =
  'leader president minister diplomat envoy counterpart chancellor official man woman premier negotiator secretary';
const powers = 'side country nation government neighbour neighbor state capital party ally';
/** Too general to mean two that were named, unless they are counted. */
const vague: ReadonlySet<string> = new Set(['nation', 'state', 'capital', 'party', 'ally']);

const nounsOfPowers: ReadonlySet<string> = new Set(powers.split(' '));

/** Words for the parties of an act, where they are not named again. */
export const partyNouns: ReadonlySet<string> = new Set(
  `two three four both they ${persons} ${powers}`.split(' '),
);

const counts: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);

/** In sentences: how far back the parties of "the two", of "they", and one's counterpart may have been named. */
const groupReach = 5;
const theyReach = 1;
const counterpartReach = 2;

/** Those that a phrase takes up without a name, or nobody. */
export function partiesOf(
  view: SentenceView,
  phrase: Phrase,
  { sentence, index }: { readonly sentence: Sentence; readonly index: ActorIndex },
): readonly ActorSlug[] {
  const head = view.tokens[phrase.head];
  if (!head || !partyNouns.has(head.lemma === 'they' ? head.lower : head.lemma)) return [];
  if (head.lower === 'they')
    return together({ sentence, index, at: head.start }, { count: 2, reach: theyReach });
  if (head.lemma === 'counterpart' && head.penn === 'NN')
    return counterpartOf(view, phrase, { sentence, index });
  const count = countOf(view, phrase);
  if (count === null) return [];
  const first = nounsOfPowers.has(head.lemma) ? 'state' : 'person';
  // "…, and the three agreed": a number alone may count those of its own sentence, too.
  const at = counts.has(head.lower) ? (view.tokens[phrase.start]?.start ?? sentence.start) : sentence.start;
  return together({ sentence, index, at }, { count, reach: groupReach, first });
}

/** How many "the two presidents", "both men", "the leaders" are; null for a phrase that takes nobody up. */
function countOf({ tokens }: SentenceView, phrase: Phrase): number | null {
  if (phrase.possessor) return null;
  const words = tokens.slice(phrase.start, phrase.end).map(({ lower }) => lower);
  for (const word of words) {
    const count = counts.get(word);
    if (count !== undefined) return count;
  }
  const head = tokens[phrase.head];
  if (!head || vague.has(head.lemma)) return null;
  return words.length === 2 && words[0] === 'the' && head.penn === 'NNS' ? 2 : null;
}

interface Place {
  readonly sentence: Sentence;
  readonly index: ActorIndex;
  /** Offset in the text before which they were named. */
  readonly at: number;
}

/** So many persons, or states, as the nearest sentence before `at` names together; nobody where it names more. */
function together(
  { sentence, index, at }: Place,
  { count, reach, first = 'person' }: { count: number; reach: number; first?: 'person' | 'state' },
): readonly ActorSlug[] {
  const kinds: readonly Actor['kind'][] = first === 'person' ? ['person', 'state'] : ['state', 'person'];
  for (let back = sentence.index; back >= Math.max(0, sentence.index - reach); back--) {
    const named = namedIn(index, back, at);
    for (const kind of kinds) {
      const group = named.filter((actor) => index.kindOf.get(actor) === kind);
      if (group.length === count) return group;
    }
  }
  return [];
}

function namedIn({ mentions }: ActorIndex, sentence: number, before: number): readonly ActorSlug[] {
  const named = (mentions.get(sentence) ?? []).filter(({ start }) => start < before);
  return [...new Set(named.flatMap(({ actor }) => actor ?? []))];
}

/** The one other person of whom the sentences before speak together with the one who has the counterpart. */
function counterpartOf(
  view: SentenceView,
  { possessor, start }: Phrase,
  { sentence, index }: { readonly sentence: Sentence; readonly index: ActorIndex },
): readonly ActorSlug[] {
  const at = view.tokens[start]?.start ?? sentence.start;
  if (!possessor || view.tokens[possessor.head]?.tag !== 'PRON') return [];
  const own = index.mentions.get(sentence.index)?.find((mention) => mention.start === at)?.actor ?? null;
  return own === null ? [] : otherPerson(own, { sentence, index, at });
}

/** The one other person, of another country, whom the nearest sentence before names with a person; nobody where several. */
export function otherPerson(own: ActorSlug, { sentence, index, at }: Place): readonly ActorSlug[] {
  const country = index.countryOfActor.get(own) ?? null;
  for (let back = sentence.index; back >= Math.max(0, sentence.index - counterpartReach); back--) {
    const others = namedIn(index, back, at).filter(
      (actor) =>
        index.kindOf.get(actor) === 'person' && (index.countryOfActor.get(actor) ?? null) !== country,
    );
    if (others.length === 1) return others;
    if (others.length > 1) return [];
  }
  return [];
}
