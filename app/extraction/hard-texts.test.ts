// Texts that no newspaper prints: the extraction takes time in proportion to their length, and its spans stay right.
import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import type { TextSpan } from '../model/span.ts';
import type { AnnotatedArticle } from './annotation.ts';
import { catalogue } from './lexicon/catalogue.ts';
import { extract } from './pipeline.ts';

/** In UTF-16 units. */
const LENGTH = 100_000;
/** Seconds of processor time: several times what the slowest takes, and far below what a square of the length would. */
const MOST_SECONDS = 20;

/** Pieces by their number, one after another. */
function fill(piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let index = 0, length = 0; length < LENGTH; index++) {
    pieces.push(piece(index));
    length += pieces[index]?.length ?? 0;
  }
  return pieces.join('').slice(0, LENGTH);
}

/** A word of its own for each number: "aaaab", "aaaac". */
const word = (index: number) =>
  index
    .toString(26)
    .padStart(5, '0')
    .replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
const name = (index: number) => word(index).replace(/^./, (letter) => letter.toUpperCase());

const texts: readonly (readonly [what: string, text: string])[] = [
  ['one sentence of different words', fill((index) => `${word(index)} `)],
  ['no space', fill(word)],
  ['no space and no letter of ours', fill(() => '漢字仮名')],
  ['straight quotation marks', fill(() => '"')],
  ['curly quotation marks', fill((index) => (index % 2 === 0 ? '“' : '”'))],
  ['quotes that are left open', fill((index) => `“We will go, ${name(index)} said\n`)],
  ['nested brackets', `${'('.repeat(LENGTH / 2)}${')'.repeat(LENGTH / 2)}`],
  ['capitalised words', fill((index) => `${name(index)} `)],
  ['hyphens', fill(() => 'a-')],
  ['short lines', fill((index) => `- ${name(index)} ${word(index)}\n`)],
  ['a row of states', fill(() => 'Norway, Chile and Peru, ')],
  [
    'one act again and again',
    fill((index) => `Norway accused ${name(index)} ${name(7 * index)} of lying on Monday. `),
  ],
  [
    'emoji and names of several scripts',
    fill((index) => `🚢 محمد, Путин and 習近平 told ${name(index)} 👩‍🚀 “no” `),
  ],
  ['halves of surrogate pairs', fill(() => '\ud83d \udea2')],
];

describe('extract, of texts that no newspaper prints', () => {
  it.each(texts)('%s', (_, text) => {
    const began = process.cpuUsage();
    const annotated = extract(articleOf(text), catalogue);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
    expect(spansOf(annotated).filter((span) => text.slice(span.start, span.end) !== span.text)).toEqual([]);
  });

  it('finds what a text tells behind emoji and between names of other scripts', () => {
    const text = '🚢🇳🇴 Norway expelled 習近平 and محمد on Monday.\n👩‍🚀 Chile condemned the Норд raid.';
    const { events } = extract(articleOf(text), catalogue);
    expect(events.map(({ trigger, sources }) => [trigger.text, ...sources])).toEqual(
      expect.arrayContaining([
        ['expelled', 'norway'],
        ['condemned', 'chile'],
      ]),
    );
  });
});

function articleOf(text: string): Article {
  return { title: null, byline: null, publisher: null, url: null, language: 'en', published: null, text };
}

function spansOf({ mentions, dates, quotes, events, sentences }: AnnotatedArticle): readonly TextSpan[] {
  const parts = quotes.flatMap(({ content, cue, speakerSpan }) => [...content, cue, speakerSpan]);
  const told = events.flatMap(({ evidence, trigger }) => [evidence, trigger]);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  return [...mentions, ...dates, ...told, ...tokens, ...parts.filter((part) => part !== null)];
}
