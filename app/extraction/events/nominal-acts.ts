// Acts told by nouns whose sides are named: "X's demand", "talks between X and Y", "an attack by X on Y".

import { stateOfAdjective } from '../lexicon/catalogue.ts';
import { isTimeNoun } from '../lexicon/function-words.ts';
import type { Act } from './act.ts';
import { type ActorFinder, attached } from './actor-finder.ts';
import type { Phrase, SentenceView } from './clause.ts';
import { isActNoun, type Match, matchesOfNoun } from './match.ts';
import { nobody, type Side, sideOf } from './sides.ts';
import { tellsNouns } from './status.ts';

/**
 * Acts of the nouns that no verb has taken up; `matches` holds the rows that the clauses' verbs fit, `taken` the phrases
 * that verbal acts already tell of.
 */
export function findNominalActs(
  view: SentenceView,
  finder: ActorFinder,
  { matches, taken }: { readonly matches: readonly (Match | null)[]; readonly taken: ReadonlySet<Phrase> },
): readonly Act[] {
  return view.phrases.flatMap((phrase) => {
    if (taken.has(phrase) || view.tokens[phrase.start]?.lower === 'no') return [];
    const index = clauseAround(view, phrase);
    if (index !== null && !isApart(view, phrase) && !tellsNouns(view, { index, matches })) return [];
    if (isFeared(view, phrase)) return [];
    for (const match of matchesOfNoun(view, phrase)) {
      const acts = actOf(view, finder, phrase, match);
      if (acts.length > 0) return acts;
    }
    return [];
  });
}

