// The rows of a batch of the synthetic corpus, table by table, as ingestion would write them.
import type { ActorSlug } from '../model/actor.ts';
import { quadOf } from '../model/event-type.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { contentHashOf } from './check-input.server.ts';
import type { BatchArticle, BatchEvent, BatchReport, CorpusBatch } from './synthetic-batch.server.ts';
import type { StoredActor } from './write-actors.server.ts';

/** A list is an array of slugs. */
export type Field = string | number | boolean | null | readonly string[];
export type Row = readonly Field[];

/** Every table that rows go into, with its columns; a table stands behind those that it refers to. */
export const filledTables = [
  {
    name: 'article',
    columns: 'id, source_id, url, language, published_date, published_instant, published_basis',
  },
  {
    name: 'article_revision',
    columns: 'id, article_id, number, is_current, title, text, text_length, content_hash',
  },
  { name: 'extraction_run', columns: 'id, revision_id, extractor' },
  { name: 'ingestion_item', columns: 'ingestion_id, name, outcome, article_id' },
  {
    name: 'event',
    columns: `id, type, mode, quad, cameo_root, summary, date_from, date_to, date_precision, date_basis, date_text,
      assertion, status, confidence, place_id, edited_at`,
  },
  { name: 'event_participant', columns: 'event_id, side, actor_id, country_code, position' },
  {
    name: 'report',
    columns: `event_id, revision_id, run_id, span_start, span_end, text, trigger_start, trigger_end, trigger_text, type,
      mode, cameo_root, summary, source_text, target_text, sources, targets, place_id, date_from, date_to,
      date_precision, date_basis, date_text, assertion, confidence, rule, join_reason`,
  },
  { name: 'event_revision', columns: 'event_id, by, field, before, after' },
  { name: 'mention', columns: 'revision_id, run_id, span_start, span_end, text, form, actor_id' },
  {
    name: 'quote',
    columns: `id, revision_id, run_id, kind, text, speaker_id, speaker_text, speaker_start, speaker_end, cue_text,
      cue_start, cue_end`,
  },
  { name: 'quote_part', columns: 'quote_id, position, span_start, span_end, text' },
] as const;

type BatchRows = Readonly<Record<(typeof filledTables)[number]['name'], readonly Row[]>>;

/** What all batches refer to. */
export interface Frame {
  /** Of the corpus: stands as its extractor. */
  readonly name: string;
  readonly actors: ReadonlyMap<ActorSlug, StoredActor>;
  readonly places: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly ingestion: number;
}

/** Ids that were taken for the batch, in its own order; quotes article by article. */
export interface BatchIds {
  readonly events: readonly number[];
  readonly articles: readonly number[];
  readonly revisions: readonly number[];
  readonly runs: readonly number[];
  readonly quotes: readonly number[];
}

/** The rows of the batch. Throws where it names somebody whom the frame does not know. */
export function rowsOf({ events, articles }: CorpusBatch, ids: BatchIds, frame: Frame): BatchRows {
  const placed = articles.map((article, index) => ({
    article,
    id: at(ids.articles, index),
    revision: at(ids.revisions, index),
    run: at(ids.runs, index),
  }));
  const stored = events.map((event, index) => ({ event, id: at(ids.events, index) }));
  const quotes = placed
    .flatMap(({ article, revision, run }) => article.quotes.map((quote) => ({ quote, revision, run })))
    .map((quote, index) => ({ ...quote, id: at(ids.quotes, index) }));
  const decided = stored.filter(({ event }) => event.status !== 'extracted');
  return {
    article: placed.map(({ article, id }) => articleRow(article, id, frame)),
    article_revision: placed.map(({ article: { title, text }, id, revision }) => [
      ...[revision, id, 1, true],
      ...[title, text, text.length, contentHashOf(text)],
    ]),
    extraction_run: placed.map(({ revision, run }) => [run, revision, frame.name]),
    ingestion_item: placed.map(({ article, id }) => [frame.ingestion, article.url, 'new', id]),
    event: stored.map(({ event, id }) => eventRow(event, id, frame)),
    event_participant: stored.flatMap(({ event, id }) => participantRows(event, id, frame)),
    report: placed.flatMap(({ article, revision, run }) =>
      article.reports.map((report) => [
        ...[at(ids.events, report.event), revision, run],
        ...reportFields(report, frame),
      ]),
    ),
    event_revision: decided.map(({ event, id }) => [id, 'analyst', 'status', 'extracted', event.status]),
    mention: placed.flatMap(({ article, revision, run }) =>
      article.mentions.map(({ start, end, text, form, actor }) => [
        ...[revision, run, start, end, text, form],
        actor && idOf(frame, actor),
      ]),
    ),
    quote: quotes.map(({ quote: { content, kind, cue, speaker, speakerSpan: named }, id, revision, run }) => [
      ...[id, revision, run, kind, content.map(({ text }) => text).join(' … ')],
      speaker && idOf(frame, speaker),
      ...(named ? [named.text, named.start, named.end] : [null, null, null]),
      ...(cue ? [cue.text, cue.start, cue.end] : [null, null, null]),
    ]),
    quote_part: quotes.flatMap(({ quote, id }) =>
      quote.content.map(({ start, end, text }, position) => [id, position, start, end, text]),
    ),
  };
}

function articleRow({ publisher, url, published }: BatchArticle, id: number, { sources }: Frame): Row {
  return [
    ...[id, sources.get(publisher) ?? null, url, 'en'],
    ...[published?.date ?? null, published?.instant ?? null, published?.basis ?? null],
  ];
}

function eventRow({ first, date, status }: BatchEvent, id: number, { places }: Frame): Row {
  const { type, mode, cameoRoot, summary, assertion, confidence, place } = first;
  return [
    ...[id, type, mode, quadOf(type), cameoRoot, summary],
    ...dateFields(date),
    ...[assertion, status, confidence, place === null ? null : (places.get(place) ?? null)],
    // An analyst decided on it.
    status === 'extracted' ? null : 'now',
  ];
}

function participantRows({ first }: BatchEvent, id: number, frame: Frame): Row[] {
  return (['source', 'target'] as const).flatMap((side) =>
    (side === 'source' ? first.sources : first.targets).map((slug, position) => {
      const actor = actorOf(frame, slug);
      return [id, side, actor.id, actor.country, position];
    }),
  );
}

function reportFields(report: BatchReport, { places }: Frame): Field[] {
  const { evidence, trigger, type, mode, cameoRoot, summary, sourceText, targetText } = report;
  const { sources, targets, place, date, assertion, confidence, rule, joinReason } = report;
  return [
    ...[evidence.start, evidence.end, evidence.text, trigger.start, trigger.end, trigger.text],
    ...[type, mode, cameoRoot, summary, sourceText, targetText, sources, targets],
    place === null ? null : (places.get(place) ?? null),
    ...(date === null ? [null, null, null, null, null] : dateFields(date)),
    ...[assertion, confidence, rule, joinReason],
  ];
}

function dateFields({ from, to, precision, basis, text }: PartialDate): Field[] {
  return [from, to, precision, basis, text];
}

function idOf(frame: Frame, slug: ActorSlug): number {
  return actorOf(frame, slug).id;
}

function actorOf({ actors }: Frame, slug: ActorSlug): StoredActor {
  const actor = actors.get(slug);
  if (actor === undefined) throw new Error(`the cast does not have ${slug}`);
  return actor;
}

function at(ids: readonly number[], index: number): number {
  const id = ids[index];
  if (id === undefined) throw new Error('no id was taken for a row');
  return id;
}
