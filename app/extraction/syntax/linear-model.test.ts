import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LinearModel } from './linear-model.ts';
import { type PackedModel, packModel, unpackModels, WEIGHT_SCALE, type WeightRow } from './packed-model.ts';

const classes = ['a', 'b', 'c', 'd'];

const rows: fc.Arbitrary<readonly WeightRow[]> = fc
  .uniqueArray(
    fc.record({
      key: fc.oneof(fc.integer(), fc.constantFrom(0, -1, 2 ** 31 - 1, -(2 ** 31))),
      entries: fc.uniqueArray(
        fc.record({
          name: fc.integer({ min: 0, max: 3 }),
          weight: fc.double({ min: 0.05, max: 90, noNaN: true }),
          sign: fc.constantFrom(1, -1),
        }),
        { minLength: 1, selector: (entry) => entry.name },
      ),
    }),
    { maxLength: 60, selector: (row) => row.key },
  )
  .map((drawn) =>
    drawn.map(({ key, entries }) => ({
      key,
      classes: entries.map((entry) => entry.name),
      weights: entries.map((entry) => entry.weight * entry.sign),
    })),
  );

function scoresOf(model: LinearModel | null, key: number): readonly number[] {
  const scores = new Int32Array(classes.length);
  model?.score(Int32Array.of(key), 1, scores);
  return [...scores].map((score) => score / WEIGHT_SCALE);
}

function modelOf(packed: PackedModel | undefined): LinearModel | null {
  return packed === undefined ? null : new LinearModel(packed);
}

describe('packModel and unpackModels', () => {
  it('keep each weight to within a few percent', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const model = modelOf(unpackModels(packModel(classes, given))[0]);
        for (const row of given) {
          const scores = scoresOf(model, row.key);
          for (const [i, name] of row.classes.entries()) {
            const weight = row.weights[i] ?? 0;
            expect(Math.sign(scores[name] ?? 0)).toBe(Math.sign(weight));
            expect(Math.abs((scores[name] ?? 0) - weight)).toBeLessThanOrEqual(
              0.05 * Math.abs(weight) + 0.01,
            );
          }
        }
      }),
    );
  });

  it('add nothing for an unknown feature', () => {
    const model = modelOf(unpackModels(packModel(classes, [{ key: 7, classes: [1], weights: [2] }]))[0]);
    expect(scoresOf(model, 8)).toEqual([0, 0, 0, 0]);
    expect(model?.first(7)).toBe(1);
    expect(model?.first(8)).toBe(-1);
  });

  it('hold several models in one file', () => {
    const one = packModel(['x'], [{ key: 1, classes: [0], weights: [1] }]);
    const two = packModel(classes, []);
    const models = unpackModels(Buffer.concat([one, two]));
    expect(models.map((model) => model.classes)).toEqual([['x'], classes]);
  });
});
