// Writing events and their reports: new events, reports that join known ones, and what follows for those.
import type { ActorSlug } from '../model/actor.ts';
import { eventDateOf } from '../model/event-date.ts';
import { eventSidesOf } from '../model/event-sides.ts';
import { assertions, eventTypes, quadOf } from '../model/event-type.ts';
import type { IsoDate } from '../model/partial-date.ts';
import type { ActingActor, ReportedAct, Resolution, Resolved } from '../model/reported-act.ts';
import { groupBy } from './group-by.server.ts';
import { readActs, type StoredAct } from './known-events.server.ts';
import { moveReports } from './move-reports.server.ts';
import type { Query } from './query.server.ts';
import type { RecordEvent } from './record-input.server.ts';
import type { StoredActor } from './write-actors.server.ts';
import type { Anchor } from './write-annotations.server.ts';

/** The reports as resolution compares them. */
export function actsOf(
  events: readonly RecordEvent[],
  { articleId, published, actors }: Pick<Anchor, 'articleId' | 'actors'> & { published: IsoDate | null },
): ReportedAct[] {
  const acting = (slugs: readonly ActorSlug[]): ActingActor[] =>
    slugs.flatMap((slug) => actors.get(slug) ?? []);
  return events.map(({ type, mode, sources, targets, date, summary, evidence }) => ({
    article: articleId,
    type,
    mode,
    sources: acting(sources),
    targets: acting(targets),
    date,
    published,
    summary,
    sentence: evidence.text,
  }));
}

interface WrittenEvents {
  /** Ids of the events that were there before and got a report. */
  readonly joined: readonly number[];
  readonly total: number;
}

/** Inserts the events that are new and every report with the event that it belongs to, and moves stored reports. */
export async function insertEvents(
  sql: Query,
  {
    events,
    resolved: { resolutions, moves },
    published,
    anchor,
  }: {
    readonly events: readonly RecordEvent[];
    readonly resolved: Resolved<StoredAct>;
    readonly published: IsoDate | null;
    readonly anchor: Anchor;
  },
): Promise<WrittenEvents> {
  const all = [...resolutions, ...moves.map(({ resolution }) => resolution)];
  if (all.length === 0) return { joined: [], total: 0 };
  const idOf = await takeEventIds(sql, all);
  const reports = events.flatMap((event, index) => {
    const resolution = resolutions[index];
    if (!resolution) throw new Error('resolution left out a report');
    return [{ id: idOf(resolution), event, reason: resolution.reason }];
  });
  const opened = new Set(all.filter(({ event }) => 'group' in event).map(idOf));
  const firsts = [...opened].flatMap((id) => reports.find((report) => report.id === id) ?? []);
  await insertNewEvents(sql, { firsts, published, anchor });
  await insertReports(sql, reports, anchor);
  const moved = moves.map(({ act, from, resolution }) => ({
    report: act.report,
    type: act.type,
    from,
    to: idOf(resolution),
    reason: resolution.reason,
  }));
  const changed = await moveReports(sql, moved);
  const told = new Set(reports.map(({ id }) => id));
  const regrouped = [...opened].filter((id) => reports.filter((report) => report.id === id).length > 1);
  const joined = [...told].filter((id) => !opened.has(id));
  await refreshEvents(sql, [...new Set([...joined, ...regrouped, ...changed])]);
  return { joined, total: told.size };
}

interface ResolvedReport {
  readonly id: number;
  readonly event: RecordEvent;
  readonly reason: string | null;
}

/** The id of the event that a resolution names: each group gets a new one. */
async function takeEventIds(
  sql: Query,
  resolutions: readonly Resolution[],
): Promise<(resolution: Resolution) => number> {
  const groups = new Set(resolutions.flatMap(({ event }) => ('group' in event ? [event.group] : [])));
  const rows =
    groups.size === 0
      ? []
      : await sql<{ id: number }[]>`
          select nextval(pg_get_serial_sequence('event', 'id'))::int as id
          from generate_series(1, ${groups.size}::int)`;
  const ids = new Map([...groups].map((group, index) => [group, rows[index]?.id]));
  return ({ event }) => {
    const id = 'known' in event ? event.known : ids.get(event.group);
    if (id === undefined) throw new Error('no id was taken for a group');
    return id;
  };
}

