// References: which actor or place each mention stands for, read in the order of the text.
import type { Actor, ActorSlug, Place } from '../model/actor.ts';
import type { Mention } from './annotation.ts';
import type { Candidate } from './names/candidate.ts';
import { Reader, type ReaderInput } from './references/reader.ts';

export interface ResolvedReferences {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}

/** What a word that takes up somebody was read as, and who else was near: for the explanation. */
export interface ReferenceChoice {
  readonly candidate: Candidate;
  /** Null where nobody fitted, and the word is no mention. */
  readonly chosen: ActorSlug | null;
  /** The others spoken of in the sentences before, the nearest first. */
  readonly others: readonly ActorSlug[];
}

interface ReferenceInput extends ReaderInput {
  /** Told of each choice among those spoken of before. */
  readonly onChoice?: ((choice: ReferenceChoice) => void) | undefined;
}

/**
 * Settles what each candidate refers to: place or actor by syntax, offices by their holder on the article's day,
 * nouns and pronouns by what was spoken of before. Candidates without a referent are dropped; the actors and
 * places are those that a mention refers to.
 */
export function resolveReferences(input: ReferenceInput): ResolvedReferences {
  const reader = new Reader(input);
  const mentions: Mention[] = [];
  for (const candidate of input.mentions) {
    const near = input.onChoice && candidate.reference.type !== 'named' ? reader.near(candidate) : null;
    const resolved = reader.read(candidate);
    if (resolved !== null) mentions.push(resolved);
    const chosen = resolved?.actor ?? null;
    if (near) input.onChoice?.({ candidate, chosen, others: near.filter((slug) => slug !== chosen) });
  }
  const usedActors = new Set(mentions.map(({ actor }) => actor));
  const usedPlaces = new Set(mentions.map(({ place }) => place));
  return {
    mentions,
    actors: reader.register.actors.filter(({ slug }) => usedActors.has(slug)),
    places: reader.register.places.filter(({ id }) => usedPlaces.has(id)),
  };
}
