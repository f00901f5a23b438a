// Who does it and to whom: from the frame of a verb to the phrases that fill it.
import type { ActorSlug } from '../../model/actor.ts';
import { type EventType, quadOf } from '../../model/event-type.ts';
import type { ActorFinder } from './actor-finder.ts';
import { phrasesBesideAct } from './beside-act.ts';
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

/** Whom one has to do with even at home: "demanded money from its parliament". */
const counterparty: ReadonlySet<string> = new Set(['from', 'by', 'to', 'with', 'against']);

/** What talks are about is no side of them. */
const aboutTopics: ReadonlySet<string> = new Set(['against', 'on', 'for', 'over', 'near']);

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
    return side.actors.length > 0 ? side : sideOf(clause.subject, finder.seated);
  }
  return sideOf(governedBy(clause, 'by'), finder.named);
}

function governedBy(clause: Clause, preposition: string): readonly Phrase[] {
  return clause.obliques
    .filter((oblique) => oblique.preposition === preposition)
    .flatMap((oblique) => oblique.phrases);
}

/** Kinds of act that a state does at home too. */
const domesticTypes: ReadonlySet<EventType> = new Set(['CONCEDE', 'RETREAT', 'PROTEST', 'COERCE', 'ASSAULT']);

function isDomestic({ row }: Match): boolean {
  return row.type !== null && domesticTypes.has(row.type);
}

/** Whom the sources do not act on: themselves, and in acts between powers the state that they speak for. */
export function ownSide(
  finder: ActorFinder,
  match: Match,
  sources: readonly ActorSlug[],
): ReadonlySet<ActorSlug> {
  return isDomestic(match) ? new Set(sources) : finder.powerOf(sources);
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
  const { row } = match;
  const power = finder.powerOf(except);
  const strict = new Set(except);
  const asked = match.row.roles.filter((role) => role !== 'both');
  if (asked[0] === 'none') return nobody;
  const present = new Set<string>(['obj', ...clause.obliques.map(({ preposition }) => preposition)]);
  const given = asked.filter((role) => present.has(role));
  const objects = clause.passive ? clause.subject : objectPhrases(view, clause, match);
  const order = [
    ...(match.preposition && asked.length === 0 ? [match.preposition] : []),
    ...given,
    ...(match.row.condition.lemmas === null ? ['obj'] : []),
    ...(row.type === 'CONSULT' ? usual.filter((role) => !aboutTopics.has(role)) : usual),
    'obj',
  ].filter((role) => present.has(role));
  const phrasesOf = (role: string): readonly Phrase[] => {
    if (role !== 'obj') return clause.passive && role === 'by' ? [] : governedBy(clause, role);
    if (clause.passive) return objects;
    return objects.map((phrase) =>
      withoutOwner(view, row.type === 'ACCUSE' ? withoutVictim(view, phrase) : phrase),
    );
  };
  const beside = phrasesBesideAct(view, clause, match);
  const name = row.type === 'CONSULT' ? finder.dealtWith : finder.named;
  const finds = isLocal(match) ? [name, finder.placed] : [name];
  const tries = [
    ...given.flatMap((role) => finds.map((find) => ({ role, find, not: power }))),
    ...finds.flatMap((find) => order.map((role) => ({ role, find, not: power }))),
    // At home: "declared an emergency in its capital".
    ...(isLocal(match) ? order.map((role) => ({ role, find: finder.placed, not: strict })) : []),
    ...given
      .filter((role) => counterparty.has(role))
      .map((role) => ({ role, find: finder.itself, not: strict })),
    ...(isDomestic(match) ? order.map((role) => ({ role, find: name, not: strict })) : []),
  ];
  for (const { role, find, not } of tries) {
    const phrases = phrasesOf(role).filter(({ head }) => ![...beside].some((other) => other.head === head));
    const actors = sideOf(phrases, find).actors.filter((actor) => !not.has(actor));
    if (actors.length === 0) continue;
    // "visited A and B", where B acts elsewhere in the text and A is but a place
    const all = find === name && isLocal(match) ? sideOf(phrases, namedOrPlaced(finder)).actors : actors;
    return { actors: all.filter((actor) => !not.has(actor)), phrases };
  }
  const blamed = row.type === 'ACCUSE' ? objects.map((phrase) => withoutVictim(view, phrase)) : objects;
  const named = blamed.filter(
    (phrase) => !beside.has(phrase) && view.tokens[phrase.possessor?.head ?? phrase.head]?.tag !== 'PRON',
  );
  const itself = sideOf(named, finder.itself);
  // Nobody warns himself; and whoever owns the act that is done ("pledged Ankara's support") does it.
  const isOwner = match.carried.length > 0 && row.type !== null && quadOf(row.type) < 3;
  const not = isOwner ? power : row.type === 'THREATEN' ? strict : new Set<ActorSlug>();
  const side = { ...itself, actors: itself.actors.filter((actor) => !not.has(actor)) };
  return side.actors.length > 0 ? side : { actors: [], phrases: objects.slice(0, 1) };
}

/** "its flank", "his expulsion": what a pronoun of the clause itself owns names nobody else. */
export function withoutOwner({ tokens }: SentenceView, phrase: Phrase): Phrase {
  const { possessor } = phrase;
  const own = possessor !== null && tokens[possessor.head]?.tag === 'PRON';
  return own && tokens[phrase.head]?.lemma !== 'counterpart'
    ? { ...phrase, start: possessor.end, possessor: null }
    : phrase;
}

const suffered: ReadonlySet<string> = new Set(
  'expulsion arrest detention imprisonment jailing killing murder assassination execution deportation abduction kidnapping death'.split(
    ' ',
  ),
);

/** "condemned X's arrest", "his expulsion": nobody is blamed for what is done to him. */
export function withoutVictim({ tokens }: SentenceView, phrase: Phrase): Phrase {
  const { possessor } = phrase;
  return possessor && suffered.has(tokens[phrase.head]?.lemma ?? '')
    ? { ...phrase, start: phrase.head, possessor: null }
    : phrase;
}

function namedOrPlaced(finder: ActorFinder): (phrase: Phrase) => readonly ActorSlug[] {
  return (phrase) => {
    const named = finder.named(phrase);
    return named.length > 0 ? named : finder.placed(phrase);
  };
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
