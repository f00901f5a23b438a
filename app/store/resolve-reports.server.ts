// Resolving the reports of an article against the events in the database.
import type { ReportedAct, Resolved, ResolveEvents } from '../model/reported-act.ts';
import { type Candidates, findKnownEvents, type StoredAct } from './known-events.server.ts';
import type { Query } from './query.server.ts';

/** How far a change may pass from event to event: each step looks around what the one before has changed. */
const MOST_STEPS = 4;

interface Resolving {
  readonly articleId: number;
  readonly acts: readonly ReportedAct[];
  readonly resolve: ResolveEvents;
}

interface ResolvedReports extends Resolved<StoredAct> {
  /** Ids of the events that the article reports already. */
  readonly earlier: readonly number[];
}

/**
 * Says where the reports belong and which stored ones move. The events that these leave are locked, so that nobody
 * decides on them until the transaction ends; where somebody just has, all is looked at again.
 */
export async function resolveReports(sql: Query, resolving: Resolving): Promise<ResolvedReports> {
  for (;;) {
    const resolved = await resolveAround(sql, resolving);
    const leaving = [...new Set(resolved.moves.map(({ from }) => from))];
    if (await lockUndecided(sql, leaving)) return resolved;
  }
}

async function resolveAround(sql: Query, { articleId, acts, resolve }: Resolving): Promise<ResolvedReports> {
  let candidates = await findKnownEvents(sql, articleId, acts);
  let resolved = resolve(acts, candidates.known);
  for (let step = 1; step < MOST_STEPS && resolved.moves.length > 0; step++) {
    const wider = await findKnownEvents(sql, articleId, [...acts, ...changedActs(candidates, resolved)]);
    if (wider.known.length === candidates.known.length) break;
    candidates = wider;
    resolved = resolve(acts, candidates.known);
  }
  return { ...resolved, earlier: candidates.earlier };
}

/** The reports of the events that reports leave. */
function changedActs({ known }: Candidates, { moves }: Resolved<StoredAct>): readonly ReportedAct[] {
  const leaving = new Set(moves.map(({ from }) => from));
  return known.filter(({ id }) => leaving.has(id)).flatMap(({ acts }) => acts);
}

async function lockUndecided(sql: Query, ids: readonly number[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const open = await sql`
    select id from event where id = any(${[...ids]}::int[]) and edited_at is null order by id for update`;
  return open.length === ids.length;
}
