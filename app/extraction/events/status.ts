// What the words around an act make of it: a deed, a promise, a refusal, a threat, a supposition, or nothing.
import { type Assertion, type EventType, quadOf } from '../../model/event-type.ts';
import { type OperatorEffect, operatorNouns, operators } from '../lexicon/act-operators.ts';
import { conditionals, relativePronouns } from '../lexicon/function-words.ts';
import { carryingVerbs } from '../lexicon/nominal-acts.ts';
import { isAlleged } from './alleged.ts';
import type { Clause, SentenceView } from './clause.ts';
import type { Match } from './match.ts';
import { enactingNoun } from './misread-tree.ts';
import { isErrand, isPresupposed, timing } from './presupposed.ts';

export interface Status {
  readonly type: EventType;
  readonly assertion: Assertion;
  /** How much it counts beside a plain deed in the main clause, in (0, 1]. */
  readonly weight: number;
  /** True where somebody says that the subject must do it: the speaker demands it of the subject. */
  readonly demanded: boolean;
  /** True where a condition hangs on it ("would join if …"). */
  readonly conditional: boolean;
}

interface Mood {
  weight: number;
  negated: boolean;
  intended: boolean;
  supposed: boolean;
  obliged: boolean;
  conditional: boolean;
}

const plainMood: Mood = {
  weight: 1,
  negated: false,
  intended: false,
  supposed: false,
  obliged: false,
  conditional: false,
};

