import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseSentences } from './analyse.ts';

function tagged(text: string): string {
  return analyseSentences(text)
    .flatMap((sentence) => sentence.tokens)
    .map((token) => `${token.text}/${token.penn}`)
    .join(' ');
}

function lemmas(text: string): string {
  return analyseSentences(text)
    .flatMap((sentence) => sentence.tokens)
    .map((token) => token.lemma)
    .join(' ');
}

describe('analyseSentences', () => {
  it.each([
    [
      'Norway has recalled its ambassador from the island.',
      'Norway/NNP has/VBZ recalled/VBN its/PRP$ ambassador/NN from/IN the/DT island/NN ./.',
    ],
    ['Ministers met on Friday.', 'Ministers/NNS met/VBD on/IN Friday/NNP ./.'],
    ['Japan held exercises with Peru.', 'Japan/NNP held/VBD exercises/NNS with/IN Peru/NNP ./.'],
    ['They will not withdraw.', 'They/PRP will/MD not/RB withdraw/VB ./.'],
  ])('tags %s', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });

  it.each([
    ['The envoys struck a deal.', 'the envoy strike a deal .'],
    ['She said they withdrew.', 'she say they withdraw .'],
    ['He met the ministers.', 'he meet the minister .'],
  ])('lemmatises %s', (text, expected) => {
    expect(lemmas(text)).toBe(expected);
  });

  it('gives sentences and tokens their places', () => {
    const text = 'Talks began.\n\nBoth sides left  early.';
    const sentences = analyseSentences(text);
    expect(sentences.map(({ index, paragraph, parsed }) => ({ index, paragraph, parsed }))).toEqual([
      { index: 0, paragraph: 0, parsed: false },
      { index: 1, paragraph: 2, parsed: false },
    ]);
    expect(sentences[1]?.tokens.map((token) => token.index)).toEqual([0, 1, 2, 3, 4]);
    expect(sentences[1]?.tokens.every((token) => token.head === -1 && token.relation === '')).toBe(true);
  });

  it('covers every character that is not white space, once', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        const tokens = analyseSentences(text).flatMap((sentence) => sentence.tokens);
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s+/g, ''));
      }),
    );
  });

  it('gives the same for the same text', () => {
    const text = 'The minister, who had resigned on Monday, denied the report.';
    expect(analyseSentences(text)).toEqual(analyseSentences(text));
  });
});
