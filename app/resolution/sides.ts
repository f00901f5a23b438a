// Whether the actors on one side of two reports may be the same: a person or a body may stand for their state.
import type { ActorKind } from '../model/actor.ts';
import type { ActingActor } from '../model/reported-act.ts';

/** The same actor, actors of the same state, or a report that names nobody. */
export type SideFit = 'equal' | 'state' | 'unknown';

/** How the sides agree, or null where they name different ones. */
export function fitOf(a: readonly ActingActor[], b: readonly ActingActor[]): SideFit | null {
  if (a.length === 0 || b.length === 0) return 'unknown';
  if (a.some((one) => b.some((other) => one.slug === other.slug))) return 'equal';
  return a.some((one) => b.some((other) => standsFor(one, other))) ? 'state' : null;
}

/**
 * Of one country, and not two of the same rank: "Blinken" and "the State Department" and "the United States" may
 * be one actor, two ministers or two ministries are not. An organisation and who holds an office of it may be one.
 */
function standsFor(a: ActingActor, b: ActingActor): boolean {
  if (a.organisations.includes(b.slug) || b.organisations.includes(a.slug)) return true;
  if (a.country === null || a.country !== b.country || a.kind === b.kind) return false;
  return officials.has(a.kind) && officials.has(b.kind);
}

const officials: ReadonlySet<ActorKind> = new Set(['person', 'state', 'government']);
