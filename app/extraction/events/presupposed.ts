// Clauses that tell a fact of their own, whatever is said of the clause above them.
import type { EventType } from '../../model/event-type.ts';
import { isDay } from '../lexicon/function-words.ts';
import type { Clause, SentenceView } from './clause.ts';
import { isActNoun } from './match.ts';

/** Conjunctions of a clause which tells what came before the main clause, or with it. */
export const timing: ReadonlySet<string> = new Set(['after', 'as', 'while', 'when', 'hours', 'days']);

/**
 * "promised X, after Y had met Z", "being behind the attack that killed two": past and of a known time or thing. A promise,
 * an accusation or an attempt above does not reach it.
 */
export function isPresupposed(view: SentenceView, clause: Clause): boolean {
  if (!isPast(view, clause)) return false;
  if (clause.link === 'adverbial') return clause.marker !== null && timing.has(clause.marker);
  return clause.link === 'relative' && (isKnown(view, clause) || isDatedRelative(view, clause));
}

/** "who had stopped it on Monday": a past that describes somebody and has a day of its own is news too. */
function isDatedRelative(view: SentenceView, clause: Clause): boolean {
  return !clause.passive && view.tokens.slice(clause.verb, clause.end).some((token) => isDay(token));
}

function isPast({ tokens }: SentenceView, { verb, auxiliaries, start }: Clause): boolean {
  if (auxiliaries.length === 0) return tokens[verb]?.penn === 'VBD';
  return tokens[start]?.lower === 'had' || tokens[start]?.lower === 'was' || tokens[start]?.lower === 'were';
}

/** "the attack that …": an act that was spoken of, not "an attack that …", nor somebody. */
function isKnown(view: SentenceView, { subject: [noun], verb, passive }: Clause): boolean {
  return (
    noun !== undefined &&
    !passive &&
    noun.end <= verb &&
    view.tokens[noun.start]?.lower === 'the' &&
    isActNoun(view, noun)
  );
}

const motions: ReadonlySet<string> = new Set(
  'come go travel fly arrive head return journey drive'.split(' '),
);
const errands: ReadonlySet<EventType> = new Set<EventType>(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

/** "came to Geneva to press X for an answer": what a traveller comes to say is said. */
export function isErrand(view: SentenceView, clause: Clause, type: EventType | null): boolean {
  const above = clause.parent === null ? undefined : view.clauses[clause.parent];
  return (
    clause.link === 'purpose' &&
    type !== null &&
    errands.has(type) &&
    above !== undefined &&
    isPast(view, above) &&
    !above.negated &&
    motions.has(view.tokens[above.verb]?.lemma ?? '')
  );
}
