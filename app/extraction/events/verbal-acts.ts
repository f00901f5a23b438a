// Acts told by verbs: each clause whose verb fits a row of the lexicon, with its sides and what its context makes of it.

import { type EventType, quadOf } from '../../model/event-type.ts';
import { operators } from '../lexicon/act-operators.ts';
import { campaigners } from '../lexicon/campaigners.ts';
import { carryingVerbs } from '../lexicon/nominal-acts.ts';
import { privateDoers } from '../lexicon/other-pages.ts';
import type { Act } from './act.ts';
import type { ActorFinder } from './actor-finder.ts';
import type { Clause, ClauseLink, SentenceView } from './clause.ts';
import { demandSides, type Frame, type Sides, sidesOf } from './frame-sides.ts';
import { holdsLemma, type Match, matchNoun, matchVerb } from './match.ts';
import { nobody, type Side, sourceOf } from './sides.ts';
import { type Status, statusOf } from './status.ts';

export interface VerbalActs {
  readonly acts: readonly Act[];
  readonly matches: readonly (Match | null)[];
}

/** Acts of the clauses, in the order of the sentence. */
export function findVerbalActs(view: SentenceView, finder: ActorFinder): VerbalActs {
  const matches = view.clauses.map((clause) => matchClause(view, clause));
  const acts = view.clauses.flatMap((clause, index) => {
    const match = matches[index];
    if (match) return actOf(view, finder, { clause, index, match, matches });
    return demandOf(view, finder, clause);
  });
  return { acts, matches };
}

/** "would be forced to respond": no coercion by somebody, but what the subject itself will do. */
function isCompelled(view: SentenceView, clause: Clause): boolean {
  return (
    clause.passive &&
    clause.auxiliaries.some((auxiliary) => future.has(auxiliary)) &&
    compelling.has(view.tokens[clause.verb]?.lemma ?? '') &&
    view.clauses.some(({ parent, link }) => link === 'complement' && view.clauses[parent ?? -1] === clause)
  );
}

const compelling: ReadonlySet<string> = new Set(['force', 'compel', 'oblige']);

/** "promised that X would be punished": a threat in the words of a promise. */
function isThreatened(view: SentenceView, clause: Clause): boolean {
  if (!operators.get(view.tokens[clause.verb]?.lemma ?? '')?.has('intent')) return false;
  return view.clauses.some((below) => {
    const type =
      below.parent !== null && view.clauses[below.parent] === clause
        ? matchVerb(view, below)?.row.type
        : null;
    return below.link === 'report' && type != null && quadOf(type) === 4;
  });
}

/** The verb's own row, unless it only carries a noun with a row of its own complement ("announced a cut in aid"). */
function matchClause(view: SentenceView, clause: Clause): Match | null {
  if (isCompelled(view, clause) || isThreatened(view, clause)) return null;
  const carried = matchCarried(view, clause);
  return carried?.row.condition.lemmas ? carried : (matchVerb(view, clause) ?? carried);
}

/** A verb that only carries a noun: "announced an embargo", "made a visit". */
function matchCarried(view: SentenceView, clause: Clause): Match | null {
  const verb = view.tokens[clause.verb];
  if (!verb || !carryingVerbs.has(verb.lemma)) return null;
  const [object] = clause.passive ? clause.subject : clause.objects;
  return object ? matchNoun(view, object) : null;
}

function actOf(view: SentenceView, finder: ActorFinder, frame: Frame): readonly Act[] {
  const { clause, index, match, matches } = frame;
  const status = statusOf(view, { index, matches });
  if (!status || isDoneToNobody(view, clause)) return [];
  const sides = status.demanded ? demandSides(finder, view, clause) : sidesOf(view, finder, frame);
  if (!sides) return [];
  const { source, certainty } = sides;
  const target = match.row.mode === 'expel' ? withSenders(finder, sides) : sides.target;
  if (lacksSide(frame, status, sides) || isPrivate(view, clause) || isCampaign(frame, sides)) return [];
  if (target.actors.length === 0 && match.row.mode === 'warn' && !isForetold(view, finder, frame, source))
    return [];
  return [
    {
      type: isAlone(frame, sides) ? 'MOBILIZE' : (movedForces(view, frame) ?? status.type),
      mode: match.row.mode,
      source,
      target,
      assertion: status.assertion,
      trigger: { start: Math.min(clause.verb, match.last), end: Math.max(clause.verb, match.last) + 1 },
      extent: { start: startOf(view, clause, source), end: clause.end },
      told: { start: startOf(view, clause, source), end: endOfTelling(view, index) },
      confidence: 0.9 * status.weight * certainty,
      byVerb: !clause.passive,
      rule: match.row.label,
    },
  ];
}

