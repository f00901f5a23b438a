import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseLine } from './normalise.ts';

describe('normalise', () => {
  const rows = [
    ['line ends', 'One\r\nTwo\rThree\u2028Four', 'One\nTwo\nThree\nFour'],
    ['spaces', '  The\u00a0envoy \t left\u2009. \n  Now. ', 'The envoy left .\nNow.'],
    ['soft hyphens and zero-width spaces', 'nego\u00adti\u200bate\ufeff', 'negotiate'],
    ['bidirectional controls', '\u202aTehran\u202c said', 'Tehran said'],
    ['joiners of emoji', '👩\u200d🚒 came', '👩\u200d🚒 came'],
    ['quotation marks stay', '“Yes,” \'no\' «da» "so"', '“Yes,” \'no\' «da» "so"'],
    ['composed letters', 'Cafe\u0301', 'Café'],
    ['empty lines', 'A\n\n\n\n\nB', 'A\n\nB'],
    ['lone surrogates and controls', 'a\ud800b\u0007c', 'a\ufffdbc'],
  ] as const;
  it.each(rows)('%s', (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('changes nothing when applied again, and makes text that Postgres stores', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
        expect(once).not.toContain('\0');
        expect(normaliseLine(text)).not.toContain('\n');
      }),
    );
  });
});
