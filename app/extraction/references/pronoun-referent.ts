// Whom a pronoun takes up: one that agrees with it, and is not who does to "him" what is done.
import type { Actor, ActorSlug } from '../../model/actor.ts';
import type { Sentence } from '../annotation.ts';
import { agreement } from '../names/agreement.ts';
import type { Candidate } from '../names/candidate.ts';
import type { Referent } from '../names/discourse.ts';
import type { Reading } from './reading.ts';
import { PRONOUN_WINDOW } from './windows.ts';

const complaining: ReadonlySet<string> = new Set(['complain', 'protest', 'object', 'lament', 'charge']);

const judging: ReadonlySet<string> = new Set(
  `welcome hail praise endorse approve sign ratify veto condemn denounce criticise criticize deplore reject deny oppose call
   describe dismiss regret confirm announce`
    .trim()
    .split(/\s+/),
);

const groupNouns: ReadonlySet<string> = new Set(
  'president leader minister side man woman ally diplomat negotiator counterpart chancellor delegate delegation party neighbour neighbor'.split(
    ' ',
  ),
);

/** Whom a pronoun stands for of those spoken of before; null where it stands for nobody, or a deed, or a group without a name. */
export function pronounReferent(reading: Reading, candidate: Candidate): ActorSlug | null {
  const { sentences, discourse } = reading;
  const sentence = sentences[candidate.sentence];
  if (sentence === undefined) return null;
  const fits = agreement(candidate, sentence);
  if (fits === null || takesUpGroup(candidate, sentence) || takesUpDeed(candidate, sentence)) return null;
  const doer = doerTo(reading, candidate) ?? accusedBy(reading, candidate);
  const isOther = ({ actor }: Referent) => doer === null || !speaksFor(doer, actor);
  const isMeant = (referent: Referent) => fits(referent) && isOther(referent);
  const at = { sentence: candidate.sentence, window: PRONOUN_WINDOW };
  // "Chile, which had met Ola Dal, accused him": an object takes up whom its own sentence named
  const here = doer === null ? null : discourse.find(isMeant, { ...at, window: 0 });
  return (here ?? discourse.find(isMeant, at))?.actor.slug ?? null;
}

/** The first subject of "X gave no answer, it complained", or null: nobody complains of himself. */
function accusedBy(
  { sentences, discourse }: Reading,
  { headToken, sentence: index }: Candidate,
): Actor | null {
  const tokens = sentences[index]?.tokens ?? [];
  const [before, verb] = [tokens[headToken - 1], tokens[headToken + 1]];
  if (before?.tag !== 'PUNCT' || !complaining.has(verb?.lemma ?? '')) return null;
  return (
    discourse.find(({ isSubject, sentence }) => isSubject && sentence === index, {
      sentence: index,
      window: 0,
    })?.actor ?? null
  );
}

/** The subject of the verb whose object a pronoun is, or null: "promised him" is never to oneself. */
function doerTo(
  { sentences, discourse }: Reading,
  { headToken, sentence: index, text }: Candidate,
): Actor | null {
  const tokens = sentences[index]?.tokens ?? [];
  const pronoun = tokens[headToken];
  if (!pronoun || /sel(?:f|ves)$/i.test(text) || !/^i?obj$/.test(pronoun.relation)) return null;
  const verb = tokens[pronoun.head];
  const subjectOf = (head: number) =>
    discourse.find(
      ({ isSubject, sentence, token }) => {
        const from = tokens.slice(0, token + 1).findLast(({ relation }) => relation.startsWith('nsubj'));
        return isSubject && sentence === index && from?.head === head;
      },
      { sentence: index, window: 0 },
    )?.actor ?? null;
  return subjectOf(pronoun.head) ?? (verb?.relation === 'conj' ? subjectOf(verb.head) : null);
}

/** "The presidents agreed that their teams …": a plural subject before, which names nobody by itself. */
function takesUpGroup({ headToken, text }: Candidate, { tokens }: Sentence): boolean {
  if (text.toLowerCase() !== 'their') return false;
  const subject = tokens.slice(0, headToken).findLast(({ relation }) => relation === 'nsubj');
  return subject?.penn === 'NNS' && tokens[subject.head]?.tag === 'VERB' && groupNouns.has(subject.lemma);
}

/** "Australia welcomed it": what one welcomes or condemns by "it" is what was done or said, and nobody. */
function takesUpDeed({ headToken, text }: Candidate, { tokens }: Sentence): boolean {
  const pronoun = tokens[headToken];
  return (
    text.toLowerCase() === 'it' &&
    pronoun !== undefined &&
    /^i?obj$/.test(pronoun.relation) &&
    judging.has(tokens[pronoun.head]?.lemma ?? '')
  );
}

/** Whether one is the other, or holds an office of it. */
function speaksFor(one: Actor, other: Actor): boolean {
  return one.slug === other.slug || one.roles.some(({ organisation }) => organisation === other.slug);
}