/** The first report of an event makes it; others of the same article are merged in afterwards. */
async function insertNewEvents(
  sql: Query,
  {
    firsts,
    published,
    anchor,
  }: {
    readonly firsts: readonly ResolvedReport[];
    readonly published: IsoDate | null;
    readonly anchor: Anchor;
  },
): Promise<void> {
  if (firsts.length === 0) return;
  const rows = firsts.map(({ id, event }) => ({
    ...event,
    id,
    date: eventDateOf([{ date: event.date, published }]),
    place: event.place && anchor.places.get(event.place),
  }));
  await sql`
    insert into event (id, type, mode, quad, cameo_root, summary, date_from, date_to, date_precision, date_basis,
      date_text, assertion, confidence, place_id)
    overriding system value
    select id, type, mode, quad, "cameoRoot", summary, (date->>'from')::date, (date->>'to')::date,
      (date->>'precision')::date_precision, (date->>'basis')::date_basis, date->>'text', assertion, confidence, place
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as x(
      id int, type event_type, mode text, quad smallint, "cameoRoot" text, summary text, date jsonb,
      assertion assertion, confidence float8, place int)`;
  const known = (slugs: readonly ActorSlug[]) => slugs.flatMap((slug) => anchor.actors.get(slug) ?? []);
  const participants = firsts.flatMap(({ id, event }) => [
    ...participantsOf(id, 'source', known(event.sources)),
    ...participantsOf(id, 'target', known(event.targets)),
  ]);
  await writeParticipants(sql, participants);
}

async function insertReports(
  sql: Query,
  reports: readonly ResolvedReport[],
  { revisionId, runId, places }: Anchor,
): Promise<void> {
  const rows = reports.map(({ id, event, reason }) => ({
    ...event,
    eventId: id,
    reason,
    place: event.place && places.get(event.place),
  }));
  // Two acts that one sentence tells and that are one event leave one report.
  await sql`
    insert into report (event_id, revision_id, run_id, span_start, span_end, text, trigger_start, trigger_end,
      trigger_text, type, mode, cameo_root, summary, source_text, target_text, sources, targets, place_id,
      date_from, date_to, date_precision, date_basis, date_text, assertion, confidence, rule, join_reason)
    select "eventId", ${revisionId}, ${runId}, (evidence->>'start')::int, (evidence->>'end')::int,
      evidence->>'text', (trigger->>'start')::int, (trigger->>'end')::int, trigger->>'text', type, mode,
      "cameoRoot", summary, "sourceText", "targetText", sources, targets, place, (date->>'from')::date,
      (date->>'to')::date, (date->>'precision')::date_precision, (date->>'basis')::date_basis, date->>'text',
      assertion, confidence, rule, reason
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as x(
      "eventId" int, evidence jsonb, trigger jsonb, type event_type, mode text, "cameoRoot" text, summary text,
      "sourceText" text, "targetText" text, sources text[], targets text[], place int, date jsonb,
      assertion assertion, confidence float8, rule text, reason text)
    on conflict (event_id, revision_id, span_start, span_end) do nothing`;
}

interface Participant {
  readonly event: number;
  readonly side: 'source' | 'target';
  readonly actor: number;
  readonly country: string | null;
  readonly position: number;
}

function participantsOf(
  event: number,
  side: Participant['side'],
  actors: readonly StoredActor[],
): Participant[] {
  return actors.map(({ id, country }, position) => ({ event, side, actor: id, country, position }));
}

/**
 * Who held an office of an organisation on the day acts for that, not for the country that the actor comes from: a
 * secretary general of an alliance is no act of their home state.
 */
