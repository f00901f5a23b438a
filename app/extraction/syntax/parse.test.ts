import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../annotation.ts';
import { analyseSentences } from './analyse.ts';
import { parseSentences } from './parse.ts';
import { MAX_PARSED_TOKENS } from './parser-state.ts';

function parseOne(text: string): Sentence {
  const [sentence] = parseSentences(analyseSentences(text), () => true);
  if (!sentence) throw new Error(`no sentence in ${text}`);
  return sentence;
}

/** "verb relation dependent" for each core argument. */
function coreArguments(text: string): readonly string[] {
  const { tokens } = parseOne(text);
  return tokens
    .filter((token) => /^(?:nsubj|nsubj:pass|obj|obl:agent)$/.test(token.relation))
    .map((token) => `${tokens[token.head]?.lemma} ${token.relation} ${token.text}`);
}

describe('parseSentences', () => {
  it.each([
    ['Norway recalled its ambassador on Monday.', ['recall nsubj Norway', 'recall obj ambassador']],
    ['The foreign ministry summoned the Swedish envoy.', ['summon nsubj ministry', 'summon obj envoy']],
    ['The treaty was signed by both presidents.', ['sign nsubj:pass treaty', 'sign obl:agent presidents']],
    [
      'Rebels attacked the town, and the army repelled them.',
      ['attack nsubj Rebels', 'attack obj town', 'repel nsubj army', 'repel obj them'],
    ],
    ['The minister said that the talks had failed.', ['say nsubj minister', 'fail nsubj talks']],
    ['Chile did not accept the ruling.', ['accept nsubj Chile', 'accept obj ruling']],
    [
      'Rebels attacked the town; soldiers arrested them.',
      ['attack nsubj Rebels', 'attack obj town', 'arrest nsubj soldiers', 'arrest obj them'],
    ],
  ])('%s', (text, expected) => {
    expect(coreArguments(text)).toEqual(expected);
  });

  it('parses only what is wanted and keeps the order', () => {
    const sentences = parseSentences(
      analyseSentences('Talks began. They failed.'),
      (sentence) => sentence.index === 1,
    );
    expect(sentences.map((sentence) => sentence.parsed)).toEqual([false, true]);
    expect(sentences[0]?.tokens.every((token) => token.head === -1)).toBe(true);
  });

  it('leaves a very long sentence unparsed', () => {
    expect(parseOne('and so on '.repeat(MAX_PARSED_TOKENS)).parsed).toBe(false);
  });

  it('makes a tree of any text', () => {
    const words = fc.constantFrom(
      'the',
      'envoy',
      'said',
      ',',
      '"',
      'of',
      'UN',
      'not',
      'and',
      'left',
      '(',
      '12',
      'é',
      '—',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (forms) => {
        for (const { tokens } of parseSentences(analyseSentences(forms.join(' ')), () => true)) {
          expect(tokens.filter((token) => token.head === -1).map((token) => token.relation)).toEqual([
            'root',
          ]);
          for (const token of tokens) {
            let at = token.index;
            for (let steps = 0; at !== -1; steps++) {
              expect(steps).toBeLessThanOrEqual(tokens.length);
              at = tokens[at]?.head ?? -1;
            }
          }
        }
      }),
    );
  });

  it('gives the same for the same text', () => {
    const text = 'Officials who had resigned on Monday denied that they had been told to leave.';
    expect(parseOne(text)).toEqual(parseOne(text));
  });
});
