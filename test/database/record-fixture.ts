// Articles for the database tests, as an extractor would hand them over: sentences in, spans out.
import { type Actor, type ActorKind, slugOf } from '../../app/model/actor.ts';
import { type EventType, eventTypeFacts } from '../../app/model/event-type.ts';
import { type IsoDate, type PartialDate, parseIsoDate } from '../../app/model/partial-date.ts';
import type { TextSpan } from '../../app/model/span.ts';
import { resolveEvents } from '../../app/resolution/resolve-events.ts';
import { seedCatalogue } from '../../app/store/catalogue.server.ts';
import type { Database } from '../../app/store/database.server.ts';
import { recordArticle } from '../../app/store/record.server.ts';
import type { RecordEvent, RecordInput } from '../../app/store/record-input.server.ts';

/** A day of a test, which has to be one. */
export function day(value: string): IsoDate {
  const date = parseIsoDate(value);
  if (date === null) throw new Error(`${value} is no day`);
  return date;
}

/** A date of day precision. */
export function onDay(value: string): PartialDate {
  return { from: day(value), to: day(value), precision: 'day', basis: 'stated', text: null };
}

export function actor(name: string, kind: ActorKind, country: string | null): Actor {
  return { slug: slugOf(name), name, kind, country, aliases: [], roles: [], discovered: false };
}

export const unitedStates = actor('United States', 'state', 'USA');
export const russia = actor('Russia', 'state', 'RUS');
export const ukraine = actor('Ukraine', 'state', 'UKR');
export const blinken = actor('Antony Blinken', 'person', 'USA');
export const lavrov = actor('Sergey Lavrov', 'person', 'RUS');
export const nato = actor('NATO', 'organisation', null);

/** The first place where the words stand in the text. */
export function spanOf(text: string, words: string): TextSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length, text: words };
}

export interface EventSketch {
  readonly sentence: string;
  readonly trigger: string;
  readonly type: EventType;
  readonly sources: readonly Actor[];
  readonly targets: readonly Actor[];
  readonly date?: PartialDate | null;
  readonly summary?: string;
}

export interface ArticleSketch {
  readonly text: string;
  readonly title?: string;
  readonly url?: string | null;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly events?: readonly EventSketch[];
  readonly quotes?: readonly { readonly words: string; readonly speaker: Actor; readonly named: string }[];
  readonly mentions?: readonly { readonly words: string; readonly actor: Actor }[];
}

/** Records the sketched article, its events joined as an ingestion joins them. */
export function recordSketch(db: Database, sketch: ArticleSketch) {
  return recordArticle(db, inputOf(sketch), resolveEvents);
}

/** Names the countries of the actors above in an empty database. */
export function seedCountries(db: Database): Promise<unknown> {
  const countries = ['RUS', 'UKR', 'USA'].map((code) => ({ code, name: code }));
  return seedCatalogue(db, { actors: [], countries });
}

/** The input that records the sketched article. */
export function inputOf(sketch: ArticleSketch): RecordInput {
  const { text, events = [], quotes = [], mentions = [] } = sketch;
  const named = [
    ...events.flatMap(({ sources, targets }) => [...sources, ...targets]),
    ...quotes.map(({ speaker }) => speaker),
    ...mentions.map(({ actor }) => actor),
  ];
  return {
    article: {
      title: sketch.title ?? null,
      byline: null,
      publisher: sketch.publisher ?? null,
      url: sketch.url ?? null,
      language: 'en',
      published: sketch.published ? { date: day(sketch.published), instant: null, basis: 'given' } : null,
      text,
    },
    actors: [...new Map(named.map((one) => [one.slug, one])).values()],
    places: [],
    mentions: mentions.map(({ words, actor }) => ({
      ...spanOf(text, words),
      form: 'name',
      actor: actor.slug,
      place: null,
    })),
    quotes: quotes.map(({ words, speaker, named }) => ({
      content: [spanOf(text, words)],
      kind: 'direct',
      cue: null,
      speakerSpan: spanOf(text, named),
      speaker: speaker.slug,
    })),
    events: events.map((event) => eventOf(text, event)),
    extractor: 'test 1',
    item: null,
  };
}

function eventOf(text: string, sketch: EventSketch): RecordEvent {
  const { sentence, type, sources, targets } = sketch;
  const evidence = spanOf(text, sentence);
  const trigger = spanOf(sentence, sketch.trigger);
  return {
    evidence,
    trigger: {
      ...trigger,
      start: evidence.start + trigger.start,
      end: evidence.start + trigger.end,
    },
    type,
    mode: null,
    quad: eventTypeFacts[type].quad,
    cameoRoot: eventTypeFacts[type].cameoRoot,
    sources: sources.map(({ slug }) => slug),
    targets: targets.map(({ slug }) => slug),
    sourceText: null,
    targetText: null,
    place: null,
    date: sketch.date ?? null,
    assertion: 'reported',
    summary: sketch.summary ?? sentence,
    confidence: 0.8,
    rule: 'test',
  };
}
