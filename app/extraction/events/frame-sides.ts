// The two sides of a verb's frame, through pronouns of speech, complements and coordination.
import type { ActorSlug } from '../../model/actor.ts';
import { quadOf } from '../../model/event-type.ts';
import { nounClasses } from '../lexicon/act-noun-classes.ts';
import { operators } from '../lexicon/act-operators.ts';
import { type ActorFinder, attached } from './actor-finder.ts';
import { phrasesBesideAct } from './beside-act.ts';
import type { Clause, ClauseLink, Phrase, SentenceView } from './clause.ts';
import { isKnownDocument } from './documents.ts';
import { demandedOf, impliedTarget } from './implied-target.ts';
import type { Match } from './match.ts';
import {
  isLocal,
  nobody,
  ownSide,
  type Side,
  sideOf,
  sourceOf,
  targetOf,
  withoutOwner,
  withoutVictim,
} from './sides.ts';

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
  if (isReciprocal(view, clause) && source.actors.length > 1) return { source, target: source, certainty: 1 };
  const target = inFrame(view, finder, frame, source);
  if (mode === 'appeal' && finder.sameCountry(source.actors, target.actors)) {
    if (isAboutOthers(view, finder, frame, target)) return { source, target, certainty: oneSide };
    return isAbroad(view, finder, target) ? { source, target: nobody, certainty: oneSide } : null;
  }
  if (condition.needs === 'actor' && target.actors.length === 0) return null;
  if (roles.includes('none')) return source.actors.length > 0 ? { source, target, certainty: 1 } : null;
  if (target.actors.length === 0 && !complainedOf(view, finder, frame)) {
    const near = nearestAfter(view, finder, frame, source);
    if (near.actors.length > 0) return { source, target: near, certainty: sideNearby };
  }
  if (source.actors.length === 0 && (target.actors.length === 0 || mode === 'appeal')) return null;
  const certainty = source.actors.length > 0 && target.actors.length > 0 ? 1 : oneSide;
  return { source, target, certainty };
}

