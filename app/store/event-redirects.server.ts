// Events that went into others: links to them lead there.
import type { Query } from './query.server.ts';

/** Removes those of the events that have no report left and notes for each where its reports went; returns their ids. */
export async function redirectEmptied(sql: Query, heirs: ReadonlyMap<number, number>): Promise<number[]> {
  const empty = await sql<{ id: number }[]>`
    select id from event e where id = any(${[...heirs.keys()]}::int[]) and edited_at is null
      and not exists (select from report r where r.event_id = e.id)`;
  const rows = empty.map(({ id }) => ({ id, heir: heirs.get(id) }));
  if (rows.length === 0) return [];
  const pairs = JSON.stringify(rows);
  await sql`
    update event_redirect d set event_id = x.heir
    from jsonb_to_recordset(${pairs}::text::jsonb) as x(id int, heir int) where d.event_id = x.id`;
  await sql`
    insert into event_redirect (id, event_id)
    select id, heir from jsonb_to_recordset(${pairs}::text::jsonb) as x(id int, heir int)`;
  await sql`delete from event where id = any(${rows.map(({ id }) => id)}::int[])`;
  return rows.map(({ id }) => id);
}

/** The event that the one of that id went into; null where it went into none. */
export async function findHeir(sql: Query, id: number): Promise<number | null> {
  const [row] = await sql<{ heir: number }[]>`select event_id as heir from event_redirect where id = ${id}`;
  return row?.heir ?? null;
}