async function writeParticipants(sql: Query, participants: readonly Participant[]): Promise<void> {
  if (participants.length === 0) return;
  await sql`
    insert into event_participant (event_id, side, actor_id, country_code, position)
    select distinct on (x.event, x.side, x.actor) x.event, x.side, x.actor,
      case when exists (
        select from actor_role r
        where r.actor_id = x.actor and r.organisation is not null and r.country_code is null
          and coalesce(r.date_from, '-infinity') <= coalesce(e.date_to, e.date_from)
          and coalesce(r.date_to, 'infinity') > coalesce(e.date_to, e.date_from)
      ) then null else x.country end,
      x.position
    from jsonb_to_recordset(${JSON.stringify(participants)}::text::jsonb)
      as x(event int, side event_side, actor int, country text, position int)
    join event e on e.id = x.event
    order by x.event, x.side, x.actor, x.position
    on conflict (event_id, side, actor_id) do update
      set country_code = excluded.country_code, position = excluded.position
      where (event_participant.country_code, event_participant.position)
        is distinct from (excluded.country_code, excluded.position)`;
}

/** No event has more reports than this that count for its date and sides. */
const MOST_ACTS = 200;

const quads = Object.fromEntries(eventTypes.map((type) => [type, quadOf(type)]));

/**
 * Derives the events from their reports again: kind, words and place from the one that tells of it first, date, sides,
 * assertion and confidence from all. Events that an analyst decided on stay as they are.
 */
export async function refreshEvents(sql: Query, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const open = await sql<{ id: number }[]>`
    select id from event where id = any(${[...ids]}::int[]) and edited_at is null`;
  const openIds = open.map(({ id }) => id);
  const byEvent = groupBy(await readActs(sql, openIds, MOST_ACTS), ({ event }) => event);
  const derived = [...byEvent].map(([id, acts]) => ({ id, first: acts[0]?.report, ...eventDateOf(acts) }));
  // What any report asserts outright is asserted: "reported" stands before "denied", and so on.
  await sql`
    update event set date_from = x."from", date_to = x."to", date_precision = x.precision, date_basis = x.basis,
      date_text = x.text, type = r.type, mode = r.mode, cameo_root = r.cameo_root, summary = r.summary,
      place_id = r.place_id, quad = (${JSON.stringify(quads)}::text::jsonb->>r.type::text)::smallint,
      confidence = every.confidence, assertion = every.assertion
    from jsonb_to_recordset(${JSON.stringify(derived)}::text::jsonb)
      as x(id int, first int, "from" date, "to" date, precision date_precision, basis date_basis, text text)
    join report r on r.id = x.first
    cross join lateral (
      select max(confidence) as confidence,
        (array_agg(assertion order by array_position(${[...assertions]}::text[], assertion::text), id))[1] as assertion
      from report where event_id = x.id
    ) every
    where event.id = x.id and row(event.date_from, event.date_to, event.date_precision, event.date_basis,
      event.date_text, event.type, event.mode, event.cameo_root, event.summary, event.place_id, event.confidence,
      event.assertion) is distinct from row(x."from", x."to", x.precision, x.basis, x.text, r.type, r.mode,
      r.cameo_root, r.summary, r.place_id, every.confidence, every.assertion)`;
  await refreshParticipants(sql, byEvent);
}

async function refreshParticipants(
  sql: Query,
  byEvent: ReadonlyMap<number, readonly StoredAct[]>,
): Promise<void> {
  const participants = [...byEvent].flatMap(([event, acts]) => {
    const { sources, targets } = eventSidesOf(acts, ({ slug }) => slug);
    return [...participantsOf(event, 'source', sources), ...participantsOf(event, 'target', targets)];
  });
  await sql`
    delete from event_participant p
    where p.event_id = any(${[...byEvent.keys()]}::int[]) and not exists (
      select from jsonb_to_recordset(${JSON.stringify(participants)}::text::jsonb)
        as x(event int, side event_side, actor int)
      where x.event = p.event_id and x.side = p.side and x.actor = p.actor_id)`;
  await writeParticipants(sql, participants);
}

/** Removes those of the events that no report is left of, but for those that an analyst decided on. */
export async function removeUnreported(sql: Query, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    delete from event e where e.id = any(${[...ids]}::int[]) and e.edited_at is null
      and not exists (select from report r where r.event_id = e.id)`;
}
