// Sides that an act leaves to the sentences before: who made "the demand" that is rejected, who wrote "the text" that condemns.
import type { ActorSlug } from '../../model/actor.ts';
import type { EventType } from '../../model/event-type.ts';
import type { Sentence } from '../annotation.ts';
import { nounRows } from '../lexicon/act-rows.ts';
import type { Act } from './act.ts';
import type { ActorIndex } from './actor-finder.ts';
import { documents, isDefinite, isKnownDocument, treaties } from './documents.ts';
import type { Side } from './sides.ts';

/** An act in its sentence. */
export interface ToldAct {
  readonly act: Act;
  readonly sentence: Sentence;
}

/** In sentences: how far back an act is taken up by its noun, and the authors of a document by theirs. */
const actReach = 2;
const documentReach = 5;

/** Acts in the order of the text, with the sides that they take up from those before. */
export function withTakenUpSides(told: readonly ToldAct[], index: ActorIndex): readonly ToldAct[] {
  const known: ToldAct[] = [];
  for (const { act, sentence } of told) {
    const here = { sentence, known, index };
    const authors = act.source.actors.length === 0 ? authorsOf(act.source, here) : [];
    const source = authors.length > 0 ? { ...act.source, actors: authors } : act.source;
    const makers = act.type === 'ACCUSE' ? authorsOf(act.target, here) : [];
    const doers =
      act.target.actors.length > 0
        ? []
        : makers.length > 0
          ? makers
          : doersOf({ act, sentence }, known, index);
    const target = doers.length > 0 ? { ...act.target, actors: doers } : act.target;
    known.push({ act: { ...act, source, target }, sentence });
  }
  return known;
}

/** "rejected the demand", "condemned the attack": those who made it in the sentences before, or nobody. */
function doersOf(
  { act, sentence }: ToldAct,
  known: readonly ToldAct[],
  index: ActorIndex,
): readonly ActorSlug[] {
  const [phrase] = act.target.phrases;
  if (!phrase || phrase.possessor || !act.byVerb || !isDefinite(sentence.tokens, phrase)) return [];
  const types = typesOfNoun(sentence.tokens[phrase.head]?.lemma ?? '');
  const maker = known.findLast(
    (other) =>
      types.has(other.act.type) &&
      other.sentence.index < sentence.index &&
      sentence.index - other.sentence.index <= actReach &&
      other.act.source.actors.length > 0 &&
      other.act.source.actors.every((actor) =>
        act.source.actors.every((own) => !isOneSide(actor, own, index)),
      ),
  );
  return maker?.act.source.actors ?? [];
}

/** "call" may be an appeal or a talk. */
function typesOfNoun(lemma: string): ReadonlySet<EventType | null> {
  const rows = nounRows.get(lemma) ?? [];
  return new Set(rows.filter(({ condition }) => condition.lemmas === null).map(({ type }) => type));
}

function isOneSide(one: ActorSlug, other: ActorSlug, { countryOfActor }: ActorIndex): boolean {
  const country = countryOfActor.get(one) ?? null;
  return one === other || (country !== null && country === countryOfActor.get(other));
}

/**
 * "The charter condemns", "complained that the answers …": those who act with a document in the last sentence that names
 * one, for a treaty their states; or nobody.
 */
function authorsOf(
  { phrases: [phrase] }: Side,
  {
    sentence,
    known,
    index,
  }: { readonly sentence: Sentence; readonly known: readonly ToldAct[]; readonly index: ActorIndex },
): readonly ActorSlug[] {
  const noun = sentence.tokens[phrase?.head ?? -1];
  if (!phrase || !noun || !isKnownDocument(sentence.tokens, phrase)) return [];
  const writing = known.findLast(
    (other) =>
      other.sentence.index < sentence.index &&
      sentence.index - other.sentence.index <= documentReach &&
      other.act.source.actors.length > 0 &&
      other.sentence.tokens.some(({ lemma, tag }) => tag === 'NOUN' && documents.has(lemma)),
  );
  const authors = writing?.act.source.actors ?? [];
  return treaties.has(noun.lemma) ? authors.map((author) => stateOfPerson(author, index)) : authors;
}

function stateOfPerson(actor: ActorSlug, { kindOf, countryOfActor, stateOf }: ActorIndex): ActorSlug {
  const country = kindOf.get(actor) === 'person' ? (countryOfActor.get(actor) ?? null) : null;
  return (country === null ? null : stateOf.get(country)) ?? actor;
}