/** "accused each other", "recalled one another's envoys" */
function isReciprocal({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  const words = tokens.slice(verb + 1, end).map(({ lower }) => lower);
  return words.some((word, at) => /^(?:each other|one another)$/.test(`${word} ${words[at + 1]}`));
}

/** "all Americans in Mali": an appeal to one's own people is one between powers only where these live in another's land. */
function isAbroad(view: SentenceView, finder: ActorFinder, { phrases }: Side): boolean {
  const where = phrases
    .flatMap((phrase) => attached(view, phrase))
    .filter(({ preposition }) => preposition === 'in');
  const states = where.flatMap((oblique) =>
    oblique.phrases.flatMap((phrase) => [...finder.placed(phrase), ...finder.itself(phrase)]),
  );
  return states.length > 0;
}

/** "voted to ask the president to recognise X": what a state's powers ask of each other may be meant for another state. */
function isAboutOthers(view: SentenceView, finder: ActorFinder, { index }: Frame, target: Side): boolean {
  if (!finder.arePowers(target.actors)) return false;
  return view.phrases.some((phrase) => {
    const named = [...finder.itself(phrase), ...finder.placed(phrase)];
    return isWithin(view, index, phrase) && finder.areOfOthers(named, target.actors);
  });
}

function inFrame(view: SentenceView, finder: ActorFinder, frame: Frame, source: Side): Side {
  const { clause, match, index, matches } = frame;
  const demanded = demandedOf(view, finder, frame, ownSide(finder, match, source.actors));
  if (demanded.actors.length > 0) return demanded;
  const complained = complainedOf(view, finder, frame);
  if (complained) return complained;
  const target = targetOf({ view, finder, clause, match, except: source.actors });
  if (target.actors.length > 0 || match.row.roles.includes('none')) return target;
  const below = targetBelow(view, finder, { ...frame, except: source.actors });
  if (below) return below;
  const after = view.clauses.findIndex(({ conjunctOf }) => conjunctOf === index);
  const twins = [clause.conjunctOf ?? -1, match.row.type && quadOf(match.row.type) === 3 ? after : -1];
  for (const at of twins) {
    const [twin, twinMatch] = [view.clauses[at], matches[at]];
    if (!twin || !twinMatch) continue;
    if (at === after && !(twinMatch.row.type && quadOf(twinMatch.row.type) === 3)) continue;
    const shared = targetOf({ view, finder, clause: twin, match: twinMatch, except: source.actors });
    if (shared.actors.length > 0) return shared;
  }
  const implied = impliedTarget(view, finder, frame, source);
  return implied.actors.length > 0 ? implied : target;
}

/**
 * "complained that the answers …": whoever wrote them, which the sentences before may tell where these words do not;
 * null for other content.
 */
function complainedOf(view: SentenceView, finder: ActorFinder, { match, index }: Frame): Side | null {
  const content = view.clauses.find(({ parent, link }) => parent === index && link === 'report');
  const [phrase] = content?.subject ?? [];
  if (match.row.type !== 'ACCUSE' || !phrase || !isKnownDocument(view.tokens, phrase)) return null;
  return sideOf([phrase], finder.itself);
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
  const promiser = clause.passive && source.actors.length === 0 ? promiserOf(view, finder, clause) : nobody;
  if (promiser.actors.length > 0) return promiser;
  if (clause.passive && source.actors.length === 0 && isPower(match)) {
    const where = clause.obliques.filter(({ preposition }) => preposition === 'in');
    return sideOf(
      where.flatMap((oblique) => oblique.phrases),
      finder.placed,
    );
  }
  const [phrase] = source.phrases;
  const owner = source.actors.length === 0 ? ownerOfTroops(view, finder, clause) : nobody;
  if (owner.actors.length > 0) return owner;
  const above = clause.parent === null ? null : view.clauses[clause.parent];
  // "issued a declaration demanding …": who issues it demands.
  if (source.actors.length === 0 && above && view.tokens[clause.verb]?.penn === 'VBG') {
    return sourceOf(finder, above);
  }
  if (clause.passive || !phrase || !personal.has(view.tokens[phrase.head]?.lower ?? '')) return source;
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

const personal: ReadonlySet<string> = new Set('i we he she it they'.split(' '));

/** "vowed that X would be punished": what is promised without naming who will do it is done by the one who promises. */
function promiserOf({ clauses, tokens }: SentenceView, finder: ActorFinder, { link, parent }: Clause): Side {
  const above = link === 'report' && parent !== null ? clauses[parent] : undefined;
  const promises = operators.get(tokens[above?.verb ?? -1]?.lemma ?? '')?.has('intent') ?? false;
  return above && promises ? sourceOf(finder, above) : nobody;
}

const troops: ReadonlySet<string> = nounClasses.get('troops') ?? new Set();

/** "the ministry said that some units were returning": one's own, where it is not said whose. */
function ownerOfTroops({ tokens, clauses }: SentenceView, finder: ActorFinder, clause: Clause): Side {
  const [phrase] = clause.subject;
  const parent = clause.link === 'report' && clause.parent !== null ? clauses[clause.parent] : undefined;
  if (!phrase || !parent || !troops.has(tokens[phrase.head]?.lemma ?? '')) return nobody;
  return { ...sourceOf(finder, parent), phrases: [phrase] };
}

/** Arrests, trials and the like, which a state's own authorities do where it is said that they happen. */
function isPower({ row }: Match): boolean {
  return row.type === 'COERCE' || row.mode === 'judicial' || row.mode === 'investigate';
}

/** "urged X to withdraw from Y", "agreed to give Y aid": the sides of the complement serve the verb above it. */
function targetBelow(
  view: SentenceView,
  finder: ActorFinder,
  frame: Frame & { readonly except: readonly ActorSlug[] },
): Side | null {
  const { index, matches, except } = frame;
  const own = ownSide(finder, frame.match, except);
  const beside = phrasesBesideAct(view, frame.clause, frame.match);
  for (const [below, clause] of view.clauses.entries()) {
    if (clause.parent !== index || (clause.link !== 'complement' && clause.link !== 'report')) continue;
    const doers = clause.subject.filter((phrase) => !beside.has(phrase));
    const subject = sideOf(doers, (phrase) => finder.itself(withoutOwner(view, phrase)));
    const others = subject.actors.filter((actor) => !own.has(actor));
    if (others.length > 0) return { ...subject, actors: others };
    const match = matches[below] ?? plainMatch(view, clause);
    const bound = sideOf(
      clause.subject.filter((phrase) => beside.has(phrase)),
      finder.itself,
    );
    const side = targetOf({ view, finder, clause, match, except: [...except, ...bound.actors] });
    if (side.actors.length > 0) return side;
    return targetBelow(view, finder, { ...frame, index: below });
  }
  return null;
}

/** "refused to close the club to X": who is let in or kept out is meant. */
const opening: ReadonlySet<string> = new Set(['open', 'close', 'shut']);

/** For a verb that no row knows: its object, then its prepositional phrases. */
function plainMatch({ tokens }: SentenceView, clause: Clause): Match {
  const condition = { lemmas: null, needs: 'nothing', also: null, heads: false, bare: false } as const;
  const roles = opening.has(tokens[clause.verb]?.lemma ?? '') ? ['to'] : [];
  const row = { words: [], condition, type: null, mode: null, roles, label: '', table: '' };
  return { row, last: clause.verb, preposition: null, carried: [] };
}

/** Links of the clauses that go on with the one above: not those that tell of another act beside it. */
const goingOn: ReadonlySet<ClauseLink> = new Set(['complement', 'report', 'noun', 'purpose', 'relative']);

/** What one warns of: who is named there is who is warned ("would respond if X crossed the border"). */
const conditions: ReadonlySet<string> = new Set(['if', 'unless']);

/** Whether the phrase stands after the verb, in its clause or in one that goes on with it. */
function isWithin(view: SentenceView, index: number, phrase: Phrase): boolean {
  const clause = view.clauses[index];
  if (!clause || phrase.start <= clause.verb) return false;
  if (phrase.start < clause.end) return true;
  return view.clauses.some(
    ({ parent, conjunctOf, link, marker }, below) =>
      parent === index &&
      conjunctOf === null &&
      (goingOn.has(link) || conditions.has(marker ?? '')) &&
      isWithinBelow(view, below, phrase),
  );
}

function isWithinBelow(view: SentenceView, below: number, phrase: Phrase): boolean {
  return view.clauses[below]?.subject.includes(phrase) || isWithin(view, below, phrase);
}

/** The first actor that the clause names after its verb and that is neither source nor speaker of the sentence. */
function nearestAfter(view: SentenceView, finder: ActorFinder, frame: Frame, source: Side): Side {
  const { clause, match, index } = frame;
  const local = isLocal(match);
  const talks = match.row.type === 'CONSULT';
  const name = talks ? finder.dealtWith : finder.named;
  const own = ownSide(finder, match, source.actors);
  const beside = phrasesBesideAct(view, clause, match);
  const speeches = view.clauses.filter(({ verb }) =>
    operators.get(view.tokens[verb]?.lemma ?? '')?.has('report'),
  );
  const speakers = sideOf(
    speeches.flatMap((speech) => speech.subject),
    finder.named,
  ).actors;
  for (const find of local ? [name, finder.placed] : [name]) {
    for (const phrase of view.phrases) {
      if (talks && view.tokens[phrase.start - 1]?.tag === 'ADP') continue;
      if (phrase.start <= clause.verb || beside.has(phrase) || !isWithin(view, index, phrase)) continue;
      const blamed = match.row.type === 'ACCUSE' ? withoutVictim(view, phrase) : phrase;
      const actors = find(blamed).filter((actor) => !own.has(actor) && !speakers.includes(actor));
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
