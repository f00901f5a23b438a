// Heads and joints of phrases that a parser got wrong.
import type { Token } from '../annotation.ts';
import { relativePronouns } from '../lexicon/function-words.ts';
import type { Phrase } from './clause.ts';
import type { Mending, TreeWords } from './mended-tree.ts';
import { coordinated } from './phrases.ts';

/**
 * "called Russian Foreign Minister X", "opened direct, high-level talks", "lifted long-standing sanctions": what stands
 * before a noun in its phrase hangs on the noun, and the noun on the verb.
 */
export function headPhrases({ tokens, phraseAt }: TreeWords): Mending {
  const mending = new Map<number, Partial<Token>>();
  for (const token of tokens) {
    if (
      !/^(?:ADJ|VERB)$/.test(token.tag) ||
      !/^(?:xcomp|obj)$/.test(token.relation) ||
      token.index < token.head
    )
      continue;
    const noun = tokens[phraseBefore({ tokens, phraseAt }, token)?.head ?? -1];
    if (!noun || noun.index <= token.index) continue;
    for (const { index, head } of tokens)
      if (head === token.index && index > noun.index) mending.set(index, { head: noun.index });
    mending.set(noun.index, { head: token.head, relation: 'obj' });
    mending.set(token.index, { head: noun.index, relation: 'amod' });
  }
  return mending;
}

/** The phrase that holds a word, or that further adjectives behind a comma join it to. */
function phraseBefore({ tokens, phraseAt }: TreeWords, { index }: Token): Phrase | null {
  const next = tokens[index + 1]?.text === ',' ? phraseAt[index + 2] : null;
  return next?.start === index + 2 && tokens[next.start]?.tag === 'ADJ' ? next : (phraseAt[index] ?? null);
}

/** "gave jets and other arms": a noun that was joined to the verb is joined to the phrase before the conjunction. */
export function joinNouns({ tokens, phraseAt }: TreeWords): Mending {
  const mending = new Map<number, Partial<Token>>();
  for (const token of tokens) {
    const verb = tokens[token.head];
    const phrase = phraseAt[token.index];
    if (token.relation !== 'conj' || verb?.tag !== 'VERB' || phrase?.head !== token.index) continue;
    if (tokens.some(({ head, relation }) => head === token.index && /^(?:cop|nsubj)/.test(relation)))
      continue;
    const first = tokens.find(({ index, head }) => {
      const before = phraseAt[index];
      return (
        head === verb.index &&
        before?.head === index &&
        index < token.index &&
        coordinated({ tokens, phraseAt }, before).includes(phrase)
      );
    });
    if (first) mending.set(token.index, { head: first.index, relation: 'conj' });
  }
  return mending;
}

/** "In Lyon and Nice thousands protested": what has a preposition of its own is no part of the next noun, but stands beside it. */
export function freePlaces({ tokens, phraseAt }: TreeWords): Mending {
  const mending = new Map<number, Partial<Token>>();
  for (const { index, relation, head } of tokens) {
    const preposition = tokens[(phraseAt[index]?.start ?? 0) - 1];
    const noun = tokens[head];
    if (relation !== 'compound' || !noun || preposition?.tag !== 'ADP' || preposition.head !== index)
      continue;
    if (phraseAt[index] === phraseAt[head] || !noun.relation.startsWith('nsubj')) continue;
    mending.set(index, { head: noun.head, relation: 'obl' });
  }
  return mending;
}

/** "X accuses Y of having done it": what opens with "of" or "to" is not the main clause; the finite verb before it is. */
export function rootMainVerbs({ tokens }: TreeWords): Mending {
  const root = tokens.find(({ relation }) => relation === 'root');
  const main = tokens.find(
    ({ head, relation, penn, index }) =>
      head === root?.index && relation === 'nsubj' && /^VB[DPZ]$/.test(penn) && index < root.index,
  );
  const opened = tokens.some(
    ({ head, relation, index, lower }) =>
      relation === 'mark' &&
      (head === root?.index || (tokens[head]?.head === root?.index && tokens[head]?.relation === 'aux')) &&
      index > (main?.index ?? 0) &&
      !relativePronouns.has(lower),
  );
  return new Map(
    root && main && opened
      ? [
          [main.index, { head: -1, relation: 'root' }],
          [root.index, { head: main.index, relation: 'advcl' }],
        ]
      : [],
  );
}

/** "X rallied in Y, where Z had died": what opens with "where" behind a comma goes with the clause before, not that with it. */
export function subordinateWheres({ tokens }: TreeWords): Mending {
  const mending = new Map<number, Partial<Token>>();
  for (const main of tokens) {
    const where = tokens.find(
      ({ lower, index }) => lower === 'where' && index > main.index && tokens[index - 1]?.text === ',',
    );
    const below = tokens[main.head];
    if (main.relation !== 'advcl' || main.penn !== 'VBD' || !where || where.head !== main.head || !below)
      continue;
    mending.set(main.index, { head: below.head, relation: below.relation });
    mending.set(below.index, { head: main.index, relation: 'advcl' });
  }
  return mending;
}
