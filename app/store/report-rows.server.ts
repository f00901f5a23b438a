// Reports as rows to show: the evidence for events, with the article that each stands in.
import type { Publication } from '../model/article.ts';
import type { ReportRow } from '../model/listing.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Query } from './query.server.ts';

interface StoredReport extends Omit<ReportRow, 'span'> {
  readonly eventId: number;
  readonly revisionId: number;
  readonly start: number;
  readonly end: number;
  readonly published: Publication | null;
  readonly date: PartialDate | null;
}

export interface ReportOfEvent extends ReportRow {
  readonly eventId: number;
  readonly revisionId: number;
}

/** The reports of the events, by publication (undated ones last), then id. */
export async function readReports(sql: Query, events: readonly number[]): Promise<ReportOfEvent[]> {
  if (events.length === 0) return [];
  const rows = await sql<StoredReport[]>`
    select r.id, r.event_id as "eventId", r.revision_id as "revisionId", a.id as "articleId",
      v.title as "articleTitle", a.url, s.name as publisher, ${publicationOf(sql)} as published,
      r.span_start as start, r.span_end as "end", r.text as sentence, r.assertion,
      ${reportDateOf(sql)} as date
    from report r
    join article_revision v on v.id = r.revision_id
    join article a on a.id = v.article_id
    left join source s on s.id = a.source_id
    where r.event_id = any(${[...events]}::int[])
    order by a.published_date nulls last, r.id`;
  return rows.map(({ start, end, ...row }) => ({ ...row, span: { start, end } }));
}

/** The publication of the article `a` as an object, or null where its date is not known. */
export function publicationOf(sql: Query) {
  return sql`case when a.published_date is not null then jsonb_build_object('date', a.published_date,
    'instant', to_char(a.published_instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'basis', a.published_basis) end`;
}

/** What the report `r` says of the date as an object, or null where it says nothing. */
export function reportDateOf(sql: Query) {
  return sql`case when r.date_precision is not null then jsonb_build_object('from', r.date_from, 'to', r.date_to,
    'precision', r.date_precision, 'basis', r.date_basis, 'text', r.date_text) end`;
}
