// Events as the pages and exports read them, and the analyst's decisions on them.
import type { EventStatus } from '../model/event-type.ts';
import type { EventFilter } from '../model/filter.ts';
import type { EventDetail, EventExport, EventRevisionRow, ReportInContext } from '../model/listing.ts';
import type { Database } from './database.server.ts';
import { whereEvent } from './event-filter.server.ts';
import { findHeir } from './event-redirects.server.ts';
import { readEventRows } from './event-rows.server.ts';
import { groupBy } from './group-by.server.ts';
import { paragraphAround } from './paragraph.server.ts';
import type { Query } from './query.server.ts';
import { readQuotesAround } from './quotes.server.ts';
import { readRelatedEvents } from './related-events.server.ts';
import { type ReportOfEvent, readReports } from './report-rows.server.ts';

/** Events read at once while streaming: what memory an export needs. */
const BATCH = 500;

/**
 * One event with its evidence in context, the quotes and the events around it, and its history; the one that it went
 * into where later
 * reports have shown that the two are one; null where there is none.
 */
export async function findEvent(db: Database, id: number): Promise<EventDetail | null> {
  const [event] = await readEventRows(db.sql, [id]);
  if (!event) {
    const heir = await findHeir(db.sql, id);
    return heir === null ? null : findEvent(db, heir);
  }
  const [reports, quotes, related, revisions] = await Promise.all([
    readReports(db.sql, [id]).then((rows) => inContext(db.sql, rows)),
    readQuotesAround(db, id),
    readRelatedEvents(db, id),
    readHistory(db, id),
  ]);
  return { event, reports, quotes, related, revisions };
}

async function inContext(sql: Query, reports: readonly ReportOfEvent[]): Promise<ReportInContext[]> {
  const texts = await sql<{ id: number; text: string }[]>`
    select id, text from article_revision where id = any(${reports.map(({ revisionId }) => revisionId)}::int[])`;
  const byId = new Map(texts.map(({ id, text }) => [id, text]));
  return reports.map(({ eventId, revisionId, ...report }) => ({
    ...report,
    ...paragraphAround(byId.get(revisionId) ?? report.sentence, report.span),
  }));
}

async function readHistory({ prisma }: Database, eventId: number): Promise<EventRevisionRow[]> {
  const rows = await prisma.eventRevision.findMany({
    where: { eventId },
    orderBy: { id: 'asc' },
    select: { id: true, at: true, by: true, field: true, before: true, after: true, reason: true },
  });
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** The events of the filter in the order of `listEvents`, with every report, in constant memory. */
export async function* streamEvents({ sql }: Database, filter: EventFilter): AsyncGenerator<EventExport> {
  const pages = sql<{ id: number }[]>`
    select e.id from event e where ${whereEvent(sql, filter)}
    order by e.date_from nulls last, e.id`.cursor(BATCH);
  for await (const page of pages) {
    const ids = page.map(({ id }) => id);
    const [events, reports] = await Promise.all([readEventRows(sql, ids), readReports(sql, ids)]);
    const byEvent = groupBy(reports, ({ eventId }) => eventId);
    for (const event of events) {
      const own = byEvent.get(event.id) ?? [];
      yield { event, reports: own.map(({ eventId, revisionId, ...report }) => report) };
    }
  }
}

/** Sets an event's status by hand and notes it in its history; false where there is no such event. */
export async function setEventStatus(
  { prisma }: Database,
  {
    id,
    status,
    by,
    reason,
  }: {
    readonly id: number;
    readonly status: EventStatus;
    readonly by: string;
    readonly reason: string | null;
  },
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const event = await tx.event.findUnique({ where: { id }, select: { status: true } });
    if (!event) return false;
    const { count } = await tx.event.updateMany({ where: { id }, data: { status, editedAt: new Date() } });
    // It may just have gone into another one.
    if (count === 0) return false;
    if (event.status !== status) {
      await tx.eventRevision.create({
        data: { eventId: id, by, field: 'status', before: event.status, after: status, reason },
      });
    }
    return true;
  });
}
