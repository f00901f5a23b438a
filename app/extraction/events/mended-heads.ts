// Heads and joints of phrases that a parser got wrong.
import type { Token } from '../annotation.ts';
import { relativePronouns } from '../lexicon/function-words.ts';
import type { Mending, TreeWords } from './mended-tree.ts';
import { coordinated } from './phrases.ts';

/** "called Russian Foreign Minister X", "opened direct talks": an adjective before a noun is no complement; the noun is the object. */
export function headObjects({ tokens, phraseAt }: TreeWords): Mending {
  const mending = new Map<number, Partial<Token>>();
  for (const token of tokens) {
    if (token.relation !== 'xcomp' || token.tag !== 'ADJ' || tokens[token.index - 1]?.tag !== 'VERB')
      continue;
    // "direct, high-level talks"
    const next = tokens[token.index + 1]?.text === ',' ? phraseAt[token.index + 2] : null;
    const phrase =
      next?.start === token.index + 2 && tokens[next.start]?.tag === 'ADJ' ? next : phraseAt[token.index];
    const noun = tokens[phrase?.head ?? -1];
    if (!noun || noun.index <= token.index) continue;
    mending.set(noun.index, { head: token.head, relation: 'obj' });
    mending.set(token.index, { head: noun.index, relation: 'amod' });
  }
  return mending;
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
      (head === root?.index || (tokens[head]?.head === root?.index && tokens[head]?.tag === 'AUX')) &&
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
