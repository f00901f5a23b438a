// Which reports tell of one event, new ones and those of the events that they bear on. Pure and deterministic.
import type { KnownEvent, Move, ReportedAct, Resolution, Resolved } from '../model/reported-act.ts';
import type { Group, Placed } from './group-acts.ts';
import { groupsOf, type ReadEvent, readEvent, regroup } from './reopened-events.ts';
import { fitTogether, likenessOf, type ReadAct, readAct } from './same-act.ts';

/**
 * Resolves the reports of one article, or of several, against known events. Known events that the reports are like are
 * resolved anew with them, so that the same reports make the same events whatever came first; those that are settled
 * keep what they have. The answer stands in the order given, and so do the numbers of its groups.
 */
export function resolveEvents<Act extends ReportedAct>(
  reports: readonly ReportedAct[],
  known: readonly KnownEvent<Act>[],
): Resolved<Act> {
  const read = reports.map(readAct);
  const byAge = known.toSorted((a, b) => a.id - b.id).map(readEvent);
  const { events, placed } = regroup(read, byAge);
  const ids = identify({ reports: read, events, placed });
  const stored = events.flatMap(({ event, acts }) => acts.map((act) => ({ act, from: event.id })));
  const resolve = resolver(placed, ids, [...stored.map(({ act }) => act), ...read]);
  return {
    resolutions: read.flatMap((act) => resolve(act) ?? []),
    moves: stored.flatMap(({ act, from }): Move<Act>[] => {
      const resolution = resolve(act);
      if (!resolution || ('known' in resolution.event && resolution.event.known === from)) return [];
      return [{ act: act.act, from, resolution }];
    }),
  };
}

/**
 * The ids that groups keep or take over: that of the event of their first report, where no earlier one keeps it.
 * An event that has lost all reports goes on in the group that reads most like what it was.
 */
function identify({
  reports,
  events,
  placed,
}: {
  readonly reports: readonly ReadAct[];
  readonly events: readonly ReadEvent<ReportedAct>[];
  readonly placed: ReadonlyMap<ReadAct, Placed>;
}): ReadonlyMap<Group, number> {
  const ids = new Map<Group, number>();
  for (const one of events) {
    const group = groupsOf(one, placed).find((group) => group.settled === null && !ids.has(group));
    if (group) ids.set(group, one.event.id);
  }
  const kept = new Set(ids.values());
  for (const { event, former } of events) {
    if (kept.has(event.id)) continue;
    const free = reports.filter((report) => {
      const group = placed.get(report)?.group;
      return group && group.settled === null && !ids.has(group);
    });
    const heir = mostLike(former, free);
    const group = heir && placed.get(heir)?.group;
    if (group) ids.set(group, event.id);
  }
  return ids;
}

function mostLike(former: readonly ReadAct[], reports: readonly ReadAct[]): ReadAct | null {
  const pairs = former.flatMap((old) =>
    reports.flatMap((report) => {
      const fit = fitTogether(old, report);
      const likeness = fit && likenessOf(old, report, fit);
      return likeness ? [{ report, margin: likeness.margin }] : [];
    }),
  );
  return pairs.toSorted((a, b) => b.margin - a.margin)[0]?.report ?? null;
}

/**
 * Says where a report belongs. New groups are numbered by their first report in the order given, which has no reason:
 * where it was the one that joined, the report that it joined carries its reason instead.
 */
function resolver(
  placed: ReadonlyMap<ReadAct, Placed>,
  ids: ReadonlyMap<Group, number>,
  order: readonly ReadAct[],
): (act: ReadAct) => Resolution | null {
  const firsts = new Map<Group, { readonly act: ReadAct; readonly reason: string | null }>();
  const numbers = new Map<Group, number>();
  for (const act of order) {
    const one = placed.get(act);
    if (!one || firsts.has(one.group)) continue;
    firsts.set(one.group, { act, reason: one.reason });
    if (one.group.settled === null && !ids.has(one.group)) numbers.set(one.group, numbers.size);
  }
  return (act) => {
    const one = placed.get(act);
    if (!one) return null;
    const { group, reason } = one;
    const first = firsts.get(group);
    const known = group.settled ?? ids.get(group);
    const opens = group.settled === null && first?.act === act;
    return {
      event: known === undefined ? { group: numbers.get(group) ?? 0 } : { known },
      reason: opens ? null : (reason ?? first?.reason ?? null),
    };
  };
}