/** "threatened no one", "nobody was arrested" */
function isDoneToNobody({ tokens }: SentenceView, { objects, subject, passive }: Clause): boolean {
  return (passive ? subject : objects).some(({ start, head }) => {
    const noun = tokens[head]?.lower ?? '';
    return noun === 'nobody' || noun === 'none' || (noun === 'one' && tokens[start]?.lower === 'no');
  });
}

/** An expelled diplomat is one of the state that sent him. */
function withSenders(finder: ActorFinder, { source, target }: Sides): Side {
  return { ...target, actors: finder.withStates(target.actors, source.actors) };
}

/** "A storm hit Cuba", "an airline bought three jets": nobody's act but a thing's, a firm's or a private person's. */
function isPrivate({ tokens }: SentenceView, { subject, passive }: Clause): boolean {
  return (
    !passive &&
    subject.length > 0 &&
    subject.every(({ head }) => tokens[head]?.tag === 'NOUN' && privateDoers.has(tokens[head]?.lemma ?? ''))
  );
}

/**
 * "warned the West", "warned that it would …", "warned of consequences": a warning without an addressee is a forecast,
 * unless it says what will be done or what it will cost, or what the warner's own side may do.
 */
function isForetold(
  { clauses, tokens }: SentenceView,
  finder: ActorFinder,
  { clause: warning, index }: Frame,
  source: Side,
): boolean {
  if (warning.objects.length > 0) return true;
  const below = clauses.filter(({ parent, link }) => parent === index && link === 'report');
  const own = below.filter((clause) => finder.sameCountry(source.actors, sourceOf(finder, clause).actors));
  if (own.some(({ auxiliaries }) => auxiliaries.some((auxiliary) => supposition.has(auxiliary)))) return true;
  const named = [warning, ...below].flatMap(({ objects, obliques }) => [
    ...objects,
    ...obliques.flatMap(({ phrases }) => phrases),
  ]);
  return (
    named.some(({ head }) => prices.has(tokens[head]?.lemma ?? '')) ||
    below.some(({ auxiliaries }) => auxiliaries.some((auxiliary) => future.has(auxiliary)))
  );
}

/** "Oxfam urged X to …": an appeal, the weaker kind of request, counts where a power makes it. */
function isCampaign({ match: { row } }: Frame, { source: { actors } }: Sides): boolean {
  return row.mode === 'appeal' && actors.length > 0 && actors.every((actor) => campaigners.has(actor));
}

/** A promise on a condition without somebody who gives it, an appeal to nobody, people "threatened with hunger": nobody's act. */
function lacksSide({ clause, match: { row } }: Frame, status: Status, { source, target }: Sides): boolean {
  if (target.actors.length === 0 && row.mode === 'appeal' && row.condition.lemmas?.has('appeal')) return true;
  if (source.actors.length > 0) return false;
  if (row.mode === 'visit') return true;
  if (status.type === 'AGREE' && status.conditional) return true;
  return status.type === 'THREATEN' && clause.passive && clause.link !== 'main';
}

/** Exercises that a state holds without another, or around it, are a show of its own force. */
function isAlone({ clause, match: { row } }: Frame, { source, target }: Sides): boolean {
  if (row.type !== 'COOPERATE' || row.mode !== 'exercise') return false;
  const around = clause.obliques.filter(({ preposition }) => facing.has(preposition));
  return (
    new Set([...source.actors, ...target.actors]).size < 2 ||
    target.phrases.some((phrase) => around.some(({ phrases }) => phrases.includes(phrase)))
  );
}

const facing: ReadonlySet<string> = new Set([
  'around',
  'near',
  'off',
  'against',
  'towards',
  'toward',
  'along',
]);

/** "troops arrived in X", "troops left X for Y": forces pay no visits; they are sent, or withdrawn. Null for other acts. */
function movedForces(
  { tokens }: SentenceView,
  { clause: { subject, objects }, match: { row } }: Frame,
): EventType | null {
  const isForce = subject.some(({ head }) => forces.has((tokens[head]?.lower ?? '').replace(/s$/, '')));
  if (row.type !== 'CONSULT' || row.mode !== 'visit' || !isForce) return null;
  return objects.length > 0 || row.words.at(-1) === 'from' ? 'RETREAT' : 'MOBILIZE';
}

const forces: ReadonlySet<string> = new Set(
  'troop soldier force army marine warship fleet paratrooper peacekeeper battalion brigade contingent convoy destroyer frigate submarine warplane tank reinforcement'.split(
    ' ',
  ),
);

