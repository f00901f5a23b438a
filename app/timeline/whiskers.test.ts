// Properties of whiskers: a date that is open is drawn so, and no whisker lies over another mark, whisker or label.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsWithin, window } from '../../test/timeline/generated-events.ts';
import { pictureOf } from '../../test/timeline/picture-of.ts';
import type { EventRow } from '../model/listing.ts';
import type { IsoDate, PartialDate } from '../model/partial-date.ts';
import { layoutGlyphs, type Mark } from './glyphs.ts';
import { hitScene } from './hit.ts';
import { periodOf, periodOfDays } from './period.ts';
import { layoutScene } from './scene.ts';
import { dayWidth, toX } from './time-scale.ts';
import { roomOf, whiskerPath } from './whiskers.ts';

const WIDTH = 900;
const events = eventsWithin(900);

interface Stretch {
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
}

function overlapping(stretches: readonly Stretch[]): Stretch[] {
  const inOrder = [...stretches].sort((a, b) => a.row - b.row || a.x0 - b.x0);
  return inOrder.filter((one, index) => {
    const next = inOrder[index + 1];
    return next?.row === one.row && next.x0 < one.x1;
  });
}

function eventOn(id: number, [from, to]: readonly [string, string]): EventRow {
  const precision = from === to ? 'day' : 'month';
  const date: PartialDate = {
    from: from as IsoDate,
    to: to as IsoDate,
    precision,
    basis: 'stated',
    text: null,
  };
  return {
    id,
    type: 'CONSULT',
    mode: null,
    quad: 1,
    cameoRoot: null,
    summary: 'Borduria meets Carpania',
    date,
    sources: [],
    targets: [],
    assertion: 'reported',
    status: 'extracted',
    confidence: 0.8,
    reportCount: 1,
    publishers: [],
  };
}

/** The marks of January to April 2022 by the id of their first event, for events of these days. */
function marksOf(...days: readonly (readonly [string, string])[]): ReadonlyMap<number, Mark> {
  const view = periodOfDays('2022-01-01' as IsoDate, '2022-04-30' as IsoDate);
  const rows = days.map((one, index) => eventOn(index + 1, one));
  const { marks } = layoutGlyphs(rows, { scale: { window: view, width: WIDTH }, labelled: true });
  return new Map(marks.map((mark) => [mark.ids[0], mark]));
}

describe('whiskers', () => {
  test('lie over no other mark, whisker, stub or label', () => {
    fc.assert(
      fc.property(events, window, (rows, view) => {
        const { marks, labels } = layoutGlyphs(rows, {
          scale: { window: view, width: WIDTH },
          labelled: true,
        });
        const taken = marks.map((mark) => ({ row: mark.row, ...roomOf(mark) }));
        expect(
          overlapping([...taken, ...labels.map((one) => ({ ...one, x0: one.x, x1: one.x + one.width }))]),
        ).toEqual([]);
      }),
    );
  });

  test('or stubs stand beside every mark that its dates leave open, and beside no other', () => {
    fc.assert(
      fc.property(events, window, (rows, view) => {
        const scale = { window: view, width: WIDTH };
        for (const mark of layoutGlyphs(rows, { scale, labelled: false }).marks) {
          const open = mark.events.flatMap(({ date }) => {
            const period = date.precision === 'day' ? null : periodOf(date);
            return period !== null && toX(scale, period.end) - toX(scale, period.start) > 18 ? [period] : [];
          });
          expect(mark.span !== null).toBe(open.length > 0);
          expect(whiskerPath(mark, mark.span?.inFull ?? false) !== '').toBe(open.length > 0);
          if (mark.span === null) continue;
          const [first, last] = [
            Math.min(...open.map(({ start }) => start)),
            Math.max(...open.map(({ end }) => end)),
          ];
          expect([mark.span.x0, mark.span.x1]).toEqual([toX(scale, first), toX(scale, last)]);
        }
      }),
    );
  });

  test('take another row than the marks in their way', () => {
    const marks = marksOf(
      ['2022-02-01', '2022-02-28'],
      ['2022-02-03', '2022-02-03'],
      ['2022-02-25', '2022-02-25'],
    );
    expect(marks.get(1)?.span?.inFull).toBe(true);
    expect(marks.get(2)?.row).toBe(marks.get(3)?.row);
    expect(marks.get(2)?.row).not.toBe(marks.get(1)?.row);
  });

  test('share a row where they lie side by side, and take two where they do not', () => {
    const apart = marksOf(['2022-01-01', '2022-01-31'], ['2022-03-01', '2022-03-31']);
    expect([...apart.values()].map(({ row, span }) => [row, span?.inFull])).toEqual([
      [1, true],
      [1, true],
    ]);
    const across = marksOf(['2022-01-01', '2022-02-28'], ['2022-02-01', '2022-03-31']);
    expect(new Set([...across.values()].map(({ row }) => row)).size).toBe(2);
    for (const { span } of across.values()) expect(span?.inFull).toBe(true);
  });

  test('give way to marks that would else be counted together', () => {
    const [february, day] = [['2022-02-01', '2022-02-28'] as const, ['2022-02-03', '2022-02-03'] as const];
    const marks = marksOf(february, day, day);
    expect([...marks.values()].map(({ ids }) => ids.length)).toEqual([1, 1, 1]);
    expect(marks.get(1)?.span?.inFull).toBe(false);
  });

  test('answer the pointer for their mark', () => {
    const rows = [eventOn(1, ['2022-01-01', '2022-04-30'])];
    const view = periodOfDays('2022-01-01' as IsoDate, '2022-04-30' as IsoDate);
    const scene = layoutScene(pictureOf(rows, { kind: 'type' }), {
      kind: 'type',
      window: view,
      width: WIDTH,
      before: null,
    });
    const hit = hitScene(scene, { x: dayWidth(scene.scale) * 5, y: 23 });
    expect(hit?.kind === 'mark' && hit.events).toEqual(rows);
  });
});
