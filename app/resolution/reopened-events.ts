// Which known events are resolved anew when reports come, so that it makes no difference which came first.
import type { KnownEvent, ReportedAct } from '../model/reported-act.ts';
import { type Group, groupActs, type Placed, settledGroup } from './group-acts.ts';
import { fitTogether, likenessOf, type ReadAct, readAct } from './same-act.ts';

/** A known event whose reports have been read. */
export interface ReadEvent<Act extends ReportedAct> {
  readonly event: KnownEvent<Act>;
  readonly acts: readonly (ReadAct & { readonly act: Act })[];
  readonly former: readonly ReadAct[];
}

export interface Reopened<Act extends ReportedAct> {
  readonly events: readonly ReadEvent<Act>[];
  readonly placed: ReadonlyMap<ReadAct, Placed>;
}

export function readEvent<Act extends ReportedAct>(event: KnownEvent<Act>): ReadEvent<Act> {
  return {
    event,
    acts: event.acts.map((act) => ({ ...readAct(act), act })),
    former: event.former.map(readAct),
  };
}

/**
 * Groups the reports together with those of the events that they are like. Where this takes such an event apart, or
 * two together, the events that are like it may change as well and are reopened too, until no more do. What is like
 * nothing that has changed stands as it stood.
 */
export function regroup<Act extends ReportedAct>(
  reports: readonly ReadAct[],
  known: readonly ReadEvent<Act>[],
): Reopened<Act> {
  const settled = known.filter(({ event }) => event.isSettled);
  const open = known.filter(({ event }) => !event.isSettled);
  let events = open.filter((one) => one.former.length > 0 || isLikeAny(one, reports));
  for (;;) {
    const groups = settled.map(({ event, acts, former }) => settledGroup(event.id, [...acts, ...former]));
    const placed = groupActs([...reports, ...events.flatMap(({ acts }) => acts)], groups);
    const changed = events.filter((one) => hasChanged(one, events, placed)).flatMap(({ acts }) => acts);
    const others = open.filter((one) => !events.includes(one) && isLikeAny(one, changed));
    if (others.length === 0) return { events, placed };
    events = [...events, ...others];
  }
}

function isLikeAny({ acts }: ReadEvent<ReportedAct>, others: readonly ReadAct[]): boolean {
  return acts.some((act) => others.some((other) => areAlike(act, other)));
}

function areAlike(a: ReadAct, b: ReadAct): boolean {
  const fit = fitTogether(a, b);
  return fit !== null && likenessOf(a, b, fit) !== null;
}

/** Whether an article has left the event, or its reports stand in another company than before. */
function hasChanged(
  one: ReadEvent<ReportedAct>,
  events: readonly ReadEvent<ReportedAct>[],
  placed: ReadonlyMap<ReadAct, Placed>,
): boolean {
  const groups = new Set(groupsOf(one, placed));
  if (one.former.length > 0 || groups.size > 1) return true;
  if ([...groups].some(({ settled }) => settled !== null)) return true;
  return events.some((other) => other !== one && groupsOf(other, placed).some((group) => groups.has(group)));
}

export function groupsOf({ acts }: ReadEvent<ReportedAct>, placed: ReadonlyMap<ReadAct, Placed>): Group[] {
  return acts.flatMap((act) => placed.get(act)?.group ?? []);
}
