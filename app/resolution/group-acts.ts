// Groups reports that tell of one event: the same kind of act, the same sides, at the same time, in similar words.
// The measures are in same-act.ts.
import type { EventType } from '../model/event-type.ts';
import { type Fit, fitTogether, type Likeness, likenessOf, type ReadAct } from './same-act.ts';
import { surestFirst } from './surest-first.ts';

export interface Group {
  /** Id of the event that an analyst decided on; null for any other group. */
  readonly settled: number | null;
  /** Grows as reports join. */
  readonly acts: ReadAct[];
  /** Sentences that have told this act already. */
  readonly told: Set<string>;
}

export interface Placed {
  readonly group: Group;
  readonly reason: string | null;
}

export function settledGroup(id: number, acts: readonly ReadAct[]): Group {
  return { settled: id, acts: [...acts], told: new Set() };
}

/**
 * Each report joins the group that it is most surely like; among equals the earliest one. What is like none opens a
 * group, which others may join. Two reports of one sentence are never one event: the extraction has told them apart.
 * The surest reports come first, whatever their order, so that the same reports give the same groups.
 */
export function groupActs(acts: readonly ReadAct[], settled: readonly Group[]): ReadonlyMap<ReadAct, Placed> {
  const byType = new Map<EventType, Group[]>();
  for (const group of settled)
    for (const type of new Set(group.acts.map(({ act }) => act.type))) addTo(byType, type, group);
  const placed = new Map<ReadAct, Placed>();
  for (const index of surestFirst(acts.map(({ act }) => act))) {
    const act = acts[index];
    if (act) placed.set(act, place(act, byType));
  }
  return placed;
}

function addTo(byType: Map<EventType, Group[]>, type: EventType, group: Group): void {
  const others = byType.get(type);
  if (others) others.push(group);
  else byType.set(type, [group]);
}

/** Adds the report to the group that it is most like, or to a new one. */
function place(report: ReadAct, byType: Map<EventType, Group[]>): Placed {
  const { type, article, sentence } = report.act;
  const telling = `${article} ${sentence}`;
  const best = findMostLike(
    report,
    (byType.get(type) ?? []).filter(({ told }) => !told.has(telling)),
  );
  const group = best?.group ?? { settled: null, acts: [], told: new Set() };
  if (!best) addTo(byType, type, group);
  group.acts.push(report);
  group.told.add(telling);
  return { group, reason: best?.likeness.reason ?? null };
}

function findMostLike(
  report: ReadAct,
  groups: readonly Group[],
): { readonly group: Group; readonly likeness: Likeness } | null {
  let best: { readonly group: Group; readonly likeness: Likeness } | null = null;
  for (const group of groups) {
    const likeness = likenessToAll(report, group.acts);
    if (likeness && (!best || likeness.margin > best.likeness.margin)) best = { group, likeness };
  }
  return best;
}

/**
 * A report has to fit every report of the event, and be like one of them: else one that names no source would
 * bring together what two different sources did.
 */
function likenessToAll(report: ReadAct, acts: readonly ReadAct[]): Likeness | null {
  const fits: { readonly act: ReadAct; readonly fit: Fit }[] = [];
  for (const act of acts) {
    const fit = fitTogether(report, act);
    if (!fit) return null;
    fits.push({ act, fit });
  }
  const likenesses = fits.flatMap(({ act, fit }) => likenessOf(report, act, fit) ?? []);
  return likenesses.toSorted((a, b) => b.margin - a.margin)[0] ?? null;
}
