// What the store hands to pages and exports: events, reports, quotes, actors and articles as rows to show.
import type { ActorKind, ActorRole, ActorSlug, CountryCode } from './actor.ts';
import type { Publication } from './article.ts';
import type { Assertion, EventStatus, EventType, Quad } from './event-type.ts';
import type { IsoDate, PartialDate } from './partial-date.ts';
import type { Trend } from './picture.ts';
import type { Span } from './span.ts';

export interface ActorRef {
  readonly slug: ActorSlug;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: CountryCode | null;
}

export interface EventRow {
  readonly id: number;
  readonly type: EventType;
  readonly mode: string | null;
  readonly quad: Quad;
  readonly cameoRoot: string | null;
  readonly summary: string;
  readonly date: PartialDate;
  readonly sources: readonly ActorRef[];
  readonly targets: readonly ActorRef[];
  readonly assertion: Assertion;
  readonly status: EventStatus;
  readonly confidence: number;
  readonly reportCount: number;
  readonly publishers: readonly string[];
}

/** The evidence for an event in one article. */
export interface ReportRow {
  readonly id: number;
  readonly articleId: number;
  readonly articleTitle: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: Publication | null;
  /** The sentence: `sentence === articleText.slice(span.start, span.end)`. */
  readonly span: Span;
  readonly sentence: string;
  readonly date: PartialDate | null;
  readonly assertion: Assertion;
}

/** A report with the paragraph around its sentence; `highlight` is counted from the paragraph's first unit. */
export interface ReportInContext extends ReportRow {
  readonly paragraph: string;
  readonly highlight: Span;
}

export interface QuoteRow {
  readonly id: number;
  readonly text: string;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly speaker: ActorRef | null;
  /** The speaker as the text has it. */
  readonly speakerText: string | null;
  readonly articleId: number;
  readonly articleTitle: string | null;
  readonly publisher: string | null;
  readonly published: IsoDate | null;
  readonly url: string | null;
}

/** One entry of an event's history. */
export interface EventRevisionRow {
  readonly id: number;
  readonly at: string;
  readonly by: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
}

export interface EventDetail {
  readonly event: EventRow;
  readonly reports: readonly ReportInContext[];
  /** Quotes in the reporting articles by the event's actors. */
  readonly quotes: readonly QuoteRow[];
  /** Events of the same parties, nearest in time first. */
  readonly related: readonly EventRow[];
  readonly revisions: readonly EventRevisionRow[];
}

/** An event as a line of an export: with every report's evidence. */
export interface EventExport {
  readonly event: EventRow;
  readonly reports: readonly ReportRow[];
}

/** A value of a facet with the number of events that it would leave, the other filters standing. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** An actor that a typed name may mean. */
export interface ActorChoice extends ActorRef {
  /** The alias that matches, where the name does not. */
  readonly alias: string | null;
  /** Events that choosing it would leave, the other filters standing. */
  readonly count: number;
}

export interface Facets {
  readonly actors: readonly FacetValue[];
  readonly countries: readonly FacetValue[];
  readonly types: readonly FacetValue[];
  readonly quads: readonly FacetValue[];
  readonly publishers: readonly FacetValue[];
  readonly statuses: readonly FacetValue[];
  /** Who to whom between parties, as "SOURCE~TARGET". */
  readonly pairs: readonly FacetValue[];
  readonly precisions: readonly FacetValue[];
}

/** Where the searched words stand that brought an event into the list. */
export interface EventMatch {
  readonly event: number;
  readonly where: 'summary' | 'sentence' | 'actor' | 'quote' | 'article';
  /** The words around the first match; `spans` are the matching words in it. */
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Events of a stretch of the list that is asked for at once, and of a page where no scripts run. */
export const STRETCH = 100;

/** A stretch of the list. */
export interface EventPage {
  /** In the order asked for; by date, events of unknown date come last, then by id. */
  readonly events: readonly EventRow[];
  /** For the events of the stretch, where the filter has words to search for. */
  readonly matches: readonly EventMatch[];
  /** Place of the first of `events` in the whole list, from 0. */
  readonly offset: number;
  /** How many the filter holds in all. */
  readonly total: number;
}

export interface ActorListRow extends ActorRef {
  readonly events: number;
  readonly quotes: number;
  readonly mentions: number;
  readonly discovered: boolean;
}

export interface ActorDetail extends ActorListRow {
  readonly aliases: readonly string[];
  readonly roles: readonly ActorRole[];
  /** Whom they deal with, most events first. */
  readonly counterparts: readonly {
    readonly actor: ActorRef;
    readonly asSource: number;
    readonly asTarget: number;
    readonly cooperation: number;
    readonly conflict: number;
  }[];
}

/** An actor's events with one other actor over time, whoever acted. */
export interface CounterpartTrend {
  readonly actor: ActorRef;
  /** Events that have a place in time. */
  readonly events: number;
  /** By the same unit for every counterpart of an actor. */
  readonly trend: Trend;
}

export interface ArticleListRow {
  readonly id: number;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: Publication | null;
  readonly language: string | null;
  readonly events: number;
  readonly quotes: number;
}

export interface ArticleMention extends Span {
  readonly actor: ActorRef | null;
  readonly place: string | null;
}

export interface ArticleQuote {
  readonly id: number;
  readonly content: readonly Span[];
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly speaker: ActorRef | null;
  readonly speakerText: string | null;
}

export interface ArticleEvent {
  readonly eventId: number;
  readonly span: Span;
  readonly trigger: Span;
  readonly type: EventType;
  readonly quad: Quad;
  readonly summary: string;
  readonly reason: EventReason;
}

/** Why the extraction read an event from an article. */
export interface EventReason {
  /** The row of the lexicon, or the rule in words. */
  readonly rule: string;
  /** The words of the text that name the sides, or null. */
  readonly sourceText: string | null;
  readonly targetText: string | null;
  readonly triggerText: string;
  readonly date: PartialDate | null;
  /** In [0, 1]. */
  readonly confidence: number;
  /** Name and version of the extractor that read it. */
  readonly extractor: string;
}

/** Where the rule of an event stands today. */
export interface RuleOrigin {
  /** The file of the lexicon with the row; null for a rule that is none of its rows. */
  readonly table: string | null;
  /** The extractor of today, where another one read the event; else null. */
  readonly now: string | null;
}

/** An article with all that was read from it; every span counts in UTF-16 units of `text`. */
export interface ArticleDetail extends Omit<ArticleListRow, 'events' | 'quotes'> {
  readonly byline: string | null;
  readonly text: string;
  readonly mentions: readonly ArticleMention[];
  readonly quotes: readonly ArticleQuote[];
  readonly events: readonly ArticleEvent[];
  /** Earlier and later texts of the same publication, oldest first, this one included. */
  readonly revisions: readonly { readonly id: number; readonly storedAt: string }[];
}
