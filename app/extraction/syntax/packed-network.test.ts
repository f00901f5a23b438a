import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeyTable } from './key-table.ts';
import { type PackedNetwork, packNetwork, unpackNetwork } from './packed-network.ts';

const width = 4;

function rowOf({ keys, rows }: PackedNetwork, key: number): readonly number[] {
  const number = new KeyTable(keys).find(key);
  return [...rows.subarray(number * width, (number + 1) * width)];
}

it('keeps each row with its key, and the layers', () => {
  const anyKey = fc.oneof(fc.integer(), fc.constantFrom(0, -1, 2 ** 31 - 1, -(2 ** 31)));
  fc.assert(
    fc.property(fc.uniqueArray(anyKey, { maxLength: 40 }), (keys) => {
      const given: PackedNetwork = {
        names: ['nsubj', 'obl:agent'],
        keys: Int32Array.from(keys),
        rows: Int8Array.from({ length: (keys.length + 1) * width }, (_, i) =>
          i < width ? 0 : (i % 255) - 127,
        ),
        step: 1 / 64,
        projections: Float32Array.of(0.5, -1),
        moves: Float32Array.of(1.25),
        relations: Float32Array.of(-3, 0, 7),
      };
      const found = unpackNetwork(packNetwork(given));
      for (const key of keys) expect(rowOf(found, key)).toEqual(rowOf(given, key));
      expect(rowOf(found, 12_345_678)).toEqual(rowOf(given, 12_345_678));
      const { names, step, projections, moves, relations } = given;
      expect(found).toMatchObject({ names, step, projections, moves, relations });
    }),
  );
});
