// Whether those whom a common noun names take part in an act: they do it or suffer it, and are not just moved about.
import type { Sentence, Token } from '../annotation.ts';
import type { Candidate } from './candidate.ts';

/** Verbs whose object is a means of another's: to send, pull back or count troops is an act of their state. */
const disposing: ReadonlySet<string> = new Set(
  `send pull withdraw move deploy offer contribute bring keep mass gather amass station mobilise mobilize redeploy recall remove
   put place position post dispatch commit provide supply add have need use command lead want see evacuate increase reduce build
   shift transfer rotate maintain concentrate assemble prepare train raise cut leave take return host receive order ready alert`
    .trim()
    .split(/\s+/),
);
/** Prepositions that an opponent follows: "clashes with soldiers", "an attack on police". */
const opposing: ReadonlySet<string> = new Set(['by', 'with', 'against', 'on', 'upon', 'at']);

/** Whether a noun is subject, sufferer or opponent in its clause; without a parse, what stands around it tells. */
export function isParty(candidate: Candidate, sentence: Sentence): boolean {
  if (!sentence.parsed) return seemsParty(candidate, sentence);
  const { tokens } = sentence;
  const noun = firstConjunct(tokens[candidate.headToken], tokens);
  if (noun === undefined) return false;
  const verb = tokens[noun.head];
  if (noun.relation === 'nsubj') return true;
  if (noun.relation === 'nsubj:pass' || noun.relation === 'obj')
    return verb !== undefined && verb.tag === 'VERB' && !disposing.has(verb.lemma);
  if (noun.relation !== 'obl' && noun.relation !== 'nmod') return false;
  return tokens.some(({ head, relation, lower }) => {
    return head === noun.index && relation === 'case' && opposing.has(lower);
  });
}

function seemsParty({ range }: Candidate, { tokens }: Sentence): boolean {
  const [before, next] = [tokens[range.from - 1], tokens[range.to]];
  if (before?.tag === 'ADP') return opposing.has(before.lower);
  if (before?.tag === 'VERB') return !disposing.has(before.lemma);
  return next === undefined || next.tag === 'VERB' || next.tag === 'AUX';
}

/** The first of words joined by "and", which has the relation of them all. */
function firstConjunct(token: Token | undefined, tokens: readonly Token[]): Token | undefined {
  let noun = token;
  for (let steps = 0; noun?.relation === 'conj' && steps < tokens.length; steps++) noun = tokens[noun.head];
  return noun;
}
