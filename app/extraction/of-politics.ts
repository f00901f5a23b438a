// The gate before the events: a newspaper's other pages name states too, attack and threaten, and tell no diplomacy.
import type { Actor, ActorSlug } from '../model/actor.ts';
import type { Sentence, Token } from './annotation.ts';
import { isGame } from './events/game.ts';
import { politicalWords, sportsBodies } from './lexicon/other-pages.ts';
import type { Candidate } from './names/candidate.ts';

/** A text of fewer sentences with a verb is taken as it is: a headline or a brief has no room for the words of politics. */
const LEAST_SENTENCES = 5;
/**
 * In a text of politics, of the sentences that name an actor at least this share has a word of politics or names an
 * official. Reports of crises had it in 50 to 93 %, thirty other pages in up to 33 %, but one that had two such sentences.
 */
const LEAST_SHARE = 0.35;
/** And no fewer than these, whoever they name. */
const LEAST_POLITICAL = 3;

/** Which sentences may tell events, by their indices. */
export interface Politics {
  /** May tell any. */
  readonly any: ReadonlySet<number>;
  /** May tell only what one state did to another. */
  readonly betweenStates: ReadonlySet<number>;
}

/**
 * The sentences that may tell politics: all of a text of politics, and of another those alone that have a word of politics
 * or name an official or a body of a state; and, where no games are played, those that name two states.
 */
export function politicsIn(
  sentences: readonly Sentence[],
  { mentions, actors }: { readonly mentions: readonly Candidate[]; readonly actors: readonly Actor[] },
): Politics {
  const whole = sentences.filter(({ tokens }) => tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX'));
  if (whole.length < LEAST_SENTENCES) return { any: indicesOf(sentences), betweenStates: none };
  const officials = new Set(actors.flatMap((actor) => (isOfficial(actor) ? [actor.slug] : [])));
  const naming = new Set<number>();
  const namingOfficials = new Set<number>();
  for (const { actor, sentence } of mentions) {
    if (actor === null) continue;
    naming.add(sentence);
    if (officials.has(actor)) namingOfficials.add(sentence);
  }
  const political = sentences.filter(
    ({ index, tokens }) => namingOfficials.has(index) || tokens.some(isPolitical),
  );
  const share = political.filter(({ index }) => naming.has(index)).length / naming.size;
  const isOfPolitics = political.length >= LEAST_POLITICAL && share >= LEAST_SHARE;
  if (isOfPolitics) return { any: indicesOf(sentences), betweenStates: none };
  const states = statesNamed(mentions, actors);
  const namesTwo = ({ index }: Sentence) => (states.get(index)?.size ?? 0) > 1;
  return {
    any: indicesOf(political),
    betweenStates: sentences.some(isGame) ? none : indicesOf(sentences.filter(namesTwo)),
  };
}

const none: ReadonlySet<number> = new Set();

function indicesOf(sentences: readonly Sentence[]): ReadonlySet<number> {
  return new Set(sentences.map(({ index }) => index));
}

/** The states that each sentence names, and no more than names: "the French chain" is no state. */
function statesNamed(
  mentions: readonly Candidate[],
  actors: readonly Actor[],
): ReadonlyMap<number, ReadonlySet<ActorSlug>> {
  const states = new Set(actors.flatMap(({ slug, kind }) => (kind === 'state' ? [slug] : [])));
  const named = new Map<number, Set<ActorSlug>>();
  for (const { actor, form, sentence } of mentions) {
    if (actor === null || form === 'nominal' || !states.has(actor)) continue;
    named.set(sentence, (named.get(sentence) ?? new Set()).add(actor));
  }
  return named;
}

/** A person or a body that the catalogue has, or an organisation of states; a company has a country. */
function isOfficial({ slug, kind, country, discovered }: Actor): boolean {
  if (discovered || kind === 'state') return false;
  return kind !== 'organisation' || (country === null && !sportsBodies.has(slug));
}

/** The words of "United States" are in every page. */
function isPolitical({ tag, penn, lemma }: Token): boolean {
  return /^(?:NOUN|VERB|ADJ|PROPN)$/.test(tag) && penn !== 'NNPS' && politicalWords.has(lemma.toLowerCase());
}
