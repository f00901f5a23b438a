import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_SENTENCE_LENGTH, splitSentences } from './sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

// Each row is a line with "|" where a new sentence begins.
const lines = [
  'The envoys met in Oslo. | They agreed on nothing.',
  'The U.S. ambassador left Riga. | He did not say why.',
  'Talks resumed in the U.S. | The minister was absent.',
  'Exports to the U.S. fell for a third month.',
  'Gen. Ivo Marek and Lt. Col. Ana Ruiz flew to St. Petersburg. | Mr. Holm stayed.',
  'The note is dated Jan. 26. | No. 10 gave no comment.',
  'Will they sign? | No. | The answer has not changed.',
  'J. F. Keller and Anna K. Brandt wrote to George W. Hale. | Nobody replied.',
  'She named A. Noel Krant and W.H.S. Aldous. | Both agreed.',
  'They turned to plan B. | Orlo had none.',
  'The session opens at 9 a.m. Friday in Geneva. | It closes at 5 p.m. | Reporters may attend.',
  'Borealis Corp. Chairman Lee Tan denied it. | Sundial Inc. declined to comment.',
  '“We will not wait,” he said. | “Not another day.” | She left.',
  '"Is this the end?" Blom asked. | "I doubt it!" said the envoy.',
  '"Who fired first?" the general asked. | Nobody knew.',
  'The treaty (signed in 1994) lapsed. | It was renewed.',
  '"The door is open. | It stays open," Rossi said.',
  'He called it “a mistake.” | “We regret it,” he added.',
  '1. The parties shall withdraw. | They shall do so at once.',
  'It rose 3.5 percent... | Then it fell.',
  'He paused … and went on.',
  'OSLO (Wire) — | The envoys met. | They agreed on nothing.',
  'KYIV, Ukraine, March 3 - | Two envoys met.',
  'New Haven, Conn. (NP) -- | “We met,” he said.',
  'WASHINGTON/SEOUL, Aug. 4 (Wire) - | The envoys met.',
  'RIVERTON— | The mayor met two envoys.',
  'The EU - Norway talks failed.',
  'BALTA—Norway talks failed.',
  'Oslo – The city in brief.',
  '14:32 | Two envoys have met.',
  '9.05am GMT - | “We met,” he said.',
  '12:15 was the hour.',
  'Jan. 12 — | Two envoys met.',
  '17 February 2022: | Norway called its envoy home.',
  'March 3 was cold. | Nobody met.',
  'MS HOLM: | We met. | It was cold.',
  'NEW DELHI: | The envoys met.',
  'FOREIGN MINISTER DAHL (via interpreter): | We met.',
  'Holm: we will not wait.',
  '3.50 Euro is the fare.',
  'The site www.Nordpost.example was down. | It came back.',
  'It is version 2.Beta of the draft. | Nobody likes it.',
  'Prices vs. Wages: a note, e.g. Norway, i.e. The North. | End.',
  'The accord, cf. Art. 5 of the pact, holds. | All agreed.',
  'He serves in Washington, D.C. | She works in Rome.',
  'She was ill. | Marek sat. | Holm struck a mass. | Delta fell.',
  '«Мы готовы.» | Он ушёл.',
];

describe('splitSentences', () => {
  it.each(lines)('%s', (line) => {
    const text = line.replaceAll(' | ', ' ');
    expect(split(text)).toEqual(line.split('|').map((part) => part.trim()));
  });

  it('takes a label that opens several lines from what is said', () => {
    expect(
      split('Question: Did they meet?\nOla Dahl: They did.\nQuestion: Why?\nOla Dahl: “Why not?”'),
    ).toEqual([
      'Question:',
      'Did they meet?',
      'Ola Dahl: They did.',
      'Question:',
      'Why?',
      'Ola Dahl: “Why not?”',
    ]);
  });

  it('ends a sentence at every newline and numbers the lines', () => {
    const text = 'A headline without a stop\n\nThe first line.  It goes on.\r\n  Last ';
    expect(splitSentences(text).map((span) => [text.slice(span.start, span.end), span.paragraph])).toEqual([
      ['A headline without a stop', 0],
      ['The first line.', 2],
      ['It goes on.', 2],
      ['Last', 3],
    ]);
  });

  it('cuts a text without a full stop at spaces, quickly', () => {
    const text = 'and the envoy went on and on '.repeat(3500);
    const began = performance.now();
    const spans = splitSentences(text);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(MAX_SENTENCE_LENGTH);
    for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/^[a-z].*[a-z]$/);
  });

  it('cuts no character in two where there is no space either', () => {
    const text = `x${'😀'.repeat(6000)}`;
    for (const { start, end } of splitSentences(text)) {
      expect(text.slice(start, end).isWellFormed()).toBe(true);
    }
  });

  it('covers every visible character exactly once, in order, trimmed', () => {
    const word = fc.constantFrom(
      'U.S.',
      'Mr.',
      'He',
      'said',
      '"Yes.',
      'No!"',
      '…',
      '\n',
      ' ',
      '  ',
      '\u00a0',
      '(a.',
      ')',
      '”',
      '“Go?',
      '3.5',
      '😀',
      '\ud800',
      'J.',
      'a.m.',
      'The',
      '.',
      '\u2028',
      '\t',
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
      fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (value) => {
        let at = 0;
        for (const { start, end, paragraph } of splitSentences(value)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(value.slice(at, start).trim()).toBe('');
          const sentence = value.slice(start, end);
          expect(sentence).not.toBe('');
          expect(sentence.trim()).toBe(sentence);
          expect(sentence).not.toContain('\n');
          expect(paragraph).toBe(value.slice(0, start).split('\n').length - 1);
          at = end;
        }
        expect(value.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
