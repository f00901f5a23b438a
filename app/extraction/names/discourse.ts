// What has been spoken of so far in an article, for nouns and pronouns that take it up.
import type { Actor, ActorSlug } from '../../model/actor.ts';
import type { Sentence, Token } from '../annotation.ts';
import type { Gender } from '../lexicon/given-names.ts';
import type { Candidate } from './candidate.ts';

export interface Referent {
  readonly actor: Actor;
  readonly gender: Gender | null;
  /** Whether it was spoken of in the plural ("officials", "troops"). */
  readonly isPlural: boolean;
  readonly isSubject: boolean;
  /** Whether it was the subject of a main clause. */
  readonly isTopic: boolean;
  /** Whether it was the subject of a saying verb. */
  readonly isSpeaker: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  readonly token: number;
}

/** A country last spoken of as a place. */
interface PlaceReferent {
  readonly country: ActorSlug;
  readonly sentence: number;
}

const saying: ReadonlySet<string> = new Set(
  'say tell add warn announce declare state insist argue claim note explain reply respond ask urge demand deny admit accuse vow pledge write tweet acknowledge stress reiterate suggest describe'.split(
    ' ',
  ),
);

export class Discourse {
  readonly #referents: Referent[] = [];
  readonly #places: PlaceReferent[] = [];

  mention(referent: Referent): void {
    this.#referents.push(referent);
  }

  mentionPlace(country: ActorSlug, sentence: number): void {
    this.#places.push({ country, sentence });
  }

  /**
   * The best referent that fits, among those of the last `window` sentences: subjects and speakers before
   * others, the nearer before the farther.
   */
  find(
    fits: (referent: Referent) => boolean,
    at: { readonly sentence: number; readonly window: number },
  ): Referent | null {
    let best: Referent | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let i = this.#referents.length - 1; i >= 0; i--) {
      const referent = this.#referents[i];
      if (referent === undefined || at.sentence - referent.sentence > at.window) break;
      if (!fits(referent)) continue;
      const distance = at.sentence - referent.sentence;
      const score =
        -2 * distance +
        (referent.isSubject ? 2 : 0) +
        (referent.isTopic ? 1 : 0) +
        (referent.isSpeaker ? 1 : 0) -
        (this.#referents.length - i) * 0.05;
      if (score > bestScore) [best, bestScore] = [referent, score];
    }
    return best;
  }

  /** Whoever was spoken of in the last `window` sentences, the nearest first, each once. */
  near(at: { readonly sentence: number; readonly window: number }): readonly Referent[] {
    const seen = new Map<ActorSlug, Referent>();
    for (const referent of this.#referents.toReversed()) {
      if (at.sentence - referent.sentence > at.window) break;
      if (!seen.has(referent.actor.slug)) seen.set(referent.actor.slug, referent);
    }
    return [...seen.values()];
  }

  /** The last referent that fits, however far back. */
  last(fits: (referent: Referent) => boolean): Referent | null {
    return this.#referents.findLast(fits) ?? null;
  }

  /** The state last spoken of, as an actor or a place. */
  lastCountry(sentence: number, window: number): ActorSlug | null {
    const actor = this.#referents.findLast((referent) => referent.actor.kind === 'state');
    const place = this.#places.at(-1);
    const nearest = place && (!actor || place.sentence > actor.sentence) ? place : null;
    if (nearest) return sentence - nearest.sentence <= window ? nearest.country : null;
    return actor && sentence - actor.sentence <= window ? actor.actor.slug : null;
  }
}

/** A candidate's part in its sentence, by the parse where there is one, else by its place before a verb. */
export function partOf(
  candidate: Candidate,
  sentence: Sentence,
): Pick<Referent, 'isSubject' | 'isTopic' | 'isSpeaker'> {
  const { tokens } = sentence;
  const noun = headOf(candidate, tokens);
  const head = noun?.relation === 'conj' ? tokens[noun.head] : noun;
  if (head?.relation.startsWith('nsubj')) {
    const verb = tokens[head.head];
    return {
      isSubject: true,
      isTopic: verb !== undefined && isMain(verb, tokens),
      isSpeaker: verb !== undefined && saying.has(verb.lemma),
    };
  }
  if (sentence.parsed) return { isSubject: false, isTopic: false, isSpeaker: false };
  const next = tokens[candidate.range.to];
  const before = tokens[candidate.range.from - 1];
  const isTopic = opensSentence(candidate, tokens);
  const isSubject = isTopic || ((next?.tag === 'VERB' || next?.tag === 'AUX') && before?.tag !== 'ADP');
  const isSpeaker = (isSubject && saying.has(next?.lemma ?? '')) || isInvertedSpeaker(before);
  return { isSubject: isSubject || isSpeaker, isTopic, isSpeaker };
}

/** Words that stand before a name in its own phrase: its title, article and adjectives. */
const premodifiers: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

/** "The former envoy X, who …, left": the phrase that opens a sentence, with nothing that governs it, is its subject. */
function opensSentence({ range }: Candidate, tokens: readonly Token[]): boolean {
  const next = tokens[range.to];
  const isWhole =
    next?.penn !== 'POS' && next?.text !== ':' && !(next?.tag === 'NOUN' || next?.tag === 'PROPN');
  return isWhole && tokens.slice(0, range.from).every(({ tag }) => premodifiers.has(tag));
}

/** The word of the mention that hangs on one outside it: "Maria" in "Maria Brandt". */
function headOf({ range, headToken }: Candidate, tokens: readonly Token[]): Token | undefined {
  const words = tokens.slice(range.from, range.to);
  const outer = words.find(({ head }) => head < range.from || head >= range.to);
  return outer?.relation.startsWith('nsubj') ? outer : tokens[headToken];
}

/** Whether a verb is the root of its sentence or joined to the root. */
function isMain(verb: Token, tokens: readonly Token[]): boolean {
  if (verb.head < 0) return true;
  return (verb.relation === 'conj' || verb.relation === 'parataxis') && tokens[verb.head]?.head === -1;
}

function isInvertedSpeaker(before: Token | undefined): boolean {
  return before?.penn === 'VBD' && before.lemma === 'say';
}