/** "…, after talks with X": behind a comma it goes with the whole sentence, whatever clause stands before. */
function isApart({ tokens }: SentenceView, { start }: Phrase): boolean {
  return occasions.has(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.text === ',';
}

const unreal: ReadonlySet<string> = new Set(
  'fear threat risk danger prospect possibility chance likelihood hope talk warning plan case suspicion idea'.split(
    ' ',
  ),
);

/** "fears of an attack", "fears grew of an attack", "in case of an attack": it has not come about. */
function isFeared({ tokens, phraseAt, clauses }: SentenceView, { start }: Phrase): boolean {
  if (tokens[start - 1]?.lower !== 'of') return false;
  const before = phraseAt[start - 2];
  const growing = clauses.find(({ obliques }) => obliques.some(({ at }) => at === start - 1));
  const heads = [before, ...(growing?.subject ?? [])].map(
    (phrase) => tokens[phrase?.head ?? -1]?.lemma ?? '',
  );
  return heads.some((lemma) => unreal.has(lemma));
}

/** Position of the clause that a phrase belongs to, or null. */
function clauseAround({ clauses }: SentenceView, { start, head }: Phrase): number | null {
  const isIt = (phrase: Phrase) => phrase.start === start;
  const holding = clauses.findIndex(
    ({ subject, objects, obliques }) =>
      [...subject, ...objects].some(isIt) || obliques.some(({ phrases }) => phrases.some(isIt)),
  );
  if (holding >= 0) return holding;
  const around = clauses.findLastIndex(({ verb, end }) => verb < head && head < end);
  return around < 0 ? null : around;
}

function actOf(view: SentenceView, finder: ActorFinder, phrase: Phrase, match: Match): readonly Act[] {
  const { row } = match;
  if (!row.type) return [];
  const following = attached(view, phrase);
  const governed = (preposition: string): Side =>
    sideOf(
      following
        .filter((oblique) => oblique.preposition === preposition)
        .flatMap((oblique) => oblique.phrases),
      finder.named,
    );
  let source = phrase.possessor ? sideOf([phrase.possessor], finder.named) : governed('by');
  if (source.actors.length === 0) source = byAdjective(view, finder, phrase);
  let target: Side = nobody;
  const between = governed('between');
  if (between.actors.length > 1) source = target = between;
  for (const role of row.roles) {
    if (target.actors.length === 0 && role !== 'both') target = governed(role);
  }
  if (source.actors.length === 0) {
    const occasion = row.type === 'CONSULT' ? occasions : accompanied;
    source = takingPart(view, finder, { phrase, occasion });
  }
  // "after the talks": those that were told of before, whoever held them.
  const known = view.tokens[phrase.start]?.lower === 'the' && phrase.possessor === null;
  if (row.roles.includes('both') && source.actors.length > 1 && target.actors.length === 0 && !known)
    target = source;
  if (row.type === 'CONSULT' && target.actors.length === 0 && isOpening(view, phrase))
    target = partnerIn(view, finder, phrase, source);
  if (row.type === 'AID' && target.actors.length === 0) target = receiverOf(view, finder, phrase);
  const demands = row.type === 'REQUEST' && view.tokens[phrase.end]?.lower === 'that';
  if (source.actors.length === 0 || (target.actors.length === 0 && !demands)) return [];
  const others =
    target === source ? target.actors : target.actors.filter((actor) => !source.actors.includes(actor));
  const extent = {
    start: phrase.start,
    end: demands ? endOfContent(view, phrase.end) : (following.at(-1)?.phrases.at(-1)?.end ?? phrase.end),
  };
  return [
    {
      type: row.type,
      mode: row.mode,
      source,
      target: { ...target, actors: others },
      assertion: 'reported',
      trigger: { start: phrase.head, end: phrase.head + 1 },
      extent,
      told: extent,
      confidence: 0.5,
      byVerb: false,
      rule: row.label,
    },
  ];
}

/** "In a telephone call, …", "During their meeting …" */
function isOpening({ tokens }: SentenceView, { start }: Phrase): boolean {
  return start === 1 && occasions.has(tokens[0]?.lower ?? '') && tokens[start]?.lower !== 'the';
}

/** "In a call on Monday, X urged Y to …": the other party is who is spoken to, else who was spoken of just before. */
function partnerIn(view: SentenceView, finder: ActorFinder, { start }: Phrase, source: Side): Side {
  const isHere = (phrase: Phrase) => phrase.start === start;
  const clause = view.clauses.find(({ obliques }) => obliques.some(({ phrases }) => phrases.some(isHere)));
  const spokenTo = sideOf(clause?.objects ?? [], finder.itself);
  return spokenTo.actors.length > 0 ? spokenTo : { actors: finder.partnerBefore(source.actors), phrases: [] };
}

const arriving: ReadonlySet<string> = new Set(['reach', 'arrive', 'come', 'land', 'enter', 'flow']);

/** "a shipment of food reached X", "arrived in X": what arrives is for those whom it reaches. */
function receiverOf(view: SentenceView, finder: ActorFinder, { start }: Phrase): Side {
  const clause = view.clauses.find(
    ({ verb, subject }) =>
      arriving.has(view.tokens[verb]?.lemma ?? '') && subject.some((phrase) => phrase.start === start),
  );
  const where = [
    ...(clause?.objects ?? []),
    ...(clause?.obliques ?? [])
      .filter(({ preposition }) => /^(?:in|at|to|into)$/.test(preposition))
      .flatMap(({ phrases }) => phrases),
  ];
  return sideOf(where, (phrase) => [...finder.itself(phrase), ...finder.placed(phrase)]);
}

const occasions: ReadonlySet<string> = new Set(['in', 'during', 'after', 'at', 'following']);

/** "ended the summit with a warning to X": what is done with it is done by the one who does it. */
const accompanied: ReadonlySet<string> = new Set(['with']);

/**
 * "In a call with X, Y said …", "after talks with X, Y left", "after two days of talks": who does something there takes
 * part.
 */
function takingPart(
  view: SentenceView,
  finder: ActorFinder,
  { phrase, occasion }: { readonly phrase: Phrase; readonly occasion: ReadonlySet<string> },
): Side {
  const { clauses, tokens } = view;
  const first = firstOfJoined(view, phrase);
  const time = tokens[first.start - 1]?.lower === 'of' ? view.phraseAt[first.start - 2] : null;
  const around = time && isTimeNoun(tokens[time.head]) ? time : first;
  const clause = clauses.find(({ obliques }) =>
    obliques.some(
      ({ preposition, phrases }) =>
        occasion.has(preposition) && phrases.some(({ start }) => start === around.start),
    ),
  );
  if (!clause || clause.passive) return nobody;
  // "X joined Y in a call with Z": both take part.
  const joined = tokens[clause.verb]?.lemma === 'join' ? clause.objects : [];
  return sideOf([...clause.subject, ...joined], finder.named);
}

/** "with a warning to X and a promise of help": the first of the acts that a conjunction joins, what goes with them between. */
function firstOfJoined(view: SentenceView, phrase: Phrase): Phrase {
  if (view.tokens[phrase.start - 1]?.tag !== 'CCONJ') return phrase;
  const before = view.phrases.find(
    (other) =>
      other.start < phrase.start &&
      isActNoun(view, other) &&
      (attached(view, other).at(-1)?.phrases.at(-1)?.end ?? other.end) === phrase.start - 1,
  );
  return before ? firstOfJoined(view, before) : phrase;
}

/** "an Italian attack on X", "Italian threats": the state that an adjective before the noun names. */
function byAdjective({ tokens }: SentenceView, finder: ActorFinder, phrase: Phrase): Side {
  const at = tokens.findIndex(
    ({ tag, text, index }) =>
      phrase.start <= index && index < phrase.head && tag === 'ADJ' && stateOfAdjective(text) !== null,
  );
  if (at < 0) return nobody;
  const named: Phrase = { ...phrase, start: at, possessor: null };
  return { ...sideOf([named], finder.named), phrases: [phrase] };
}

/** Where a "that"-clause ends: at the next mark of punctuation. */
function endOfContent({ tokens }: SentenceView, from: number): number {
  const end = tokens.findIndex((token, index) => index >= from && token.tag === 'PUNCT');
  return end < 0 ? tokens.length : end;
}
