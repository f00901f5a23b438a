// Which reports tell of one event: the same kind of act, the same sides, at the same time, in similar words.
// Pure and deterministic; the measures are in same-act.ts.
import type { KnownEvent, ReportedAct, Resolution } from '../model/reported-act.ts';
import { type Fit, fitTogether, type Likeness, likenessOf, type ReadAct, readAct } from './same-act.ts';

interface Cluster {
  readonly event: Resolution['event'];
  readonly acts: readonly ReadAct[];
}

/**
 * Resolves the reports of one article, or of several, against known events. Each joins the event that it is most
 * like; among equals the earliest one. What is like none opens a group, which later reports may join. Two
 * reports of one sentence are never one event: the extraction has told them apart.
 */
export function resolveEvents(
  reports: readonly ReportedAct[],
  known: readonly KnownEvent[],
): readonly Resolution[] {
  const clusters: Cluster[] = known
    .toSorted((a, b) => a.id - b.id)
    .map(({ id, acts }) => ({ event: { known: id }, acts: acts.map(readAct) }));
  const resolutions: Resolution[] = [];
  const taken = new Set<string>();
  let groups = 0;
  for (const report of reports.map(readAct)) {
    const best = findMostLike(report, clusters, taken);
    const event = best ? clusters[best.index]?.event : undefined;
    if (best && event) {
      const cluster = clusters[best.index];
      if (cluster) clusters[best.index] = { event, acts: [...cluster.acts, report] };
      taken.add(claimOf(report, best.index));
      resolutions.push({ event, reason: best.likeness.reason });
    } else {
      const opened = { group: groups++ };
      taken.add(claimOf(report, clusters.length));
      clusters.push({ event: opened, acts: [report] });
      resolutions.push({ event: opened, reason: null });
    }
  }
  return resolutions;
}

/** One sentence tells an act once: the event that one report has taken is closed to others of its sentence. */
function claimOf({ act }: ReadAct, cluster: number): string {
  return `${act.article} ${cluster} ${act.sentence}`;
}

function findMostLike(
  report: ReadAct,
  clusters: readonly Cluster[],
  taken: ReadonlySet<string>,
): { readonly index: number; readonly likeness: Likeness } | null {
  let best: { readonly index: number; readonly likeness: Likeness } | null = null;
  for (const [index, { acts }] of clusters.entries()) {
    if (taken.has(claimOf(report, index))) continue;
    const likeness = likenessToAll(report, acts);
    if (likeness && (!best || likeness.score > best.likeness.score)) best = { index, likeness };
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
  return likenesses.toSorted((a, b) => b.score - a.score)[0] ?? null;
}
