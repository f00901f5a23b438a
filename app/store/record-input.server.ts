// What one article brings to the database: the article and all that was read from it, as plain data.
import type { Actor, ActorSlug, Place } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { Assertion, EventType, Quad } from '../model/event-type.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { TextSpan } from '../model/span.ts';

export interface RecordMention extends TextSpan {
  readonly form: 'name' | 'alias' | 'title' | 'nominal' | 'metonym' | 'pronoun';
  /** One of the two; a mention with neither is left out. */
  readonly actor: ActorSlug | null;
  readonly place: string | null;
}

export interface RecordQuote {
  readonly content: readonly [TextSpan, ...TextSpan[]];
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly cue: TextSpan | null;
  readonly speakerSpan: TextSpan | null;
  readonly speaker: ActorSlug | null;
}

export interface RecordEvent {
  readonly evidence: TextSpan;
  readonly trigger: TextSpan;
  readonly type: EventType;
  readonly mode: string | null;
  readonly quad: Quad;
  readonly cameoRoot: string;
  readonly sources: readonly ActorSlug[];
  readonly targets: readonly ActorSlug[];
  readonly sourceText: string | null;
  readonly targetText: string | null;
  /** Id of one of the input's places. */
  readonly place: string | null;
  readonly date: PartialDate | null;
  readonly assertion: Assertion;
  readonly summary: string;
  /** In [0, 1]. */
  readonly confidence: number;
  readonly rule: string;
}

/** An annotated article fits as it is: `{ ...annotated, extractor, item }`. */
export interface RecordInput {
  readonly article: Article;
  /** Every actor that a mention, quote or event of the input names. */
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly mentions: readonly RecordMention[];
  readonly quotes: readonly RecordQuote[];
  readonly events: readonly RecordEvent[];
  /** Name and version of the extractor ("demarche 0.1.0"). */
  readonly extractor: string;
  /** Which item of which ingestion brought it, or null outside one. */
  readonly item: IngestionItem | null;
}

export interface IngestionItem {
  readonly ingestion: number;
  /** The file, URL or line it came from, as shown to the user. */
  readonly name: string;
}

/**
 * `new`: stored; `unchanged`: the same text is there; `revised`: another text under a known URL; `dated`: the
 * same text with a publication date that was not known before, its events re-recorded.
 */

export interface RecordOutcome {
  readonly outcome: 'new' | 'unchanged' | 'revised' | 'dated';
  readonly articleId: number;
  readonly events: number;
  /** How many of the events were joined to events that other articles report too. */
  readonly joined: number;
  readonly quotes: number;
}
