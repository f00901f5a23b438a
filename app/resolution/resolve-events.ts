// Which reports tell of one event: the same kind of act, the same sides, at the same time, in similar words.
// Pure and deterministic; the measures are in same-act.ts.
import type { EventType } from '../model/event-type.ts';
import type { KnownEvent, ReportedAct, Resolution } from '../model/reported-act.ts';
import { type Fit, fitTogether, type Likeness, likenessOf, type ReadAct, readAct } from './same-act.ts';
import { surestFirst } from './surest-first.ts';

interface Cluster {
  /** The id of a known event; null for a group of reports that are new. */
  readonly known: number | null;
  /** Grows as reports join. */
  readonly acts: ReadAct[];
  /** Sentences that have told this act already. */
  readonly told: Set<string>;
}

interface Placed {
  readonly cluster: Cluster;
  readonly reason: string | null;
}

/**
 * Resolves the reports of one article, or of several, against known events. Each joins the event that it is most
 * surely like; among equals the earliest one. What is like none opens a group, which others may join. Two reports of one
 * sentence are never one event: the extraction has told them apart. The surest reports come first, whatever their
 * order, so that the same reports give the same groups; the answer stands in the order given, and so do its groups.
 */
export function resolveEvents(
  reports: readonly ReportedAct[],
  known: readonly KnownEvent[],
): readonly Resolution[] {
  const byType = new Map<EventType, Cluster[]>();
  for (const { id, acts } of known.toSorted((a, b) => a.id - b.id)) {
    const cluster: Cluster = { known: id, acts: acts.map(readAct), told: new Set() };
    for (const type of new Set(acts.map((act) => act.type))) addTo(byType, type, cluster);
  }
  const placed = new Map<number, Placed>();
  for (const index of surestFirst(reports)) {
    const report = reports[index];
    if (report) placed.set(index, place(readAct(report), byType));
  }
  return numbered(reports.map((_, index) => placed.get(index)));
}

function addTo(byType: Map<EventType, Cluster[]>, type: EventType, cluster: Cluster): void {
  const others = byType.get(type);
  if (others) others.push(cluster);
  else byType.set(type, [cluster]);
}

/** Adds the report to the cluster that it is most like, or to a new one. */
function place(report: ReadAct, byType: Map<EventType, Cluster[]>): Placed {
  const { type, article, sentence } = report.act;
  const telling = `${article} ${sentence}`;
  const best = findMostLike(
    report,
    (byType.get(type) ?? []).filter(({ told }) => !told.has(telling)),
  );
  const cluster = best?.cluster ?? { known: null, acts: [], told: new Set() };
  if (!best) addTo(byType, type, cluster);
  cluster.acts.push(report);
  cluster.told.add(telling);
  return { cluster, reason: best?.likeness.reason ?? null };
}

function findMostLike(
  report: ReadAct,
  clusters: readonly Cluster[],
): { readonly cluster: Cluster; readonly likeness: Likeness } | null {
  let best: { readonly cluster: Cluster; readonly likeness: Likeness } | null = null;
  for (const cluster of clusters) {
    const likeness = likenessToAll(report, cluster.acts);
    if (likeness && (!best || likeness.margin > best.likeness.margin)) best = { cluster, likeness };
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

/**
 * Numbers the groups by their first report in the order given, which is the one that opens the group and has no
 * reason: where it was the one that joined, the report that it joined carries its reason instead.
 */
function numbered(placed: readonly (Placed | undefined)[]): Resolution[] {
  const groups = new Map<Cluster, { readonly group: number; readonly reason: string | null }>();
  return placed.flatMap((one): Resolution[] => {
    if (!one) return [];
    const { cluster, reason } = one;
    if (cluster.known !== null) return [{ event: { known: cluster.known }, reason }];
    const opened = groups.get(cluster);
    if (opened) return [{ event: { group: opened.group }, reason: reason ?? opened.reason }];
    groups.set(cluster, { group: groups.size, reason });
    return [{ event: { group: groups.size - 1 }, reason: null }];
  });
}
