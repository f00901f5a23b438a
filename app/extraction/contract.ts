// The extractor's contract: the JSON that `extract` prints for one article. Others measure us by it.
import type { ActorKind, CountryCode } from '../model/actor.ts';
import type { Assertion, EventType, Quad } from '../model/event-type.ts';
import type { DateBasis, IsoDate, PartialDate, Precision } from '../model/partial-date.ts';
import type { Span, TextSpan } from '../model/span.ts';
import type {
  AnnotatedArticle,
  DateExpression,
  ExtractedEvent,
  Mention,
  Quote,
  QuoteKind,
} from './annotation.ts';

/** One printed line. Spans are half-open, in UTF-16 units of `text`. */
export interface ContractOutput {
  readonly id: string | number | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: IsoDate | null;
  readonly text: string;
  readonly actors: readonly ContractActor[];
  readonly places: readonly ContractPlace[];
  readonly quotes: readonly ContractQuote[];
  /** Most confident first. */
  readonly events: readonly ContractEvent[];
  readonly dates: readonly ContractDate[];
}

export interface ContractActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: CountryCode | null;
  /** The office as stated, else the one held at publication; left out where none is known. */
  readonly role?: string;
  readonly mentions: readonly TextSpan[];
}

export interface ContractPlace {
  readonly id: string;
  readonly name: string;
  readonly country: CountryCode | null;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly mentions: readonly TextSpan[];
}

export interface ContractQuote extends TextSpan {
  readonly kind: QuoteKind;
  readonly speaker: string | null;
  readonly speakerText: string | null;
  readonly cue: string | null;
}

export interface ContractEvent extends Span {
  readonly trigger: Span;
  readonly type: EventType;
  readonly mode?: string;
  readonly quad: Quad;
  readonly cameoRoot: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly sourceText: string | null;
  readonly targetText: string | null;
  readonly place: string | null;
  readonly date: {
    readonly from: IsoDate | null;
    readonly to: IsoDate | null;
    readonly precision: Precision;
    readonly basis: DateBasis;
  } | null;
  readonly assertion: Assertion;
  readonly summary: string;
  readonly confidence: number;
}

export interface ContractDate extends TextSpan {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly precision: Precision;
}

/** The line that `extract` prints for an article. */
export function toContract(id: string | number | null, annotated: AnnotatedArticle): ContractOutput {
  const { article, mentions } = annotated;
  return {
    id,
    title: article.title,
    byline: article.byline,
    published: article.published?.date ?? null,
    text: article.text,
    actors: contractActors(annotated),
    places: annotated.places.map((place) => ({
      id: place.id,
      name: place.name,
      country: place.country,
      ...(place.latitude !== null && { latitude: place.latitude }),
      ...(place.longitude !== null && { longitude: place.longitude }),
      mentions: mentions.filter((mention) => mention.place === place.id).map(textSpan),
    })),
    quotes: annotated.quotes.flatMap(contractQuotes),
    events: annotated.events.map(contractEvent),
    dates: annotated.dates.map(contractDate),
  };
}

function contractActors({ actors, mentions }: AnnotatedArticle): ContractActor[] {
  const byActor = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.actor === null) continue;
    const known = byActor.get(mention.actor);
    if (known) known.push(mention);
    else byActor.set(mention.actor, [mention]);
  }
  return actors.map((actor) => {
    const role = actor.roles[0]?.title;
    return {
      id: actor.slug,
      name: actor.name,
      kind: actor.kind,
      country: actor.country,
      ...(role !== undefined && { role }),
      mentions: (byActor.get(actor.slug) ?? []).map(textSpan),
    };
  });
}

/** A quote in several parts is printed as one line a part, each with the speaker. */
function contractQuotes(quote: Quote): readonly ContractQuote[] {
  return quote.content.map((part) => ({
    ...textSpan(part),
    kind: quote.kind,
    speaker: quote.speaker,
    speakerText: quote.speakerSpan?.text ?? null,
    cue: quote.cue?.text ?? null,
  }));
}

function contractEvent(event: ExtractedEvent): ContractEvent {
  return {
    start: event.evidence.start,
    end: event.evidence.end,
    trigger: { start: event.trigger.start, end: event.trigger.end },
    type: event.type,
    ...(event.mode !== null && { mode: event.mode }),
    quad: event.quad,
    cameoRoot: event.cameoRoot,
    sources: event.sources,
    targets: event.targets,
    sourceText: event.sourceText,
    targetText: event.targetText,
    place: event.place,
    date: event.date && contractPeriod(event.date),
    assertion: event.assertion,
    summary: event.summary,
    confidence: Math.round(event.confidence * 1000) / 1000,
  };
}

function contractPeriod({ from, to, precision, basis }: PartialDate) {
  return { from, to, precision, basis };
}

function contractDate(expression: DateExpression): ContractDate {
  const { from, to, precision } = expression.date;
  return { ...textSpan(expression), from, to, precision };
}

function textSpan({ start, end, text }: TextSpan): TextSpan {
  return { start, end, text };
}
