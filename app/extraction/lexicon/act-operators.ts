// Words that turn the act in their complement into another: a promise, a refusal, a mere attempt, somebody's words.
import { listCell, readTable } from './table.ts';

/**
 * - intent: will do it: cooperation becomes AGREE, conflict in deeds THREATEN, both planned
 * - refusal: will not do it: REJECT
 * - phase: is doing it: the complement keeps its kind
 * - attempt: may do it: the complement is hypothetical
 * - report: somebody says it: the complement keeps its kind
 * - suppress: not told as a fact: the complement is no act
 */
export const operatorEffects = ['intent', 'refusal', 'phase', 'attempt', 'report', 'suppress'] as const;
export type OperatorEffect = (typeof operatorEffects)[number];

const table = `
# effect | lemmas
intent | plan, intend, prepare, vow, swear, promise, pledge, offer, agree, undertake, volunteer, propose, commit, consent, arrange, expect, ready, willing, due, set, going, determined, poised, about, keen, aim, go
refusal | refuse, decline, unwilling, reluctant
phase | join, force, compel, oblige, vote, decide, resolve, begin, start, continue, help, manage, proceed, move, keep, resume, rush, remain, stop, complete, finish, fail, use, dare, appear, seem, happen, tend, choose, come, cease, succeed, see, find, report, say, believe, think, know
attempt | try, seek, attempt, hope, want, wish, mull, weigh, struggle, need, like, consider, study, contemplate, suggest, could, may, might
report | say, tell, announce, add, report, state, declare, note, confirm, explain, insist, maintain, acknowledge, admit, claim, reveal, disclose, write, argue, stress, reiterate, quote, cite, assert, remark, affirm, indicate, show, believe, think, mention, inform, testify, recall, signal, emphasise, emphasize
suppress | wait, await, prevent, avoid, deter, avert, discourage, fear, forestall, doubt, discuss, debate, deny, pretend, study, imagine, suppose, wonder, ask, imply, mean, presume, assume
`;

/** Nouns that do the same to the infinitive after them ("its decision to expel", "a deal to supply"). */
const nouns = `
# effect | lemmas
intent | plan, deal, agreement, accord, pact, memorandum, pledge, promise, offer, vow, commitment, intention, readiness, willingness
refusal | refusal, unwillingness, reluctance
phase | decree, order, decision, law, directive, resolution, ruling, move
attempt | attempt, effort, bid, proposal, wish
`;

export const operators = readEffects(table);
export const operatorNouns = readEffects(nouns);

function readEffects(rows: string): ReadonlyMap<string, ReadonlySet<OperatorEffect>> {
  const effects = new Map<string, Set<OperatorEffect>>();
  for (const [effect = '', lemmas] of readTable(rows, 2)) {
    const known = operatorEffects.find((name) => name === effect);
    if (!known) throw new Error(`No such effect of an operator: ${effect}`);
    for (const lemma of listCell(lemmas)) effects.set(lemma, (effects.get(lemma) ?? new Set()).add(known));
  }
  return effects;
}
