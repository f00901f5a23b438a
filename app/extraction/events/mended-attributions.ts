// Attributions: who says what, where a parser took those who say it for a part of what is said.
import type { Token } from '../annotation.ts';
import { operators } from '../lexicon/act-operators.ts';
import { isTimeNoun } from '../lexicon/function-words.ts';
import type { Mending, TreeWords } from './mended-tree.ts';

/** Verbs of thinking whose content may follow without "that", beside those of saying. */
const thinking: ReadonlySet<string> = new Set('hope fear expect warn wish predict suspect'.split(' '));

/** Whether what follows the verb may be a clause without "that". */
export function takesContent(verb: Token | undefined): boolean {
  if (verb?.tag !== 'VERB') return false;
  return thinking.has(verb.lemma) || (operators.get(verb.lemma)?.has('report') ?? false);
}

/** "…, officials and witnesses said Monday.": those between the last comma and a verb of saying at the end say it. */
export function attributeEnds(words: TreeWords): Mending {
  const { tokens, phraseAt } = words;
  const speech = tokens.findLast(({ tag }) => tag === 'VERB');
  if (!speech || !takesContent(speech) || !endsSentence(words, speech)) return new Map();
  const comma = tokens.slice(0, speech.index).findLast(({ text }) => text === ',');
  const subject = phraseAt[(comma?.index ?? -2) + 1];
  if (!comma || subject?.start !== comma.index + 1) return new Map();
  const run = tokens.slice(comma.index + 1, speech.index);
  if (!run.every(({ tag, penn }) => nominalTags.has(tag) || penn === 'POS')) return new Map();
  if (!tokens.slice(0, comma.index).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return new Map();
  const isInside = (index: number) => comma.index < index && index < speech.index;
  const strays = run.filter(({ head, index }) => !isInside(head) && index !== subject.head);
  const place = [...strays, tokens[subject.head]].find(
    (token) => token && token.head >= 0 && token.head < comma.index,
  );
  const content =
    speech.relation === 'parataxis'
      ? tokens[speech.head]
      : tokens.find(
          ({ head, relation, index }) => head === speech.index && relation === 'ccomp' && index < comma.index,
        );
  const mending = new Map<number, Partial<Token>>();
  for (const { index } of strays) mending.set(index, { head: subject.head, relation: 'conj' });
  for (const { index, head, relation } of tokens.slice(0, comma.index)) {
    if (isInside(head) && place) mending.set(index, { head: place.head, relation: place.relation });
    // "X rioted, burning cars, police said": the participle goes on with what is said.
    if (head === speech.index && relation === 'advcl' && content && content.index < index)
      mending.set(index, { head: content.index });
    // "X warned Y of Z, police said": what follows a verb of what is said is its object, and no one who says it.
    const before = tokens[(phraseAt[index]?.start ?? 0) - 1];
    if (head === speech.index && relation === 'nsubj' && before?.tag === 'VERB')
      mending.set(index, { head: before.index, relation: 'obj' });
  }
  mending.set(subject.head, { head: speech.index, relation: 'nsubj' });
  return mending;
}

const nominalTags: ReadonlySet<string> = new Set([
  'DET',
  'ADJ',
  'NOUN',
  'PROPN',
  'NUM',
  'ADP',
  'CCONJ',
  'PRON',
]);

/** Only a time and marks follow. */
function endsSentence({ tokens, phraseAt }: TreeWords, { index }: Token): boolean {
  return tokens.slice(index + 1).every(({ tag, index: at, lower }) => {
    const phrase = phraseAt[at];
    return (
      tag === 'PUNCT' ||
      lower === 'on' ||
      (phrase !== null && phrase !== undefined && isTimeNoun(tokens[phrase.head]))
    );
  });
}
