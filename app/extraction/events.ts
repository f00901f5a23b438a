// Acts of diplomacy that an article tells, as dated events between actors, each once and with its evidence.
import type { Actor, ActorSlug, CountryCode, Place } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import { eventTypeFacts } from '../model/event-type.ts';
import type { Span, TextSpan } from '../model/span.ts';
import type { DateExpression, ExtractedEvent, Mention, Quote, Sentence } from './annotation.ts';
import type { Act } from './events/act.ts';
import { type ActorIndex, indexActors } from './events/actor-finder.ts';
import { confidenceOf } from './events/confidence.ts';
import { dateOf } from './events/event-date.ts';
import { mergeEvents } from './events/merge.ts';
import { findActs } from './events/sentence-acts.ts';
import type { Side } from './events/sides.ts';
import { findStatements } from './events/statements.ts';
import { summaryOf } from './events/summary.ts';
import { withTakenUpSides } from './events/taken-up.ts';
import type { Politics } from './of-politics.ts';

export interface EventInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly dates: readonly DateExpression[];
  readonly quotes: readonly Quote[];
  readonly politics: Politics;
}

/**
 * The events of an article, most confident first. Where the sides act on each other ("A and B met"), both lists hold
 * both sides. An event has at least one known actor; an act that headline and body both tell stands once.
 */
export function findEvents(input: EventInput): readonly ExtractedEvent[] {
  const index = indexActors(input);
  const told = input.sentences.flatMap((sentence, at) =>
    actsOfPolitics(sentence, index, { before: input.sentences[at - 1], politics: input.politics }).map(
      (act) => ({ act, sentence }),
    ),
  );
  const reading: Reading = {
    ...input,
    index,
    lead: leadOf(input),
    paragraphs: paragraphsOf(input.sentences),
  };
  const acts = withTakenUpSides(told, index).map(({ act, sentence }) => eventOf(act, sentence, reading));
  const merged = mergeEvents([...acts].sort(byConfidence), input.actors, input.sentences);
  return [...merged, ...findStatements(input, acts)].sort(byConfidence);
}

/** The acts of a sentence, as far as its text may tell them. */
function actsOfPolitics(
  sentence: Sentence,
  index: ActorIndex,
  { before, politics }: { readonly before: Sentence | undefined; readonly politics: Politics },
): readonly Act[] {
  if (politics.any.has(sentence.index)) return findActs(sentence, index, before);
  if (!politics.betweenStates.has(sentence.index)) return [];
  const isState = (slug: ActorSlug) => index.kindOf.get(slug) === 'state';
  return findActs(sentence, index, before).filter(
    ({ source, target }) =>
      source.actors.some(isState) &&
      target.actors.some((slug) => isState(slug) && !source.actors.includes(slug)),
  );
}

function byConfidence(a: ExtractedEvent, b: ExtractedEvent): number {
  return b.confidence - a.confidence || a.trigger.start - b.trigger.start;
}

/** The article, with what every act in it is read by. */
interface Reading extends EventInput {
  readonly index: ActorIndex;
  readonly lead: Lead | null;
  readonly paragraphs: ReadonlyMap<number, Span>;
}

function eventOf(act: Act, sentence: Sentence, input: Reading): ExtractedEvent {
  const { text } = input.article;
  const { quad, cameoRoot } = eventTypeFacts[act.type];
  const span = (start: number, end: number): TextSpan => ({ start, end, text: text.slice(start, end) });
  const tokenSpan = (start: number, end: number): TextSpan =>
    span(sentence.tokens[start]?.start ?? sentence.start, sentence.tokens[end - 1]?.end ?? sentence.end);
  const sideText = ({ phrases }: Side): string | null => {
    const [first] = phrases;
    const last = phrases.at(-1);
    return first && last ? tokenSpan(first.start, last.end).text : null;
  };
  return {
    sentence: sentence.index,
    evidence: span(sentence.start, sentence.end),
    trigger: tokenSpan(act.trigger.start, act.trigger.end),
    type: act.type,
    mode: act.mode,
    quad,
    cameoRoot,
    sources: act.source.actors,
    targets: act.target.actors,
    sourceText: sideText(act.source),
    targetText: sideText(act.target),
    place: placeOf(act, input.index.mentions.get(sentence.index) ?? []),
    date: dateOf(act, {
      sentence,
      paragraph: input.paragraphs.get(sentence.paragraph) ?? sentence,
      dates: input.dates,
      lead: leadFor(act, sentence, input),
      published: input.article.published?.date ?? null,
    }),
    assertion: act.assertion,
    summary: summaryOf(act, { sentence, text, actors: input.actors }),
    confidence: Math.round(confidenceOf(act.confidence) * 100) / 100,
    rule: act.rule,
  };
}

/** From the first sentence of each paragraph to the end of its last. */
function paragraphsOf(sentences: readonly Sentence[]): ReadonlyMap<number, Span> {
  const paragraphs = new Map<number, Span>();
  for (const { paragraph, start, end } of sentences)
    paragraphs.set(paragraph, { start: paragraphs.get(paragraph)?.start ?? start, end });
  return paragraphs;
}

/** In sentences, the headline among them: where a newspaper gives the day of its news. */
const leadLength = 3;

/** The first day that the lead names, and who its sentence names, with their countries. */
interface Lead {
  readonly day: DateExpression;
  readonly named: ReadonlySet<ActorSlug | CountryCode>;
}

function leadOf({ dates, mentions, actors }: EventInput): Lead | null {
  const day = dates.find(({ sentence, date }) => sentence < leadLength && date.precision === 'day');
  if (!day) return null;
  const named = new Set(
    mentions.flatMap(({ sentence, actor }) => (sentence === day.sentence && actor ? [actor] : [])),
  );
  const countries = actors.flatMap(({ slug, country }) => (named.has(slug) && country ? [country] : []));
  return { day, named: new Set([...named, ...countries]) };
}

/**
 * The day of the lead, where that sentence names one of the act's sides or its country, or where the act's own
 * sentence opens with another place: "In Lima, …" goes round the world on the day of the news. Else null.
 */
function leadFor(
  { source, target }: Act,
  sentence: Sentence,
  { lead, index }: Reading,
): DateExpression | null {
  if (!lead) return null;
  if (opensElsewhere(sentence, index.mentions.get(sentence.index) ?? [])) return lead.day;
  const side = source.actors.length > 0 ? source.actors : target.actors;
  const same = side.some(
    (one) => lead.named.has(one) || lead.named.has(index.countryOfActor.get(one) ?? one),
  );
  return same ? lead.day : null;
}

/** "In Lima, …" */
function opensElsewhere({ tokens }: Sentence, mentions: readonly Mention[]): boolean {
  const place = mentions.find((mention) => mention.place !== null);
  const [first, second] = tokens;
  const after = tokens.find(({ start }) => place && start >= place.end);
  return first?.lower === 'in' && place !== undefined && second?.start === place.start && after?.text === ',';
}

/** The place that the words of the act name, or null; of the mentions in its sentence. */
function placeOf(act: Act, mentions: readonly Mention[]): string | null {
  const inside = mentions.find(
    (mention) =>
      mention.place !== null && mention.headToken >= act.extent.start && mention.headToken < act.extent.end,
  );
  return inside?.place ?? null;
}
