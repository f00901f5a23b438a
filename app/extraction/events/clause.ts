// What the search for events sees of a sentence: noun phrases, and clauses with their sides, however these were found.
import type { Token } from '../annotation.ts';

/** A noun phrase without what follows its head; token indices, half-open. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** "Russia" in "Russia's demand". */
  readonly possessor: Phrase | null;
}

/** A prepositional phrase: its preposition in lower case and the phrases it governs. */
export interface Oblique {
  readonly preposition: string;
  readonly at: number;
  readonly phrases: readonly Phrase[];
}

/**
 * How a clause hangs in its sentence: it stands alone or is coordinated with one that does (`main`), is the content
 * of speech (`report`), the complement of a verb or adjective (`complement`) or noun (`noun`), describes a noun
 * (`relative`), goes with an -ing form (`participle`), tells why (`purpose`) or when and under what condition (`adverbial`).
 */
export type ClauseLink =
  | 'main'
  | 'report'
  | 'complement'
  | 'noun'
  | 'relative'
  | 'participle'
  | 'purpose'
  | 'adverbial';

export interface Clause {
  /** Token index of the verb, or of the adjective after a copula ("is ready to"). */
  readonly verb: number;
  /** First token of the verb group. */
  readonly start: number;
  /** Where what belongs to the verb ends, exclusive. */
  readonly end: number;
  /** Lemmas of auxiliaries and modals ("will", "be"). */
  readonly auxiliaries: readonly string[];
  readonly negated: boolean;
  readonly passive: boolean;
  readonly subject: readonly Phrase[];
  readonly objects: readonly Phrase[];
  readonly obliques: readonly Oblique[];
  readonly link: ClauseLink;
  /** Position in the sentence's clauses of the one it hangs on, or null. */
  readonly parent: number | null;
  /** The clause it is coordinated with, or null. */
  readonly conjunctOf: number | null;
  /** "if", "that", "after", or null. */
  readonly marker: string | null;
}

/** The sentence as the search for events sees it. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  /** The phrase that holds a token, by token index. */
  readonly phraseAt: readonly (Phrase | null)[];
  readonly clauses: readonly Clause[];
}
