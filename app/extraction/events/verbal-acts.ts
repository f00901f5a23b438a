// Acts told by verbs: each clause whose verb fits a row of the lexicon, with its sides and what its context makes of it.

import { carryingVerbs } from '../lexicon/nominal-acts.ts';
import type { Act } from './act.ts';
import type { Clause, SentenceView } from './clause.ts';
import { type Match, matchNoun, matchVerb } from './match.ts';
import { type ActorFinder, nobody, type Side, sourceOf, targetOf } from './sides.ts';
import { statusOf } from './status.ts';

export interface VerbalActs {
  readonly acts: readonly Act[];
  readonly matches: readonly (Match | null)[];
}

/** Acts of the clauses, in the order of the sentence. */
export function findVerbalActs(view: SentenceView, finder: ActorFinder): VerbalActs {
  const matches = view.clauses.map((clause) => matchVerb(view, clause) ?? matchCarried(view, clause));
  const acts = view.clauses.flatMap((clause, index) => {
    const match = matches[index];
    if (match) return actOf(view, finder, { clause, index, match, matches });
    return demandOf(view, finder, clause);
  });
  return { acts, matches };
}

/** A verb that only carries a noun: "announced an embargo", "made a visit". */
function matchCarried(view: SentenceView, clause: Clause): Match | null {
  const verb = view.tokens[clause.verb];
  if (!verb || !carryingVerbs.has(verb.lemma)) return null;
  const [object] = clause.passive ? clause.subject : clause.objects;
  return object ? matchNoun(view, object) : null;
}

interface Frame {
  readonly clause: Clause;
  readonly index: number;
  readonly match: Match;
  readonly matches: readonly (Match | null)[];
}

function actOf(view: SentenceView, finder: ActorFinder, frame: Frame): readonly Act[] {
  const { clause, index, match, matches } = frame;
  const status = statusOf(view, { index, matches });
  if (!status) return [];
  const sides = status.demanded ? demandSides(view, finder, clause) : sidesOf(view, finder, frame);
  if (!sides) return [];
  const { source, target } = sides;
  const complete = source.actors.length > 0 && target.actors.length > 0;
  return [
    {
      type: status.type,
      mode: match.row.mode,
      source,
      target,
      assertion: status.assertion,
      trigger: { start: Math.min(clause.verb, match.last), end: Math.max(clause.verb, match.last) + 1 },
      extent: { start: Math.min(clause.start, source.phrases[0]?.start ?? clause.start), end: clause.end },
      confidence: 0.9 * status.weight * (complete ? 1 : 0.8),
      rule: match.row.label,
    },
  ];
}

/** The source; where a pronoun in reported speech names nobody, the one who says it ("X said they would withdraw"). */
function speakingSource(view: SentenceView, finder: ActorFinder, clause: Clause): Side {
  const source = sourceOf(finder, clause);
  const [phrase] = source.phrases;
  if (source.actors.length > 0 || clause.passive || !phrase) return source;
  const pronoun = view.tokens[phrase.head];
  if (pronoun?.tag !== 'PRON') return source;
  for (let above = clause.parent, depth = 0; above !== null && depth < 6; depth++) {
    const parent = view.clauses[above];
    if (!parent) break;
    const speaker = sourceOf(finder, parent);
    if (speaker.actors.length > 0) return { actors: speaker.actors, phrases: source.phrases };
    above = parent.parent;
  }
  return source;
}

interface Sides {
  readonly source: Side;
  readonly target: Side;
}

function sidesOf(
  view: SentenceView,
  finder: ActorFinder,
  { clause, match, index, matches }: Frame,
): Sides | null {
  let source = speakingSource(view, finder, clause);
  let target = targetOf(finder, view, clause, match);
  if (target.actors.length === 0) target = targetBelow(view, finder, { index, matches }) ?? target;
  if (match.row.roles.includes('both') && target.actors.every((actor) => source.actors.includes(actor))) {
    if (source.actors.length > 1) target = source;
  }
  if (match.row.condition.needs === 'actor' && target.actors.length === 0) return null;
  if (match.row.roles.includes('inverse')) [source, target] = [target, source];
  const others =
    target === source ? target.actors : target.actors.filter((actor) => !source.actors.includes(actor));
  if (source.actors.length === 0 && others.length === 0) return null;
  return { source, target: { ...target, actors: others } };
}

/** "urged X to withdraw from Y", "agreed to give Y aid": the sides of the complement serve the verb above it. */
function targetBelow(
  view: SentenceView,
  finder: ActorFinder,
  { index, matches }: { index: number; matches: readonly (Match | null)[] },
): Side | null {
  for (let below = index + 1; below < view.clauses.length; below++) {
    const clause = view.clauses[below];
    if (clause?.parent !== index || (clause.link !== 'complement' && clause.link !== 'report')) continue;
    const own = view.clauses[index];
    const subject = sourceOf(finder, clause);
    const same = own?.subject.some((phrase) => clause.subject.includes(phrase)) ?? false;
    if (!same && subject.actors.length > 0) return subject;
    const match = matches[below];
    const side = match
      ? targetOf(finder, view, clause, match)
      : targetOf(finder, view, clause, plainMatch(clause));
    if (side.actors.length > 0) return side;
    return targetBelow(view, finder, { index: below, matches });
  }
  return null;
}

/** For a verb that no row knows: its object, then its prepositional phrases. */
function plainMatch(clause: Clause): Match {
  return {
    row: {
      words: [],
      condition: { lemmas: null, needs: 'nothing', anywhere: false },
      type: null,
      mode: null,
      roles: [],
      label: '',
    },
    last: clause.verb,
    preposition: null,
    carried: [],
  };
}

const obligation = new Set(['must', 'should', 'ought']);

/** "X said Y must …", whatever Y must do. */
function demandOf(view: SentenceView, finder: ActorFinder, clause: Clause): readonly Act[] {
  if (clause.negated || !clause.auxiliaries.some((auxiliary) => obligation.has(auxiliary))) return [];
  const sides = demandSides(view, finder, clause);
  if (!sides) return [];
  return [
    {
      type: 'REQUEST',
      mode: 'demand',
      ...sides,
      assertion: 'reported',
      trigger: { start: clause.start, end: clause.verb + 1 },
      extent: { start: Math.min(clause.start, clause.subject[0]?.start ?? clause.start), end: clause.end },
      confidence: 0.75,
      rule: 'said that another must',
    },
  ];
}

/** "X said Y must withdraw": the speaker demands it of the subject. */
function demandSides(view: SentenceView, finder: ActorFinder, clause: Clause): Sides | null {
  const parent = clause.parent === null ? null : view.clauses[clause.parent];
  if (!parent || clause.link !== 'report') return null;
  const source = sourceOf(finder, parent);
  const target = clause.passive ? nobody : sourceOf(finder, clause);
  const other = source.actors.some((actor) => !target.actors.includes(actor));
  return other && target.actors.length > 0 ? { source, target } : null;
}
