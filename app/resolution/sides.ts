// Whether the actors on the sides of two reports may be the same: a person or a body may stand for their state.
import type { ActorKind } from '../model/actor.ts';
import type { EventType } from '../model/event-type.ts';
import type { ActingActor, ReportedAct } from '../model/reported-act.ts';
import { isNamedAs, isNamedIn } from './names.ts';

/**
 * The same actor, or one of them; actors of the same state; different ones, both or one of which the other
 * report names too; a side that neither report names; a side that one of them leaves open.
 */
export type SideFit = 'equal' | 'state' | 'both mentioned' | 'one mentioned' | 'neither' | 'unknown';

export interface SidesFit {
  readonly source: SideFit;
  readonly target: SideFit;
}

/** Acts that two do together: either may be told as the one who acts. */
const mutualTypes: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE']);
/** Acts in words whose target may be told as the one spoken to or as the one spoken of. */
const addressedTypes: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'THREATEN',
  'SUPPORT',
]);
/** A letter has a sender and a receiver. */
const ONE_WAY_MODE = 'write';

/** How both sides of two reports agree, or null where they name different ones. */
export function fitOfSides(a: ReportedAct, b: ReportedAct): SidesFit | null {
  return fitStraight(a, b) ?? (isMutual(a) && isMutual(b) ? fitCrosswise(a, b) : null);
}

function fitStraight(a: ReportedAct, b: ReportedAct): SidesFit | null {
  const source = fitOf(a.sources, b.sources);
  const target = source && fitOfTargets(a, b, source);
  return source && target && { source, target };
}

function isMutual({ type, mode }: ReportedAct): boolean {
  return mutualTypes.has(type) && mode !== ONE_WAY_MODE;
}

function fitCrosswise(a: ReportedAct, b: ReportedAct): SidesFit | null {
  const source = fitOf(a.sources, b.targets);
  const target = fitOf(a.targets, b.sources);
  return source && target && isNamed(source) && isNamed(target) ? { source, target } : null;
}

function fitOfTargets(a: ReportedAct, b: ReportedAct, source: SideFit): SideFit | null {
  const fit = fitOf(a.targets, b.targets);
  if (fit) return fit;
  if (isMutual(a) || isMutual(b)) return null;
  return fitOf(withoutOwn(a), withoutOwn(b)) ?? fitOfMentions(a, b, source);
}

/** One article that names two targets tells of two acts; two articles may each name one of them first. */
function fitOfMentions(a: ReportedAct, b: ReportedAct, source: SideFit): SideFit | null {
  if (!addressedTypes.has(a.type) || a.article === b.article || !isNamed(source)) return null;
  const mentions = [
    a.targets.some((target) => isNamedIn(target, b)),
    b.targets.some((target) => isNamedIn(target, a)),
  ].filter(Boolean).length;
  if (mentions === 0) return null;
  if (mentions === 2) return 'both mentioned';
  return source === 'equal' || namesSourceOf(a, b) || namesSourceOf(b, a) ? 'one mentioned' : null;
}

/** Whether the one, who acts for the other's state, is named there too: "He said that his country would retaliate". */
function namesSourceOf({ sources }: ReportedAct, other: ReportedAct): boolean {
  return sources.some(({ kind, slug }) => kind === 'person' && isNamedAs(slug, other));
}

/** Whom a state orders about is how it acts, not towards whom: "ordered the army to cross the river". */
function withoutOwn({ sources, targets }: ReportedAct): readonly ActingActor[] {
  return targets.filter(
    ({ country }) => country === null || !sources.some((source) => source.country === country),
  );
}

const isNamed = (fit: SideFit) => fit !== 'unknown' && fit !== 'neither';

function fitOf(a: readonly ActingActor[], b: readonly ActingActor[]): SideFit | null {
  if (a.length === 0 && b.length === 0) return 'neither';
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
