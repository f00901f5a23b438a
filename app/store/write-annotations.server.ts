// Writing what one extraction run found in a text: mentions and quotes.
import type { ActorSlug } from '../model/actor.ts';
import type { Query } from './query.server.ts';
import type { RecordInput, RecordQuote } from './record-input.server.ts';
import type { StoredActor } from './write-actors.server.ts';

/** Where an article's rows hang: its text, the run that read it, and the ids of whom and what it names. */
export interface Anchor {
  readonly articleId: number;
  readonly revisionId: number;
  readonly runId: number;
  readonly actors: ReadonlyMap<ActorSlug, StoredActor>;
  readonly places: ReadonlyMap<string, number>;
}

/** Notes a run over a text and removes what earlier runs found in any text of the article. */
export async function openRun(
  sql: Query,
  { articleId, revisionId, extractor }: { articleId: number; revisionId: number; extractor: string },
): Promise<number> {
  await sql`
    delete from extraction_run x using article_revision r
    where x.revision_id = r.id and r.article_id = ${articleId}`;
  const [row] = await sql<[{ id: number }]>`
    insert into extraction_run (revision_id, extractor) values (${revisionId}, ${extractor}) returning id`;
  return row.id;
}

/** Inserts the mentions; one that refers to nothing is left out. */
export async function insertMentions(
  sql: Query,
  mentions: RecordInput['mentions'],
  { revisionId, runId, actors, places }: Anchor,
): Promise<void> {
  const rows = mentions.flatMap(({ start, end, text, form, actor, place }) => {
    const actorId = actor === null ? null : actors.get(actor)?.id;
    const placeId = actor !== null || place === null ? null : places.get(place);
    return actorId || placeId ? [{ start, end, text, form, actor: actorId, place: placeId }] : [];
  });
  if (rows.length === 0) return;
  await sql`
    insert into mention (revision_id, run_id, span_start, span_end, text, form, actor_id, place_id)
    select ${revisionId}, ${runId}, "start", "end", text, form, actor, place
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as x("start" int, "end" int, text text, form mention_form, actor int, place int)`;
}

/** Inserts the quotes with their parts. */
export async function insertQuotes(
  sql: Query,
  quotes: readonly RecordQuote[],
  { revisionId, runId, actors }: Anchor,
): Promise<void> {
  if (quotes.length === 0) return;
  const rows = quotes.map(({ content, kind, cue, speakerSpan, speaker }) => ({
    kind,
    text: content.map(({ text }) => text).join(' … '),
    speaker: speaker === null ? null : actors.get(speaker)?.id,
    speakerText: speakerSpan?.text,
    speakerStart: speakerSpan?.start,
    speakerEnd: speakerSpan?.end,
    cueText: cue?.text,
    cueStart: cue?.start,
    cueEnd: cue?.end,
    parts: content.map(({ start, end, text }, position) => ({ position, start, end, text })),
  }));
  await sql`
    with input as materialized (
      select x.*, nextval(pg_get_serial_sequence('quote', 'id'))::int as id
      from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as x(
        kind quote_kind, text text, speaker int, "speakerText" text, "speakerStart" int, "speakerEnd" int,
        "cueText" text, "cueStart" int, "cueEnd" int, parts jsonb)
    ), quotes as (
      insert into quote (id, revision_id, run_id, kind, text, speaker_id, speaker_text, speaker_start,
        speaker_end, cue_text, cue_start, cue_end)
      overriding system value
      select id, ${revisionId}, ${runId}, kind, text, speaker, "speakerText", "speakerStart", "speakerEnd",
        "cueText", "cueStart", "cueEnd" from input
    )
    insert into quote_part (quote_id, position, span_start, span_end, text)
    select input.id, p.position, p."start", p."end", p.text
    from input, jsonb_to_recordset(input.parts) as p(position int, "start" int, "end" int, text text)`;
}
