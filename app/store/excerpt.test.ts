import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, FOUND, spansOf } from './excerpt.server.ts';

/** The excerpt of a text whose found words stand in brackets. */
const excerpt = (bracketed: string) =>
  excerptOf(
    bracketed.replace(/[[\]]/g, ''),
    spansOf(bracketed.replaceAll('[', FOUND.start).replaceAll(']', FOUND.end)),
  );
const found = (marked: string) => {
  const { text, spans } = excerpt(marked);
  return { text, words: spans.map(({ start, end }) => text.slice(start, end)) };
};
const filler = 'words that say nothing of it '.repeat(20);

describe('an excerpt', () => {
  it.each([
    ['a short text as it is', 'They [met] in Geneva.', 'They met in Geneva.', ['met']],
    ['a text without a found word from its start', 'They met.', 'They met.', []],
    ['markup as text', '<b>[met]</b> & <script>', '<b>met</b> & <script>', ['met']],
    ['a line break as a space', 'They\n[met]', 'They met', ['met']],
    ['UTF-16 units', '🕊️ [peace]', '🕊️ peace', ['peace']],
    ['nothing', '', '', []],
  ])('is %s', (_, marked, text, words) => {
    expect(found(marked)).toEqual({ text, words });
  });

  it('begins a little before the found word, between words', () => {
    const { text, words } = found(`${filler}the [embassy] closed. ${filler}`);
    expect(text).toMatch(/^(words|that|say|nothing|of|it) .*the embassy closed\. words .*\S$/);
    expect(text.length).toBeLessThanOrEqual(200);
    expect(words).toEqual(['embassy']);
  });

  it('is taken where most different words stand, and of those where they stand closest', () => {
    expect(
      found(`[gas] [gas] ${filler} [gas] to and from [Kyiv] ${filler} the [gas] of [Kyiv] ${filler}`).text,
    ).toMatch(/the gas of Kyiv/);
    expect(found(`[gas] one ${filler} [gas] two`).text).toMatch(/^gas one/);
  });

  it('holds every span that it names, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/[[\]]/g, '')),
      fc.constantFrom('[sanctions]', ' [the gas] ', '\n', 'x'.repeat(90), '🕊️'.repeat(40)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, spans } = excerpt(pieces.join(''));
        expect(text.isWellFormed()).toBe(true);
        expect(text.length).toBeLessThanOrEqual(200);
        for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/^(sanctions|the gas)$/);
        for (const [index, { end }] of spans.entries())
          expect(end).toBeLessThanOrEqual(spans[index + 1]?.start ?? text.length);
        expect(text).not.toContain(FOUND.start);
        expect(text).not.toContain(FOUND.end);
      }),
    );
  });
});
