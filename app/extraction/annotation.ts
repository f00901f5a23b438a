// The layers that the extraction steps add to an article. Each step returns new layers and mutates nothing.
import type { Actor, ActorSlug, Place } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { Assertion, EventType, Quad } from '../model/event-type.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Span, TextSpan } from '../model/span.ts';

/** Universal part-of-speech tag (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token extends TextSpan {
  /** Position in its sentence, from 0. */
  readonly index: number;
  readonly lower: string;
  readonly lemma: string;
  readonly tag: PartOfSpeech;
  /** Penn tag ("VBD", "VBN", "NNS"), which tells tense, participle and number. */
  readonly penn: string;
  /** Index of the head token in the sentence; -1 for the root, and for every token of an unparsed sentence. */
  readonly head: number;
  /** Universal Dependencies relation to the head ("nsubj", "nsubj:pass", "obj"); '' where not parsed. */
  readonly relation: string;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Which line of the text it stands in, from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly parsed: boolean;
}

export const mentionForms = ['name', 'alias', 'title', 'nominal', 'metonym', 'pronoun'] as const;
export type MentionForm = (typeof mentionForms)[number];

/** A span that refers to an actor or a place. Exactly one of `actor` and `place` is set once references are resolved. */
export interface Mention extends TextSpan {
  readonly sentence: number;
  /** Index of the token that heads it, in its sentence ("officials" in "State Department officials"). */
  readonly headToken: number;
  readonly form: MentionForm;
  readonly actor: ActorSlug | null;
  readonly place: string | null;
}

export const quoteKinds = ['direct', 'indirect', 'mixed'] as const;
export type QuoteKind = (typeof quoteKinds)[number];

/** Words attributed to a speaker. The contract prints each content span on its own. */
export interface Quote {
  /** Without the quotation marks; several where an attribution or a paragraph break interrupts it. */
  readonly content: readonly [TextSpan, ...TextSpan[]];
  readonly kind: QuoteKind;
  readonly cue: TextSpan | null;
  /** The speaker's words in the text ("he", "a State Department official"), or null. */
  readonly speakerSpan: TextSpan | null;
  readonly speaker: ActorSlug | null;
}

/** A temporal expression with its value; durations and repeated times are not dates and do not stand here. */
export interface DateExpression extends TextSpan {
  readonly sentence: number;
  readonly date: PartialDate;
}

export interface ExtractedEvent {
  /** Index of the evidence sentence. */
  readonly sentence: number;
  /** Its span: the evidence. */
  readonly evidence: TextSpan;
  readonly trigger: TextSpan;
  readonly type: EventType;
  /** PLOVER mode ("troops", "asylum", "withdraw"), where one applies. */
  readonly mode: string | null;
  readonly quad: Quad;
  readonly cameoRoot: string;
  readonly sources: readonly ActorSlug[];
  readonly targets: readonly ActorSlug[];
  /** The words of the text that name them, or null. */
  readonly sourceText: string | null;
  readonly targetText: string | null;
  readonly place: string | null;
  readonly date: PartialDate | null;
  readonly assertion: Assertion;
  /** One plain line made of the article's own words. */
  readonly summary: string;
  /** In [0, 1]. */
  readonly confidence: number;
  /** The lexicon row or rule that fired, for the explanation. */
  readonly rule: string;
}

export interface AnnotatedArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateExpression[];
  readonly quotes: readonly Quote[];
  /** Most confident first; one per act within the article. */
  readonly events: readonly ExtractedEvent[];
}
