// For tests of what is made of a tree: a sentence with its tags and relations, one word a row.
import type { PartOfSpeech, Token } from '../annotation.ts';
import type { TreeWords } from './mended-tree.ts';
import { findPhrases } from './phrases.ts';

/** Tokens of rows "text tag Penn relation head", each word once, with the phrases that hold them. */
export function readTree(rows: string): TreeWords {
  const cells = rows.trim().split('\n');
  const words = cells.map((row) => row.trim().split(/\s+/));
  const tokens = words.map(
    ([text = '', tag = '', penn = '', relation = '', head = ''], index): Token => ({
      start: index,
      end: index + 1,
      text,
      index,
      lower: text.toLowerCase(),
      lemma: lemmas[text] ?? text.toLowerCase(),
      tag: tag as PartOfSpeech,
      penn,
      relation,
      head: words.findIndex(([word]) => word === head),
    }),
  );
  const phrases = findPhrases(tokens, []);
  const phraseAt = tokens.map(
    ({ index }) => phrases.find(({ start, end }) => start <= index && index < end) ?? null,
  );
  return { tokens, phraseAt };
}

const lemmas: Readonly<Record<string, string>> = { hopes: 'hope', said: 'say', ships: 'ship' };