/** In tokens: how far from its end a clause's complement may begin. */
const complementReach = 4;
/** In tokens: a complement that makes the line longer than this is left out. */
const longestTelling = 40;
const filling: ReadonlySet<ClauseLink> = new Set(['complement', 'report', 'purpose']);

/** The end of the clause with the complements that fill it: "accused X of doing it", "demanded that X withdraw". */
function endOfTelling(view: SentenceView, index: number): number {
  const clause = view.clauses[index];
  let end = clause?.end ?? 0;
  view.clauses.forEach((below, at) => {
    if (below.parent !== index || below.verb < (clause?.verb ?? 0)) return;
    const fills = filling.has(below.link) || (below.link === 'adverbial' && below.marker === 'of');
    const start = Math.min(below.start, below.subject[0]?.start ?? below.start);
    if (!fills || start - end > complementReach) return;
    const last = endOfTelling(view, at);
    if (last - (clause?.start ?? 0) <= longestTelling) end = Math.max(end, last);
  });
  return end;
}

/**
 * The first word of the subject, or of the source, where no other verb stands before the clause's; else its own. A
 * pronoun that is not the source itself tells nothing.
 */
function startOf(view: SentenceView, clause: Clause, source: Side): number {
  const named = clause.subject.filter(({ head }) => view.tokens[head]?.tag !== 'PRON');
  const leads = [named[0], source.phrases[0]].find(
    (phrase) =>
      phrase &&
      phrase.start < clause.start &&
      !view.clauses.some(({ verb }) => phrase.start < verb && verb < clause.start),
  );
  return leads?.start ?? clause.start;
}

export const obligation: ReadonlySet<string> = new Set(['must', 'should', 'ought']);

const future: ReadonlySet<string> = new Set(['will', 'would', "'ll", '’ll', 'shall']);
const supposition: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can']);
export const paying: ReadonlySet<string> = new Set(['pay', 'come', 'face', 'suffer', 'bear']);
export const prices: ReadonlySet<string> = new Set(['price', 'cost', 'consequence']);

/** "X said Y would pay a price", "face consequences", "that it would come at a high price". */
function isPriced(view: SentenceView, clause: Clause): boolean {
  if (clause.negated || !clause.auxiliaries.some((auxiliary) => future.has(auxiliary))) return false;
  if (!paying.has(view.tokens[clause.verb]?.lemma ?? '')) return false;
  const said = [...clause.objects, ...clause.obliques.flatMap(({ phrases }) => phrases)];
  return (
    said.some((phrase) => holdsLemma(view, phrase, prices)) ||
    view.tokens[clause.verb + 1]?.lower === 'dearly'
  );
}

export const insistence: ReadonlySet<string> = new Set(['insist', 'demand']);

/** "X insisted that its country needed a guarantee": what one insists on for one's own side is asked of others. */
function ownNeed(view: SentenceView, finder: ActorFinder, clause: Clause): Sides | null {
  const parent = clause.link === 'report' && clause.parent !== null ? view.clauses[clause.parent] : null;
  if (!parent || clause.negated || clause.passive || clause.objects.length === 0) return null;
  if (view.tokens[clause.verb]?.lemma !== 'need') return null;
  if (!insistence.has(view.tokens[parent.verb]?.lemma ?? '')) return null;
  const source = sourceOf(finder, parent);
  const own = finder.sameCountry(source.actors, sourceOf(finder, clause).actors);
  return own ? { source, target: nobody, certainty: 1 } : null;
}

/** "X said Y must …", whatever Y must do, and what Y will pay for it; what X insists that its own side needs. */
function demandOf(view: SentenceView, finder: ActorFinder, clause: Clause): readonly Act[] {
  const priced = isPriced(view, clause);
  const obliged = !clause.negated && clause.auxiliaries.some((auxiliary) => obligation.has(auxiliary));
  const sides = priced || obliged ? demandSides(finder, view, clause) : ownNeed(view, finder, clause);
  if (!sides) return [];
  const start = Math.min(clause.start, clause.subject[0]?.start ?? clause.start);
  return [
    {
      type: priced ? 'THREATEN' : 'REQUEST',
      mode: priced ? 'warn' : 'demand',
      source: sides.source,
      target: sides.target,
      assertion: 'reported',
      trigger: { start: clause.start, end: clause.verb + 1 },
      extent: { start, end: clause.end },
      told: { start, end: clause.end },
      confidence: 0.75,
      byVerb: true,
      rule: priced ? 'said that another will pay' : 'said that another must',
    },
  ];
}
