// What an act takes from the sentences before: the authors of a deed or text, "They", the other party of a call.
import { describe, expect, it } from 'vitest';
import { actsIn } from './acts-in.fixture.ts';

const table = (rows: readonly (readonly [text: string, ...acts: string[]])[]) =>
  it.each(rows.map(([text, ...acts]) => ({ text, acts })))('$text', ({ text, acts }) =>
    expect([...actsIn(text)].sort()).toEqual([...acts].sort()),
  );

describe('a deed taken up by its noun', () => {
  table([
    ['Mali attacked Niger. Chad condemned the attack.', 'ASSAULT mali > niger', 'ACCUSE chad > mali'],
    [
      'Peru demanded that Chile withdraw its ships. Chile rejected that demand.',
      'REQUEST peru > chile',
      'REJECT chile > peru',
    ],
    ['Mali attacked Niger. Mali condemned the attack.', 'ASSAULT mali > niger', 'ACCUSE mali >'],
    ['Mali attacked Niger. Chad condemned attacks.', 'ASSAULT mali > niger', 'ACCUSE chad >'],
  ]);
});

describe('a document', () => {
  table([
    [
      'Peru and Chile signed a charter in Lima. The charter condemns Mali.',
      'SUPPORT peru+chile > peru+chile',
      'ACCUSE peru+chile > mali',
    ],
  ]);
});

describe('"They" at the head of a sentence', () => {
  table([
    [
      'Envoys of the thirty Nato states sat in Brussels. They turned down the demand of Mali.',
      'REJECT nato > mali',
    ],
    [
      'Presidents of Mali, Niger, Chad and Togo sat in Lima. They agreed to meet again in Berlin.',
      'AGREE mali+niger+chad+togo > mali+niger+chad+togo',
    ],
  ]);
});

describe('a call that opens a sentence', () => {
  table([
    [
      'In a phone call on Friday, Emmanuel Macron urged Vladimir Putin to stop.',
      'REQUEST emmanuel-macron > vladimir-putin',
      'CONSULT emmanuel-macron > vladimir-putin',
    ],
    [
      'Joe Biden told Vladimir Putin that little had changed. In a call that lasted an hour, Putin complained that Nato had grown.',
      'ACCUSE vladimir-putin > nato',
      'CONSULT vladimir-putin > joe-biden',
    ],
  ]);
});
