// What a synthetic corpus brings to the database, batch by batch, as plain data.
import type { Actor, Place } from '../model/actor.ts';
import type { Publication } from '../model/article.ts';
import type { EventStatus } from '../model/event-type.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { RecordEvent, RecordMention, RecordQuote } from './record-input.server.ts';

/** Everybody and everything that batches may name. */
export interface CorpusCast {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly publishers: readonly string[];
}

/** A report beside what it says: which event of its batch it belongs to, and why it was joined to it. */
export interface BatchReport extends RecordEvent {
  readonly event: number;
  readonly joinReason: string | null;
}

export interface BatchArticle {
  readonly publisher: string;
  readonly url: string;
  readonly published: Publication | null;
  readonly title: string;
  readonly text: string;
  readonly reports: readonly BatchReport[];
  readonly mentions: readonly RecordMention[];
  readonly quotes: readonly RecordQuote[];
}

/** An event as its reports make it; kind, words, sides and place are those of `first`. */
export interface BatchEvent {
  readonly first: RecordEvent;
  readonly date: PartialDate;
  readonly status: EventStatus;
}

/** Events with all the articles that report them. */
export interface CorpusBatch {
  readonly events: readonly BatchEvent[];
  readonly articles: readonly BatchArticle[];
}
