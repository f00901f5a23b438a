import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WhoToWhomMatrix } from '../model/picture.ts';
import { balanceOf, type Direction, layOutMatrix, nextPlace } from './matrix.ts';

const matrix: fc.Arbitrary<WhoToWhomMatrix> = fc.integer({ min: 0, max: 8 }).chain((size) =>
  fc
    .uniqueArray(
      fc.record({
        source: fc.integer({ min: 0, max: Math.max(0, size - 1) }),
        target: fc.integer({ min: 0, max: Math.max(0, size - 1) }),
        cooperation: fc.integer({ min: 0, max: 5000 }),
        conflict: fc.integer({ min: 1, max: 5000 }),
      }),
      { selector: ({ source, target }) => `${source} ${target}`, maxLength: size * size },
    )
    .map((cells) => ({
      parties: Array.from({ length: size }, (_, index) => ({ key: `p${index}`, label: `Party ${index}` })),
      cells,
    })),
);

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('the matrix', () => {
  test('counts every event once in the squares, the rows and the columns', () => {
    fc.assert(
      fc.property(matrix, (given) => {
        const { rows, columns } = layOutMatrix(given);
        const all = sum(given.cells.map(({ cooperation, conflict }) => cooperation + conflict));
        expect(sum(rows.flatMap(({ squares }) => squares.map((square) => square?.total ?? 0)))).toBe(all);
        expect(sum(rows.map(({ total }) => total))).toBe(all);
        expect(sum(columns.map(({ total }) => total))).toBe(all);
        for (const { total, squares } of rows)
          expect(sum(squares.map((square) => square?.total ?? 0))).toBe(total);
      }),
    );
  });

  test('has no empty row and no empty column', () => {
    fc.assert(
      fc.property(matrix, (given) => {
        const { rows, columns } = layOutMatrix(given);
        for (const { squares } of rows) expect(squares.some((square) => square !== null)).toBe(true);
        columns.forEach((_, column) => {
          expect(rows.some(({ squares }) => squares[column] !== null)).toBe(true);
        });
      }),
    );
  });

  test('gives more weight to more events, and all of it to the most', () => {
    fc.assert(
      fc.property(matrix, (given) => {
        const squares = layOutMatrix(given)
          .rows.flatMap((row) => row.squares)
          .filter((square) => square !== null)
          .toSorted((a, b) => a.total - b.total);
        const weights = squares.map(({ weight }) => weight);
        expect(weights).toEqual(weights.toSorted((a, b) => a - b));
        if (squares.length > 0) expect(weights.at(-1)).toBe(5);
        for (const weight of weights) expect([1, 2, 3, 4, 5]).toContain(weight);
      }),
    );
  });

  test.each([
    [10, 0, 2],
    [8, 2, 2],
    [6, 4, 1],
    [5, 5, 0],
    [4, 6, -1],
    [2, 8, -2],
    [0, 1, -2],
  ])('takes %i of cooperation and %i of conflict for a balance of %i', (cooperation, conflict, balance) => {
    expect(balanceOf({ cooperation, conflict })).toBe(balance);
  });
});

describe('moving through the matrix', () => {
  const cell = (source: number, target: number) => ({ source, target, cooperation: 1, conflict: 0 });
  const layout = layOutMatrix({
    parties: ['A', 'B', 'C'].map((key) => ({ key, label: key })),
    cells: [cell(0, 0), cell(0, 2), cell(1, 1), cell(2, 0)],
  });

  test.each<readonly [Direction, number, number, number, number]>([
    ['right', 0, 0, 0, 2],
    ['left', 0, 2, 0, 0],
    ['down', 0, 0, 2, 0],
    ['up', 2, 0, 0, 0],
    ['up', 0, 0, 0, 0],
    ['right', 1, 1, 1, 1],
  ])('goes %s from %i, %i over empty squares to %i, %i', (direction, row, column, toRow, toColumn) => {
    expect(nextPlace(layout, { row, column }, direction)).toEqual({ row: toRow, column: toColumn });
  });
});
