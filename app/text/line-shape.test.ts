import { expect, it } from 'vitest';
import { bylineOf } from './line-shape.ts';

const lines: readonly (readonly [string, string | null])[] = [
  ['By Jane Roe', 'Jane Roe'],
  ['Written by Jane Roe', 'Jane Roe'],
  ['By Ana Ruiz, Lee Tan and Jo Reed', 'Ana Ruiz, Lee Tan and Jo Reed'],
  ['By Petra Lund, Tarn', 'Petra Lund'],
  ['By Petra Lund in Tarn', 'Petra Lund'],
  ['By Petra Lund, Diplomatic Editor', 'Petra Lund'],
  ['By Petra Lund, Foreign Affairs Correspondent, Tarn', 'Petra Lund'],
  ['By Petra Lund, Europe Editor in Tarn', 'Petra Lund'],
  ['By April van der Meer | 3 May 2021', 'April van der Meer'],
  ['By Monday the talks had failed', null],
  ['By Monday Evening', null],
  ['By Friday, Estmark had answered.', null],
  ['By The Numbers', null],
  ['By late summer', null],
  ['By Jane', null],
  ['The note was signed by Jane Roe', null],
];

it.each(lines)('reads the authors of "%s"', (line, authors) => {
  expect(bylineOf(line)).toBe(authors);
});
