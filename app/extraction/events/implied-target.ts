// Targets that the frame of a verb leaves to the words around it: whose deed provokes it, who is told of it, who accuses.
import type { ActorSlug } from '../../model/actor.ts';
import { quadOf } from '../../model/event-type.ts';
import { operators } from '../lexicon/act-operators.ts';
import { isTimeNoun } from '../lexicon/function-words.ts';
import type { ActorFinder } from './actor-finder.ts';
import type { Clause, Phrase, SentenceView } from './clause.ts';
import type { Match } from './match.ts';
import { nobody, ownSide, type Side, sideOf, withoutOwner } from './sides.ts';

interface Frame {
  readonly clause: Clause;
  readonly index: number;
  readonly match: Match;
  readonly matches: readonly (Match | null)[];
}

/** Whom a threat answers, else who is told of it, else who accuses others of the deed; nobody where that is not said. */
export function impliedTarget(view: SentenceView, finder: ActorFinder, frame: Frame, source: Side): Side {
  const { type } = frame.match.row;
  if (type === null || quadOf(type) !== 4) return nobody;
  const own = ownSide(finder, frame.match, source.actors);
  const others = (side: Side): Side => ({ ...side, actors: side.actors.filter((actor) => !own.has(actor)) });
  for (const find of [provokerOf, addresseeOf, accuserOf]) {
    const side = others(find(view, finder, frame));
    if (side.actors.length > 0) return side;
  }
  return nobody;
}

const future: ReadonlySet<string> = new Set(['will', 'would', 'shall']);

/** "would respond forcefully if X crossed the border": a threat is made to those whose deed it hangs on. */
function provokerOf(view: SentenceView, finder: ActorFinder, frame: Frame): Side {
  if (!isAnnounced(view, frame)) return nobody;
  const { clause } = frame;
  const next = view.clauses.find(({ verb, marker }) => verb > clause.verb && marker === 'if')?.verb;
  const at = view.tokens.findIndex(({ lower, index }) => index > clause.verb && lower === 'if');
  const phrase = view.phraseAt[at + 1];
  const isOurs = next === undefined || next > at;
  return at >= 0 && phrase?.start === at + 1 && isOurs ? sideOf([phrase], finder.itself) : nobody;
}

/** "told X that it would answer with sanctions": what is announced to somebody is meant for him. */
function addresseeOf(view: SentenceView, finder: ActorFinder, frame: Frame): Side {
  if (!isAnnounced(view, frame)) return nobody;
  const speech = speechAbove(view, frame.clause);
  return sideOf(speech?.objects ?? [], finder.itself);
}

/** "accused X of being behind the attack that killed two": done to the one who accuses. */
function accuserOf(view: SentenceView, finder: ActorFinder, { clause, matches }: Frame): Side {
  for (let at = clause.parent, depth = 0; at !== null && depth < 4; depth++) {
    const above: Clause | undefined = view.clauses[at];
    if (matches[at]?.row.type === 'ACCUSE' && above) return sideOf(above.subject, finder.named);
    at = above?.parent ?? null;
  }
  return nobody;
}

/** Whether it is what somebody will do; "would be forced to respond" too. */
function isAnnounced(view: SentenceView, { clause }: Frame): boolean {
  const above =
    clause.link === 'complement' && clause.parent !== null ? view.clauses[clause.parent] : undefined;
  return [...clause.auxiliaries, ...(above?.auxiliaries ?? [])].some((word) => future.has(word));
}

/** The clause of saying in whose words a clause stands, or null. */
function speechAbove(view: SentenceView, clause: Clause): Clause | null {
  const above = view.tokens
    .slice(0, clause.start)
    .findLast(({ lemma, tag }) => tag === 'VERB' && (operators.get(lemma)?.has('report') ?? false));
  const speech = view.clauses.find(({ verb }) => verb === above?.index);
  return speech && clause.link === 'report' ? speech : null;
}

/** "demanded on Monday that X leave": the one whose deed is demanded, whatever the parser made of the bare verb. */
export function demandedOf(
  view: SentenceView,
  finder: ActorFinder,
  { match }: Frame,
  own: ReadonlySet<ActorSlug>,
): Side {
  if (match.row.type !== 'REQUEST') return nobody;
  let at = match.last + 1;
  for (let time: Phrase | null | undefined; ; at = time.end) {
    time = view.phraseAt[view.tokens[at]?.tag === 'ADP' ? at + 1 : at];
    if (!time || !isTimeNoun(view.tokens[time.head])) break;
  }
  const phrase = view.phraseAt[at + 1];
  if (view.tokens[at]?.lower !== 'that' || !phrase) return nobody;
  const side = sideOf([withoutOwner(view, phrase)], finder.itself);
  return { ...side, actors: side.actors.filter((actor) => !own.has(actor)) };
}
