// What the finders of names hand on: spans of tokens with what they may refer to.
import type { ActorSlug, CountryCode } from '../../model/actor.ts';
import type { Mention, MentionForm, Sentence } from '../annotation.ts';
import type { Gender } from '../lexicon/given-names.ts';
import type { NominalRow } from '../lexicon/nominals.ts';

/** Tokens `[from, to)` of a sentence. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * How a candidate is resolved: `named` has its actor or place already (both where syntax must decide), `noun` is
 * a nominal whose country the context must tell, `office` a role ("the president"), `anaphor` a definite noun for
 * something named before ("the alliance"), `people` a nation that may stand for its state ("the Russians"),
 * `pronoun` a personal pronoun.
 */
export type Reference =
  | { readonly type: 'named' }
  | { readonly type: 'noun'; readonly row: NominalRow }
  | { readonly type: 'office'; readonly keys: readonly string[]; readonly country: CountryCode | null }
  | { readonly type: 'anaphor'; readonly noun: string }
  | { readonly type: 'people'; readonly state: ActorSlug }
  | { readonly type: 'pronoun' };

export interface Candidate extends Mention {
  readonly range: TokenRange;
  readonly reference: Reference;
  /** Gender of the person, where the words tell it. */
  readonly gender: Gender | null;
}

export interface CandidateParts {
  readonly range: TokenRange;
  readonly form: MentionForm;
  readonly actor?: ActorSlug | null;
  readonly place?: string | null;
  readonly headToken?: number;
  readonly reference?: Reference;
  readonly gender?: Gender | null;
}

/** A candidate over tokens of a sentence; its head is the last token where no other is given. */
export function candidateOf(text: string, sentence: Sentence, parts: CandidateParts): Candidate {
  const { range } = parts;
  const start = sentence.tokens[range.from]?.start ?? sentence.start;
  const end = sentence.tokens[range.to - 1]?.end ?? sentence.end;
  return {
    start,
    end,
    text: text.slice(start, end),
    sentence: sentence.index,
    headToken: parts.headToken ?? range.to - 1,
    form: parts.form,
    actor: parts.actor ?? null,
    place: parts.place ?? null,
    range,
    reference: parts.reference ?? { type: 'named' },
    gender: parts.gender ?? null,
  };
}
