// Who does it and to whom: from the frame of a verb to the phrases that fill it.
import type { ActorSlug } from '../../model/actor.ts';
import type { EventType } from '../../model/event-type.ts';
import type { ActorFinder } from './actor-finder.ts';
import type { Clause, Phrase, SentenceView } from './clause.ts';
import type { Match } from './match.ts';
import { coordinated } from './phrases.ts';

/** One side of an act: the actors, and the phrase of the text that names them. */
export interface Side {
  readonly actors: readonly ActorSlug[];
  readonly phrases: readonly Phrase[];
}

export const nobody: Side = { actors: [], phrases: [] };

/** The order in which prepositions are tried for a target that the row does not place. */
const usual = [
  'against',
  'with',
  'to',
  'on',
  'of',
  'for',
  'by',
  'from',
  'in',
  'at',
  'into',
  'over',
  'between',
  'near',
];

/** Kinds of act that are done to a country where they are done in it. */
const localTypes: ReadonlySet<EventType> = new Set([
  'COOPERATE',
  'AID',
  'RETREAT',
  'CONCEDE',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);

/** The subject of an active verb, or the agent of a passive; a court's or police's country where only that is named. */
export function sourceOf(finder: ActorFinder, clause: Clause): Side {
  if (!clause.passive) {
    const side = sideOf(clause.subject, finder.named);
    return side.actors.length > 0 ? side : sideOf(clause.subject, finder.placed);
  }
  return sideOf(governedBy(clause, 'by'), finder.named);
}

function governedBy(clause: Clause, preposition: string): readonly Phrase[] {
  return clause.obliques
    .filter((oblique) => oblique.preposition === preposition)
    .flatMap((oblique) => oblique.phrases);
}

/** Whether the place may stand for the target. */
export function isLocal({ row }: Match): boolean {
  return row.type !== null && (localTypes.has(row.type) || row.mode === 'visit');
}

export interface TargetSearch {
  readonly view: SentenceView;
  readonly finder: ActorFinder;
  readonly clause: Clause;
  readonly match: Match;
  /** Actors that cannot be the target: those of the source. */
  readonly except: readonly ActorSlug[];
}

/**
 * What the verb is done to, in the order that the row gives, then in the usual order; by name, else by place. An
 * actor may act on its own (a state on its people) only where the object itself names it.
 */
export function targetOf(search: TargetSearch): Side {
  const { view, finder, clause, match, except } = search;
  const given = match.row.roles.filter((role) => role !== 'both');
  if (given[0] === 'none') return nobody;
  const objects = clause.passive ? clause.subject : objectPhrases(view, clause, match);
  const order = [
    ...(match.preposition && given.length === 0 ? [match.preposition] : []),
    ...given,
    ...(match.row.condition.lemmas === null ? ['obj'] : []),
    ...usual,
    'obj',
  ];
  const phrasesOf = (role: string): readonly Phrase[] => {
    if (role === 'obj') return objects;
    return clause.passive && role === 'by' ? [] : governedBy(clause, role);
  };
  const moved = movedBy(match);
  const finds = isLocal(match) ? [finder.named, finder.placed] : [finder.named];
  const tries = [
    ...given.flatMap((role) => finds.map((find) => ({ role, find }))),
    ...finds.flatMap((find) => order.map((role) => ({ role, find }))),
  ];
  for (const { role, find } of tries) {
    const side = sideOf(
      phrasesOf(role).filter((phrase) => !moved.includes(phrase)),
      find,
    );
    const actors = side.actors.filter((actor) => !except.includes(actor));
    if (actors.length > 0) return { actors, phrases: side.phrases };
  }
  const own = objects.filter(
    (phrase) => !moved.includes(phrase) && view.tokens[phrase.possessor?.head ?? phrase.head]?.tag !== 'PRON',
  );
  const side = sideOf(own, finder.named);
  return side.actors.length > 0 ? side : { actors: [], phrases: objects.slice(0, 1) };
}

/** Forces and goods that the verb moves: what is moved is no target, its destination is. */
export function movedBy({ row, carried }: Match): readonly Phrase[] {
  return row.type === 'MOBILIZE' || row.type === 'AID' ? carried : [];
}

function objectPhrases(view: SentenceView, clause: Clause, match: Match): readonly Phrase[] {
  if (clause.objects.length > 0) return clause.objects;
  const after = view.phraseAt[match.last + 1];
  return after && match.last > clause.verb ? coordinated(view, after) : [];
}

/** The actors of some phrases together, each once. */
export function sideOf(phrases: readonly Phrase[], find: (phrase: Phrase) => readonly ActorSlug[]): Side {
  return { actors: [...new Set(phrases.flatMap(find))], phrases };
}
