// The two sides of a verb's frame, through pronouns of speech, complements and coordination.
import type { ActorSlug } from '../../model/actor.ts';
import { operators } from '../lexicon/act-operators.ts';
import type { ActorFinder } from './actor-finder.ts';
import type { Clause, SentenceView } from './clause.ts';
import type { Match } from './match.ts';
import { isLocal, movedBy, nobody, type Side, sideOf, sourceOf, targetOf } from './sides.ts';

/** A clause whose verb fits a row, among the clauses of its sentence and the rows that they fit. */
export interface Frame {
  readonly clause: Clause;
  readonly index: number;
  readonly match: Match;
  readonly matches: readonly (Match | null)[];
}

export interface Sides {
  readonly source: Side;
  readonly target: Side;
  /** 1 where the frame itself names both, less where a side is missing or only stands near. */
  readonly certainty: number;
}

const oneSide = 0.8;
const sideNearby = 0.85;

/** The sides of a frame, or null where it lacks those that its row needs. */
export function sidesOf(view: SentenceView, finder: ActorFinder, frame: Frame): Sides | null {
  const { clause, match } = frame;
  const { roles, condition, mode } = match.row;
  const source = roles.includes('stative')
    ? sideOf(clause.subject, finder.named)
    : speakingSource(view, finder, frame);
  if (roles.includes('both') && source.actors.length > 1) {
    const partner = partnerOf(finder, clause, source);
    return { source, target: partner.actors.length > 0 ? partner : source, certainty: 1 };
  }
  const target = inFrame(view, finder, frame, source);
  if (mode === 'appeal' && finder.sameCountry(source.actors, target.actors)) return null;
  if (condition.needs === 'actor' && target.actors.length === 0) return null;
  if (roles.includes('none')) return source.actors.length > 0 ? { source, target, certainty: 1 } : null;
  if (target.actors.length === 0) {
    const near = nearestAfter(view, finder, frame, source);
    if (near.actors.length > 0) return { source, target: near, certainty: sideNearby };
  }
  if (source.actors.length === 0 && (target.actors.length === 0 || mode === 'appeal')) return null;
  const certainty = source.actors.length > 0 && target.actors.length > 0 ? 1 : oneSide;
  return { source, target, certainty };
}

function inFrame(view: SentenceView, finder: ActorFinder, frame: Frame, source: Side): Side {
  const { clause, match, index, matches } = frame;
  const target = targetOf({ view, finder, clause, match, except: source.actors });
  if (target.actors.length > 0 || match.row.roles.includes('none')) return target;
  const below = targetBelow(view, finder, { index, matches, except: source.actors });
  if (below) return below;
  const twin = clause.conjunctOf === null ? undefined : view.clauses[clause.conjunctOf];
  const twinMatch = clause.conjunctOf === null ? null : matches[clause.conjunctOf];
  if (!twin || !twinMatch) return target;
  return targetOf({ view, finder, clause: twin, match: twinMatch, except: source.actors });
}

/** "A and B agreed with C": whom the sides together deal with. */
function partnerOf(finder: ActorFinder, clause: Clause, source: Side): Side {
  const phrases = clause.obliques
    .filter(({ preposition }) => preposition === 'with')
    .flatMap((oblique) => oblique.phrases);
  const side = sideOf(phrases, finder.named);
  return { ...side, actors: side.actors.filter((actor) => !source.actors.includes(actor)) };
}

