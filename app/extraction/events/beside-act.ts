// Phrases that stand with a verb and name no side of its act: what is moved, what an attack is on that one answers, where war looms.
import { type ActRow, nounRows } from '../lexicon/act-rows.ts';
import { areaNouns } from '../lexicon/function-words.ts';
import { attached } from './actor-finder.ts';
import type { Clause, Phrase, SentenceView } from './clause.ts';
import { isActNoun, type Match, matchesOfNoun } from './match.ts';

/** The phrases of a sentence that cannot be the target of a clause's act, whoever they name. */
export function phrasesBesideAct(view: SentenceView, clause: Clause, match: Match): ReadonlySet<Phrase> {
  const { type, mode } = match.row;
  return new Set([
    ...movedBy(match),
    ...(type === 'CONSULT' ? actsWithMeeting(view, clause) : []),
    ...(type === 'REQUEST' ? leftPlaces(view) : []),
    ...(mode === 'retaliate' ? victims(view, clause) : []),
    ...(type === 'AGREE' ? promisedDoers(view, clause) : []),
    ...areas(view, match.row),
  ]);
}

/** Forces and goods that the verb moves: what is moved is no target, its destination is. */
function movedBy({ row, carried }: Match): readonly Phrase[] {
  const handed = row.mode === 'write' && !row.words.includes('to');
  // "returned to their bases"
  const home = row.mode === 'withdraw' && row.words.includes('to');
  return row.type === 'MOBILIZE' || row.type === 'AID' || handed || home ? carried : [];
}

/** "closed the meeting with a warning to X": the acts that go with a meeting, and those whom they are for. */
function actsWithMeeting(view: SentenceView, { obliques }: Clause): readonly Phrase[] {
  const acts = obliques
    .flatMap(({ phrases }) => phrases)
    .filter((phrase) => isActNoun(view, phrase) && matchesOfNoun(view, phrase)[0]?.row.type !== 'CONSULT');
  return acts.flatMap((act) => [act, ...following(view, act)]);
}

const leaving: ReadonlySet<string> = new Set(
  'withdrawal retreat pullout pullback exit departure removal evacuation return'.split(' '),
);

/** "demanded a withdrawal of X's troops from Y": of X, not of Y. */
function leftPlaces(view: SentenceView): readonly Phrase[] {
  return view.phrases
    .filter(({ head }) => leaving.has(view.tokens[head]?.lemma ?? ''))
    .flatMap((noun) => following(view, noun, 'from'));
}

/** "would answer an attack on X": X is not whom one answers. */
function victims(view: SentenceView, { objects, obliques }: Clause): readonly Phrase[] {
  const answered = [
    ...objects,
    ...obliques.flatMap(({ preposition, phrases }) => (preposition === 'to' ? phrases : [])),
  ];
  return answered
    .filter(({ head }) =>
      (nounRows.get(view.tokens[head]?.lemma ?? '') ?? []).some(({ type }) => type === 'ASSAULT'),
    )
    .flatMap((attack) => [...(attack.possessor ? [] : [attack]), ...following(view, attack)]);
}

/** "promised that the alliance would help X": who is to do what one promises does it for one's own side. */
function promisedDoers(view: SentenceView, clause: Clause): readonly Phrase[] {
  return view.clauses
    .filter(({ parent, link }) => link === 'report' && view.clauses[parent ?? -1] === clause)
    .flatMap(({ subject }) => subject);
}

/** "a risk of war in the area of X", "recognised two regions of X": where, not to whom. */
function areas(view: SentenceView, { type, mode }: ActRow): readonly Phrase[] {
  return view.phrases
    .filter(({ head }) => areaNouns.has(view.tokens[head]?.lemma ?? ''))
    .flatMap((area) => [
      ...(type === 'THREATEN' || mode === 'recognise' ? [area] : []),
      ...following(view, area, 'of'),
    ]);
}

/** What follows a noun, after one preposition or any. */
function following(view: SentenceView, noun: Phrase, preposition: string | null = null): readonly Phrase[] {
  return attached(view, noun)
    .filter((oblique) => preposition === null || oblique.preposition === preposition)
    .flatMap(({ phrases }) => phrases);
}
