// Sides that an act leaves to the sentences before: who made "the demand" that is rejected, who wrote "the text" that condemns.
import type { ActorSlug } from '../../model/actor.ts';
import type { EventType } from '../../model/event-type.ts';
import type { Sentence } from '../annotation.ts';
import { nounRows } from '../lexicon/act-rows.ts';
import type { Act } from './act.ts';
import type { ActorIndex } from './actor-finder.ts';
import type { Phrase } from './clause.ts';

/** An act in its sentence. */
export interface ToldAct {
  readonly act: Act;
  readonly sentence: Sentence;
}

/** In sentences: how far back an act is taken up by its noun, and the authors of a document by theirs. */
const actReach = 2;
const documentReach = 5;

const documents: ReadonlySet<string> = new Set(
  'charter text document draft declaration communique communiqué letter treaty agreement accord pact memorandum resolution decree paper'.split(
    ' ',
  ),
);

/** Acts in the order of the text, with the sides that they take up from those before. */
export function withTakenUpSides(told: readonly ToldAct[], index: ActorIndex): readonly ToldAct[] {
  const known: ToldAct[] = [];
  for (const { act, sentence } of told) {
    const authors = act.source.actors.length === 0 ? authorsOf({ act, sentence }, known) : [];
    const source = authors.length > 0 ? { ...act.source, actors: authors } : act.source;
    const doers = act.target.actors.length === 0 ? doersOf({ act, sentence }, known, index) : [];
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
  if (!phrase || phrase.possessor || !act.byVerb || !isDefinite(sentence, phrase)) return [];
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

function isDefinite({ tokens }: Sentence, { start }: Phrase): boolean {
  return /^(?:the|this|that|these|those|such)$/.test(tokens[start]?.lower ?? '');
}

/** "The charter condemns": those who act with a document in the last sentence that names one, or nobody. */
function authorsOf({ act, sentence }: ToldAct, known: readonly ToldAct[]): readonly ActorSlug[] {
  const [phrase] = act.source.phrases;
  const noun = sentence.tokens[phrase?.head ?? -1];
  if (!phrase || phrase.possessor || !isDefinite(sentence, phrase) || !documents.has(noun?.lemma ?? ''))
    return [];
  const writing = known.filter(
    (other) =>
      other.sentence.index < sentence.index &&
      sentence.index - other.sentence.index <= documentReach &&
      other.act.source.actors.length > 0 &&
      other.sentence.tokens.some(({ lemma, tag }) => tag === 'NOUN' && documents.has(lemma)),
  );
  return writing.at(-1)?.act.source.actors ?? [];
}