const intent = new Set(['will', 'would', 'shall', "'ll", '’ll', 'wo']);
const supposition = new Set(['may', 'might', 'could', 'can']);
const obligation = new Set(['must', 'should', 'ought', 'need']);
const deeds: ReadonlySet<EventType> = new Set(['SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'PROTEST']);

/** How much a clause of each kind counts beside the main clause; calibrated on news sentences. */
const linkWeight = { noun: 0.4, relative: 0.5, participle: 0.55, adverbial: 0.45 } as const;
/** That of a clause which recalls what came before the main clause. */
const timedWeight = 0.5;
/** That of a clause which tells a fact of its own: what describes a noun, or goes on beside the main clause. */
const factWeight = 0.6;
const beside: ReadonlySet<string> = new Set(['as', 'while']);

function weightOf(view: SentenceView, clause: Clause, link: keyof typeof linkWeight): number {
  const isFact =
    isPresupposed(view, clause) &&
    (link === 'relative' || (clause.marker !== null && beside.has(clause.marker)));
  if (!isFact && link === 'adverbial' && clause.marker && timing.has(clause.marker)) return timedWeight;
  return isFact ? factWeight : linkWeight[link];
}

/**
 * The kind and assertion of the act that `match` found in the clause at `index`, or null where the clause tells
 * none: under a condition, a purpose, a negation that undoes it, or a verb that takes it up ("urged X to withdraw").
 */
export function statusOf(
  view: SentenceView,
  { index, matches }: { index: number; matches: readonly (Match | null)[] },
): Status | null {
  const type = matches[index]?.row.type;
  const clause = view.clauses[index];
  if (!type || !clause) return null;
  const mood: Mood = { ...plainMood, negated: clause.negated };
  if (isBackground(view, clause) || isAlleged(view, clause)) return null;
  addModals(mood, clause);
  mood.conditional = view.clauses.some(
    ({ parent, marker }) => parent === index && marker !== null && promising.has(marker),
  );
  if (!climb(view, { index, matches, mood })) return null;
  return settle(type, mood);
}

/** Whether a noun within the clause at `index` may tell an act: nothing there denies, supposes or takes up what it tells. */
export function tellsNouns(view: SentenceView, { index, matches }: Omit<Climb, 'mood'>): boolean {
  const mood = { ...plainMood, negated: view.clauses[index]?.negated ?? false };
  return climb(view, { index, matches, mood }) && !mood.negated;
}

/** Conjunctions of the condition on which something is promised or threatened. */
const promising: ReadonlySet<string> = new Set(['if', 'unless']);

/** "weapons that threaten X", "which joined in 1952", "who is to meet Y": a habit, an old year or a plan that describes a noun is no news. */
function isBackground(view: SentenceView, { link, start, verb, auxiliaries, marker, end }: Clause): boolean {
  if (link !== 'relative') return false;
  const habit =
    auxiliaries.length === 0 &&
    /^VB[ZP]$/.test(view.tokens[verb]?.penn ?? '') &&
    relativePronouns.has(view.tokens[start - 1]?.lower ?? '');
  const old = view.tokens
    .slice(verb, end)
    .some(({ text, index }) => /^(?:1\d|20)\d\d$/.test(text) && view.tokens[index - 1]?.lower === 'in');
  const plan = marker === 'to' && auxiliaries.includes('be');
  return habit || old || plan;
}

function addModals(mood: Mood, clause: Clause): void {
  for (const auxiliary of clause.auxiliaries) {
    if (intent.has(auxiliary)) mood.intended = true;
    else if (supposition.has(auxiliary)) mood.supposed = true;
    else if (obligation.has(auxiliary)) mood.obliged = true;
  }
}

interface Climb {
  readonly index: number;
  readonly matches: readonly (Match | null)[];
  readonly mood: Mood;
}

/** From the clause upwards through what it hangs on; false where something there undoes or takes up the act. */
function climb(view: SentenceView, { index, matches, mood }: Climb): boolean {
  let clause = view.clauses[index];
  for (let depth = 0; clause && depth < 8; depth++) {
    const { link, marker } = clause;
    const errand = isErrand(view, clause, matches[index]?.row.type ?? null);
    if ((link === 'purpose' && !errand) || (marker && conditionals.has(marker))) return false;
    if (link === 'main') return true;
    if (link === 'noun' && passNoun(view, { clause, matches, mood })) {
      clause = clause.parent === null ? undefined : view.clauses[clause.parent];
      continue;
    }
    if (link === 'noun' || link === 'relative' || link === 'participle' || link === 'adverbial') {
      mood.weight *= weightOf(view, clause, link);
    }
    if (errand) mood.weight *= linkWeight.participle;
    if (isPresupposed(view, clause)) return true;
    // "no intention of placing …", "the idea of sending …": spoken of, not done.
    if (link === 'relative' && marker === 'of') return false;
    const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
    if (!parent) return true;
    if (link === 'complement' || link === 'report') {
      const row = clause.parent === null ? null : (matches[clause.parent]?.row ?? null);
      if (!passOperator(view, { parent, row: row?.type ?? null, link, mood })) return false;
    }
    clause = parent;
  }
  return true;
}

/**
 * "announced its decision to expel X", "signed a deal to supply Y", "issued a decree by which …": whether the noun before
 * tells what is to be thought of it, and a verb brings that noun about.
 */
function passNoun(
  view: SentenceView,
  {
    clause,
    matches,
    mood,
  }: { readonly clause: Clause; readonly matches: readonly (Match | null)[]; readonly mood: Mood },
): boolean {
  const parent = clause.parent === null ? undefined : view.clauses[clause.parent];
  const noun =
    enactingNoun(view, (parent?.verb ?? -1) + 1, clause.start) ??
    view.phraseAt[clause.start - 1] ??
    view.phraseAt[clause.start - 2];
  const effects = operatorNouns.get(view.tokens[noun?.head ?? -1]?.lemma ?? '');
  if (!parent || !effects || parent.negated || (clause.parent !== null && matches[clause.parent]))
    return false;
  if (!carryingVerbs.has(view.tokens[parent.verb]?.lemma ?? '')) return false;
  addEffects(mood, effects);
  return true;
}

interface Passing {
  readonly parent: Clause;
  readonly row: EventType | null;
  readonly link: 'complement' | 'report';
  readonly mood: Mood;
}

function passOperator(view: SentenceView, { parent, row, link, mood }: Passing): boolean {
  const effects = operators.get(view.tokens[parent.verb]?.lemma ?? '');
  if (row) return false;
  if (effects?.has('suppress')) return false;
  if (link === 'report') {
    if (!effects?.has('report') && !effects?.has('intent')) mood.weight *= 0.5;
    return !parent.negated;
  }
  addModals(mood, parent);
  mood.negated ||= parent.negated;
  addEffects(mood, effects);
  return true;
}

function addEffects(mood: Mood, effects: ReadonlySet<OperatorEffect> | undefined): void {
  if (effects?.has('intent')) mood.intended = true;
  else if (effects?.has('attempt')) mood.supposed = true;
  else if (effects?.has('refusal')) mood.negated = mood.intended = true;
  else if (!effects?.has('phase') && !effects?.has('report')) mood.weight *= 0.6;
}

function settle(type: EventType, mood: Mood): Status | null {
  const { weight } = mood;
  const conflict = quadOf(type) >= 3;
  const plain = {
    type,
    assertion: 'reported',
    weight,
    demanded: false,
    conditional: mood.conditional,
  } as const;
  if (mood.negated) {
    if (conflict || type === 'STATEMENT') return null;
    if (!mood.intended && (type === 'CONSULT' || type === 'COOPERATE')) return null;
    return { ...plain, type: 'REJECT' };
  }
  if (mood.obliged) return { ...plain, type: 'REQUEST', weight: weight * 0.9, demanded: true };
  if (mood.intended) {
    if (type === 'MOBILIZE' && !mood.conditional)
      return { ...plain, assertion: 'planned', weight: weight * 0.9 };
    if (deeds.has(type)) return { ...plain, type: 'THREATEN', assertion: 'threatened', weight: weight * 0.9 };
    if (conflict) return { ...plain, assertion: 'planned', weight: weight * 0.9 };
    return { ...plain, type: 'AGREE', assertion: 'planned', weight: weight * 0.9 };
  }
  if (mood.supposed) {
    const threat = deeds.has(type) && type !== 'ASSAULT';
    return threat
      ? { ...plain, type: 'THREATEN', assertion: 'hypothetical', weight: weight * 0.6 }
      : { ...plain, assertion: 'hypothetical', weight: weight * 0.4 };
  }
  return plain;
}
