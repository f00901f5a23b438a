import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

function tokens(text: string): readonly string[] {
  return tokenise(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end));
}

describe('tokenise', () => {
  it.each([
    ["They don't trust Kenya's envoy.", "They|do|n't|trust|Kenya|'s|envoy|."],
    ['We’re sure he won’t.', 'We|’re|sure|he|wo|n’t|.'],
    ["The states' envoys can't, and cannot, wait.", "The|states|'|envoys|ca|n't|,|and|can|not|,|wait|."],
    ['The U.S. and the U.N. met at 9 a.m. on Sept. 3.', 'The|U.S.|and|the|U.N.|met|at|9|a.m.|on|Sept.|3|.'],
    ['Gen. J. Doe of Acme Inc. left.', 'Gen.|J.|Doe|of|Acme|Inc.|left|.'],
    ['We’re gonna read example.org.', 'We|’re|gon|na|read|example.org|.'],
    ['He said no.', 'He|said|no|.'],
    ['It cost $5.2bn, or £4m (about 10%).', 'It|cost|$|5.2|bn|,|or|£|4|m|(|about|10|%|)|.'],
    ['A US$3 fee', 'A|US$|3|fee'],
    ['A long-term, anti-war e-mail', 'A|long|-|term|,|anti-war|e-mail'],
    ['the 1990s, the 21st century, 2010-2012', 'the|1990s|,|the|21st|century|,|2010|-|2012'],
    ['“We agree,” she said.', '“|We|agree|,|”|she|said|.'],
    ["'It is over,' he said", "'|It|is|over|,|'|he|said"],
    ["O'Brien read the Qur'an in Sana'a", "O'Brien|read|the|Qur'an|in|Sana'a"],
    [
      'AT&T at https://example.org/a?b=1, by x@example.org',
      'AT&T|at|https://example.org/a?b=1|,|by|x@example.org',
    ],
    ['Talks — or not — end… 👍🏽 🇳🇴', 'Talks|—|or|not|—|end|…|👍🏽|🇳🇴'],
    ['Пётр met 王毅 and محمد', 'Пётр|met|王毅|and|محمد'],
    ["HE'S IN, THEY DIDN'T SAY", "HE|'S|IN|,|THEY|DID|N'T|SAY"],
  ])('%s', (text, expected) => {
    expect(tokens(text).join('|')).toBe(expected);
  });
});
