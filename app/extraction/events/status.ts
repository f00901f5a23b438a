// What the words around an act make of it: a deed, a promise, a refusal, a threat, a supposition, or nothing.
import { type Assertion, type EventType, quadOf } from '../../model/event-type.ts';
import { operators } from '../lexicon/act-operators.ts';
import { conditionals } from '../lexicon/function-words.ts';
import type { Clause, SentenceView } from './clause.ts';
import type { Match } from './match.ts';

export interface Status {
  readonly type: EventType;
  readonly assertion: Assertion;
  /** How much it counts beside a plain deed in the main clause, in (0, 1]. */
  readonly weight: number;
  /** True where somebody says that the subject must do it: the speaker demands it of the subject. */
  readonly demanded: boolean;
}

interface Mood {
  weight: number;
  negated: boolean;
  intended: boolean;
  supposed: boolean;
  obliged: boolean;
  conditional: boolean;
}

const intent = new Set(['will', 'would', 'shall', "'ll", '’ll', 'wo']);
const supposition = new Set(['may', 'might', 'could', 'can']);
const obligation = new Set(['must', 'should', 'ought', 'need']);
const deeds: ReadonlySet<EventType> = new Set(['SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'PROTEST']);

/** How much a clause of each kind counts beside the main clause; calibrated on news sentences. */
const linkWeight = { noun: 0.4, relative: 0.5, participle: 0.55, adverbial: 0.45 } as const;

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
  const mood: Mood = {
    weight: 1,
    negated: clause.negated,
    intended: false,
    supposed: false,
    obliged: false,
    conditional: false,
  };
  addModals(mood, clause);
  if (!climb(view, { index, matches, mood })) return null;
  return settle(type, mood);
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
    if (link === 'purpose' || (marker && conditionals.has(marker))) return false;
    if (link === 'main') return true;
    if (link === 'noun' || link === 'relative' || link === 'participle' || link === 'adverbial') {
      mood.weight *= linkWeight[link];
    }
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
    if (!effects?.has('report')) mood.weight *= 0.5;
    return !parent.negated;
  }
  addModals(mood, parent);
  mood.negated ||= parent.negated;
  if (effects?.has('intent')) mood.intended = true;
  else if (effects?.has('attempt')) mood.supposed = true;
  else if (effects?.has('refusal')) mood.negated = mood.intended = true;
  else if (!effects?.has('phase') && !effects?.has('report')) mood.weight *= 0.6;
  return true;
}

function settle(type: EventType, mood: Mood): Status | null {
  const { weight } = mood;
  const conflict = quadOf(type) >= 3;
  const plain = { type, assertion: 'reported', weight, demanded: false } as const;
  if (mood.negated) {
    if (conflict || type === 'STATEMENT') return null;
    if (!mood.intended && (type === 'CONSULT' || type === 'COOPERATE')) return null;
    return { ...plain, type: 'REJECT' };
  }
  if (mood.obliged) return { ...plain, type: 'REQUEST', weight: weight * 0.9, demanded: true };
  if (mood.intended) {
    if (type === 'MOBILIZE') return { ...plain, assertion: 'planned', weight: weight * 0.9 };
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
