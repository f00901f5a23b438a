// Whom an actor deals with: counted over the columns, as an actor may stand in a tenth of all events.
import { eventStatuses } from '../model/event-type.ts';
import type { ActorDetail } from '../model/listing.ts';
import { readActorRefs } from './actor-refs.server.ts';
import type { Database } from './database.server.ts';
import { AS_SOURCE, AS_TARGET, type EventColumns } from './event-columns.server.ts';
import { getEventIndex } from './event-index.server.ts';
import { forEachOpposite } from './opposite-actors.server.ts';

const MOST_COUNTERPARTS = 50;
const REJECTED = eventStatuses.indexOf('rejected');

/** Events with one other actor. */
interface Dealings {
  events: number;
  asSource: number;
  asTarget: number;
  cooperation: number;
  conflict: number;
}

/** The actors that stand opposite the actor of that id in events that are not rejected: most events first, then by name. */
export async function readCounterparts(db: Database, id: number): Promise<ActorDetail['counterparts']> {
  const { columns } = await getEventIndex(db);
  const all = [...countDealings(columns, id)].sort(([, a], [, b]) => b.events - a.events);
  // Of those with equally many events, the names tell who is among the first.
  const least = all[MOST_COUNTERPARTS - 1]?.[1].events ?? 0;
  const top = all.filter(([, { events }]) => events >= least);
  const refs = await readActorRefs(
    db.sql,
    top.map(([actor]) => actor),
  );
  return top
    .flatMap(([actorId, { events, ...dealings }]) => {
      const actor = refs.get(actorId);
      return actor === undefined ? [] : [{ events, counterpart: { actor, ...dealings } }];
    })
    .sort(
      (a, b) => b.events - a.events || a.counterpart.actor.name.localeCompare(b.counterpart.actor.name, 'en'),
    )
    .slice(0, MOST_COUNTERPARTS)
    .map(({ counterpart }) => counterpart);
}

function countDealings(columns: EventColumns, self: number): ReadonlyMap<number, Dealings> {
  const found = new Map<number, Dealings>();
  for (let row = 0; row < columns.rows; row += 1) {
    if (columns.alive[row] === 0 || columns.status[row] === REJECTED) continue;
    forEachOpposite(columns.actors, { row, self }, (actor, selfAs) => {
      const dealings = found.get(actor) ?? {
        events: 0,
        asSource: 0,
        asTarget: 0,
        cooperation: 0,
        conflict: 0,
      };
      found.set(actor, dealings);
      dealings.events += 1;
      if (selfAs & AS_SOURCE) dealings.asSource += 1;
      if (selfAs & AS_TARGET) dealings.asTarget += 1;
      dealings[(columns.quad[row] ?? 1) <= 2 ? 'cooperation' : 'conflict'] += 1;
    });
  }
  return found;
}
