import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventMatch } from '../model/listing.ts';
import { markMatch, partsOf } from './match-marks.ts';

const summary = 'Russia demands a letter from NATO on the gas pipeline';

/** A line with what was found in brackets. */
const shown = (parts: readonly { readonly text: string; readonly found: boolean }[]) =>
  parts.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

function matchOf(where: EventMatch['where'], text: string, word: string): EventMatch {
  const start = text.indexOf(word);
  return { event: 1, where, text, spans: [{ start, end: start + word.length }] };
}

test.each<[string, EventMatch | null, string, string | null]>([
  ['no search', null, summary, null],
  [
    'the whole summary',
    matchOf('summary', summary, 'letter'),
    'Russia demands a [letter] from NATO on the gas pipeline',
    null,
  ],
  [
    'words of the summary',
    matchOf('summary', 'a letter from', 'letter'),
    'Russia demands a [letter] from NATO on the gas pipeline',
    null,
  ],
  ['words that the summary no longer has', matchOf('summary', 'a note from', 'note'), summary, null],
  [
    'the article',
    matchOf('article', 'through the gas pipeline', 'gas'),
    summary,
    'in the article: through the [gas] pipeline',
  ],
  ['a quote', matchOf('quote', 'No gas!', 'gas'), summary, 'in a quote: No [gas]!'],
  [
    'words far into the article',
    matchOf('article', 'He asked Putin to increase the supplies of gas to Hungary', 'gas'),
    summary,
    'in the article: supplies of [gas] to Hungary',
  ],
])('%s', (_, match, expected, under) => {
  const { summary: line, elsewhere } = markMatch(summary, match);
  expect(shown(line)).toBe(expected);
  expect(elsewhere && `${elsewhere.where}: ${shown(elsewhere.parts)}`).toBe(under);
});

test('the parts of a line are the line, whatever the spans', () => {
  const spans = fc.array(fc.record({ start: fc.nat(60), end: fc.nat(60) }));
  fc.assert(
    fc.property(fc.string(), spans, (text, some) => {
      expect(
        partsOf(text, some)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
