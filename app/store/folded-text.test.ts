import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unfoldSpans } from './folded-text.server.ts';

/** What the database searches: see the function `searched_text`. */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');

test.each([
  ['Orbán met Zelensky', 'met'],
  ['Orba\u0301n met Zelensky', 'met'],
  ['🕊️ Orba\u0301n met', 'Orba\u0301n'],
  ['E\u0301lyse\u0301e', 'E\u0301lyse\u0301e'],
  ['서울 met Orba\u0301n', 'Orba\u0301n'],
])('in %s the word %s is found where it stands', (text, word) => {
  const start = fold(text).indexOf(fold(word));
  const [span] = unfoldSpans(text, [{ start, end: start + fold(word).length }]);
  expect(span && text.slice(span.start, span.end)).toBe(word);
});

test('every word of a folded text unfolds to the word that it was made of', () => {
  const word = fc
    .array(fc.constantFrom('a', 'o', 'z', 'á', 'o\u0301', 'ệ', 'e\u0323\u0302', 'ß', 'й', '서', '𝒜', '王'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      let at = 0;
      const spans = words.map((one) => {
        const span = { start: at, end: at + fold(one).length };
        at = span.end + 1;
        return span;
      });
      const text = words.join(' ');
      expect(unfoldSpans(text, spans).map(({ start, end }) => text.slice(start, end))).toEqual(words);
    }),
  );
});
