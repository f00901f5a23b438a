import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningWithin, textWidth } from './text-width.ts';

describe('the width of a text', () => {
  // As Chromium measures them in DejaVu Sans at 12 px.
  test.each([
    ['Moscow demands a halt to', 160.9],
    ['The alliance expelled eight members of', 237.8],
    ['Blinken threatened Russia with serious', 232.8],
    ['Illicit till filling', 83.3],
    ['mmmm WWWW', 98.2],
    ['ط', 11.1],
    ['ж', 10.8],
  ])('%s is at least what it takes, and not much more', (text, measured) => {
    expect(textWidth(text)).toBeGreaterThanOrEqual(measured);
    expect(textWidth(text)).toBeLessThan(measured * 1.3);
  });

  test('bounds the beginning that fits, which is as long as it can be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 200 }), (text, room) => {
        const head = beginningWithin(text, room);
        expect(text.startsWith(head)).toBe(true);
        expect(textWidth(head)).toBeLessThanOrEqual(room);
        const [next = ''] = text.slice(head.length);
        if (next !== '') expect(textWidth(head + next)).toBeGreaterThan(room);
      }),
    );
  });
});