/** The source; where a pronoun in reported speech names nobody, the one who says it ("X said they would withdraw"). */
function speakingSource(view: SentenceView, finder: ActorFinder, { clause, match }: Frame): Side {
  const source = sourceOf(finder, clause);
  if (clause.passive && source.actors.length === 0 && isPower(match)) {
    const where = clause.obliques.filter(({ preposition }) => preposition === 'in');
    return sideOf(
      where.flatMap((oblique) => oblique.phrases),
      finder.placed,
    );
  }
  const [phrase] = source.phrases;
  const above = clause.parent === null ? null : view.clauses[clause.parent];
  // "issued a declaration demanding …": who issues it demands.
  if (source.actors.length === 0 && above && view.tokens[clause.verb]?.penn === 'VBG') {
    return sourceOf(finder, above);
  }
  if (clause.passive || !phrase || view.tokens[phrase.head]?.tag !== 'PRON') return source;
  for (let at = clause.parent, depth = 0; at !== null && depth < 6; depth++) {
    const parent = view.clauses[at];
    if (!parent) break;
    const speaker = sourceOf(finder, parent);
    const same = source.actors.length === 0 || source.actors.some((actor) => speaker.actors.includes(actor));
    if (speaker.actors.length > 0) return same ? speaker : source;
    at = parent.parent;
  }
  return source;
}

/** Arrests, trials and the like, which a state's own authorities do where it is said that they happen. */
function isPower({ row }: Match): boolean {
  return row.type === 'COERCE' || row.mode === 'judicial' || row.mode === 'investigate';
}

/** "urged X to withdraw from Y", "agreed to give Y aid": the sides of the complement serve the verb above it. */
function targetBelow(
  view: SentenceView,
  finder: ActorFinder,
  {
    index,
    matches,
    except,
  }: {
    readonly index: number;
    readonly matches: readonly (Match | null)[];
    readonly except: readonly ActorSlug[];
  },
): Side | null {
  for (let below = index + 1; below < view.clauses.length; below++) {
    const clause = view.clauses[below];
    if (clause?.parent !== index || (clause.link !== 'complement' && clause.link !== 'report')) continue;
    const subject = sideOf(clause.subject, finder.named);
    const others = subject.actors.filter((actor) => !except.includes(actor));
    if (others.length > 0) return { ...subject, actors: others };
    const match = matches[below] ?? plainMatch(clause);
    const side = targetOf({ view, finder, clause, match, except });
    if (side.actors.length > 0) return side;
    return targetBelow(view, finder, { index: below, matches, except });
  }
  return null;
}

/** For a verb that no row knows: its object, then its prepositional phrases. */
function plainMatch(clause: Clause): Match {
  const condition = { lemmas: null, needs: 'nothing', also: null, heads: false, bare: false } as const;
  const row = { words: [], condition, type: null, mode: null, roles: [], label: '' };
  return { row, last: clause.verb, preposition: null, carried: [] };
}

/** The first actor named after the verb that is neither the source nor the speaker of the sentence. */
function nearestAfter(view: SentenceView, finder: ActorFinder, { clause, match }: Frame, source: Side): Side {
  const local = isLocal(match);
  const moved = movedBy(match);
  const speeches = view.clauses.filter(({ verb }) =>
    operators.get(view.tokens[verb]?.lemma ?? '')?.has('report'),
  );
  const speakers = sideOf(
    speeches.flatMap((speech) => speech.subject),
    finder.named,
  ).actors;
  for (const find of local ? [finder.named, finder.placed] : [finder.named]) {
    for (const phrase of view.phrases) {
      if (phrase.start <= clause.verb || moved.includes(phrase)) continue;
      const actors = find(phrase).filter(
        (actor) => !source.actors.includes(actor) && !speakers.includes(actor),
      );
      if (actors.length > 0) return { actors, phrases: [phrase] };
    }
  }
  return nobody;
}

/** "X said Y must withdraw": the speaker demands it of the subject; null where it says so of itself. */
export function demandSides(finder: ActorFinder, view: SentenceView, clause: Clause): Sides | null {
  const parent = clause.parent === null ? null : view.clauses[clause.parent];
  if (!parent || clause.link !== 'report') return null;
  const source = sourceOf(finder, parent);
  const target = clause.passive ? nobody : sourceOf(finder, clause);
  const other = source.actors.some((actor) => !target.actors.includes(actor));
  return other && target.actors.length > 0 ? { source, target, certainty: 1 } : null;
}
