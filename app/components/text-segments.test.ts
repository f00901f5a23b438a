import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paragraphsOf, segmentText } from './text-segments.ts';

const marks = fc.array(
  fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 15 }))
    .map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 8 },
);

it('covers the range exactly, and every unit carries just the marks that cover it', () => {
  fc.assert(
    fc.property(marks, fc.nat(20), fc.integer({ min: 1, max: 40 }), (all, start, length) => {
      const range = { start, end: start + length };
      const segments = segmentText(range, all);
      expect(segments.at(0)?.start).toBe(range.start);
      expect(segments.at(-1)?.end).toBe(range.end);
      for (const [index, segment] of segments.entries()) {
        expect(segment.start).toBe(segments[index - 1]?.end ?? range.start);
        for (let unit = segment.start; unit < segment.end; unit += 1) {
          expect(segment.marks).toEqual(all.filter((mark) => mark.start <= unit && unit < mark.end));
        }
      }
    }),
  );
});

it('finds the lines of a text', () => {
  const text = 'Head\n\nFirst line.\nSecond.';
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Head',
    'First line.',
    'Second.',
  ]);
});
