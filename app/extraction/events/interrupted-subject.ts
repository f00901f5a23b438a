// A subject that a relative clause keeps from its verb: "units which had been training near X were returning".
import type { Token } from '../annotation.ts';
import { operators } from '../lexicon/act-operators.ts';
import type { Clause, Phrase } from './clause.ts';

interface Words {
  readonly tokens: readonly Token[];
  readonly phraseAt: readonly (Phrase | null)[];
}

/** Prepositions that are no conjunctions: what follows one is the subject of no finite verb. */
const prepositions: ReadonlySet<string> = new Set(
  'near of in on at with from into by to over along around'.split(' '),
);

/**
 * The clauses, where a finite verb that a parser gave a governed noun for its subject takes the noun before the relative
 * clause instead, and goes with the verb of saying before that, or stands alone.
 */
export function withInterruptedSubjects(clauses: readonly Clause[], words: Words): readonly Clause[] {
  return clauses.map((clause) => {
    const subject = governedSubject(clause, words) ? nounBeforeRelative(clauses, clause, words) : null;
    if (!subject) return clause;
    const parent = speechBefore(clauses, subject, words);
    const link = parent < 0 ? ('main' as const) : ('report' as const);
    return {
      ...clause,
      subject: [subject],
      link,
      parent: parent < 0 ? null : parent,
      marker: null,
      conjunctOf: null,
    };
  });
}

function governedSubject({ subject: [noun], verb, start, auxiliaries }: Clause, { tokens }: Words): boolean {
  const finite = /^VB[DPZ]$/.test(tokens[auxiliaries.length > 0 ? start : verb]?.penn ?? '');
  return (
    noun !== undefined &&
    noun.end === start &&
    finite &&
    prepositions.has(tokens[noun.start - 1]?.lower ?? '')
  );
}

/** The noun before "which" or "who", where one other verb stands between that pronoun and the verb of the clause. */
function nounBeforeRelative(
  clauses: readonly Clause[],
  { start }: Clause,
  { tokens, phraseAt }: Words,
): Phrase | null {
  const pronoun = tokens.slice(0, start).findLast(({ penn }) => penn === 'WDT' || penn === 'WP');
  if (!pronoun) return null;
  const between = clauses.filter(({ verb }) => verb > pronoun.index && verb < start);
  const before = tokens[pronoun.index - 1]?.text === ',' ? pronoun.index - 2 : pronoun.index - 1;
  return between.length === 1 ? (phraseAt[before] ?? null) : null;
}

/** Position of the verb of saying in whose words a noun stands: nearest before it, "that" between; -1 for none. */
function speechBefore(clauses: readonly Clause[], { start }: Phrase, { tokens }: Words): number {
  return clauses.findLastIndex(
    ({ verb }) =>
      verb < start &&
      (operators.get(tokens[verb]?.lemma ?? '')?.has('report') ?? false) &&
      (start - verb === 1 || tokens[start - 1]?.lower === 'that'),
  );
}
