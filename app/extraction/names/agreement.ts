// Agreement: what a pronoun may stand for, by gender, number and its place in the sentence.
import type { Sentence } from '../annotation.ts';
import type { Candidate } from './candidate.ts';
import type { Referent } from './discourse.ts';

const masculine: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself']);
const feminine: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself']);
const neuter: ReadonlySet<string> = new Set(['it', 'its', 'itself']);

/** What a pronoun may stand for; null for an "it" that stands for nothing. */
export function agreement(
  candidate: Candidate,
  sentence: Sentence,
): ((referent: Referent) => boolean) | null {
  if (isEmpty(candidate, sentence)) return null;
  return (
    agreementOf(candidate.text.toLowerCase(), candidate) ??
    (({ actor, isPlural }) => isPlural || actor.kind === 'group')
  );
}

/** What a pronoun of the singular may stand for; null for any other word. */
export function agreementOf(word: string, candidate: Candidate): ((referent: Referent) => boolean) | null {
  if (masculine.has(word)) return ({ actor, gender }) => actor.kind === 'person' && gender !== 'f';
  if (feminine.has(word)) return ({ actor, gender }) => actor.kind === 'person' && gender !== 'm';
  if (!neuter.has(word)) return null;
  // what was neither subject nor in the same sentence is seldom "it"
  return ({ actor, isPlural, isSubject, sentence: at }) =>
    actor.kind !== 'person' && !isPlural && (isSubject || (word !== 'it' && at === candidate.sentence));
}

/** "It is clear that", "it was the first", "In them it demands": a pronoun for nothing, or for a matter. */
function isEmpty(candidate: Candidate, sentence: Sentence): boolean {
  if (candidate.range.from === 1 && sentence.tokens[0]?.lower === 'in' && candidate.range.to === 2)
    return ['it', 'them'].includes(candidate.text.toLowerCase());
  if (candidate.text.toLowerCase() !== 'it') return false;
  const [verb, next] = sentence.tokens.slice(candidate.range.to, candidate.range.to + 2);
  if (verb === undefined) return false;
  const isBe = verb.lemma === 'be' || ["'s", '’s'].includes(verb.lower);
  if (isBe && next !== undefined)
    return ['ADJ', 'DET', 'ADV', 'NOUN', 'NUM'].includes(next.tag) || next.tag === 'PART';
  return ['seem', 'appear', 'rain', 'happen', 'matter', 'remain', 'take'].includes(verb.lemma);
}
