import { expect, test, vi } from 'vitest';
import { type EventPage, type EventRow, STRETCH } from '../model/listing.ts';
import { openStretches, type ReadStretch, stretchesOf } from './event-stretches.ts';

const TOTAL = 1_050;

/** The row at a place has the id place + 1. */
function pageAt(offset: number): EventPage {
  const rows = Math.min(STRETCH, TOTAL - offset);
  const events = Array.from({ length: rows }, (_, step) => rowWithId(offset + step + 1));
  const text = 'gas pipeline';
  const matches = events.map(({ id }) => ({ event: id, where: 'article' as const, text, spans: [] }));
  return { events, matches, offset, total: TOTAL };
}

function rowWithId(id: number): EventRow {
  return {
    id,
    type: 'CONSULT',
    mode: null,
    quad: 1,
    cameoRoot: null,
    summary: `Event ${id}`,
    date: { from: null, to: null, precision: 'unknown', basis: 'publication', text: null },
    sources: [],
    targets: [],
    assertion: 'reported',
    status: 'extracted',
    confidence: 0.5,
    reportCount: 1,
    publishers: [],
  };
}

function open(read: ReadStretch = async (offset) => pageAt(offset)) {
  const reads = vi.fn(read);
  const onChange = vi.fn();
  return { reads, onChange, stretches: openStretches({ first: pageAt(0), read: reads, onChange }) };
}

test.each([
  [{ first: 0, last: 30 }, [0]],
  [{ first: 90, last: 130 }, [0, 100]],
  [{ first: 100, last: 200 }, [100]],
  [{ first: 250, last: 250 }, []],
])('the rows %o stand in the stretches %o', (range, offsets) => {
  expect(stretchesOf(range)).toEqual(offsets);
});

test('rows come when they are wanted, each stretch once, and are found by place and by id', async () => {
  const { stretches, reads, onChange } = open();
  expect(stretches.rowAt(99)?.id).toBe(100);
  expect(stretches.rowAt(100)).toBeNull();
  await stretches.want({ first: 90, last: 130 });
  await stretches.want({ first: 90, last: 210 });
  expect(reads.mock.calls.map(([offset]) => offset)).toEqual([100, 200]);
  expect(onChange).toHaveBeenCalledTimes(2);
  expect(stretches.rowAt(205)?.id).toBe(206);
  expect(stretches.indexOf(206)).toBe(205);
  expect(stretches.indexOf(999)).toBeNull();
  expect(stretches.matchOf(206)?.text).toBe('gas pipeline');
});

test('the last stretch is as short as the list leaves it, and nothing is asked for beyond', async () => {
  const { stretches, reads } = open();
  await stretches.want({ first: 1_040, last: 1_300 });
  expect(reads).toHaveBeenCalledTimes(1);
  expect(stretches.rowAt(1_049)?.id).toBe(1_050);
  expect(stretches.rowAt(1_050)).toBeNull();
});

test('what is passed is cancelled, and never comes', async () => {
  const answers: ((page: EventPage) => void)[] = [];
  const { stretches, reads } = open(() => new Promise((resolve) => answers.push(resolve)));
  stretches.want({ first: 300, last: 320 });
  const later = stretches.want({ first: 800, last: 820 });
  expect(reads.mock.calls[0]?.[1].aborted).toBe(true);
  answers[0]?.(pageAt(300));
  answers[1]?.(pageAt(800));
  await later;
  expect(stretches.rowAt(305)).toBeNull();
  expect(stretches.rowAt(805)?.id).toBe(806);
});

test('what fails is said, and asked for again only when it is forgiven', async () => {
  let down = true;
  const { stretches, reads } = open(async (offset) => {
    if (down) throw new Error('no connection');
    return pageAt(offset);
  });
  await stretches.want({ first: 100, last: 110 });
  await stretches.want({ first: 100, last: 110 });
  expect(reads).toHaveBeenCalledTimes(1);
  expect(stretches.failed()).toBe(true);
  down = false;
  stretches.forgive();
  await stretches.want({ first: 100, last: 110 });
  expect(stretches.failed()).toBe(false);
  expect(stretches.rowAt(100)?.id).toBe(101);
});

test('what prints are the rows from the first to the first gap', async () => {
  const { stretches } = open();
  await stretches.want({ first: 200, last: 300 });
  expect(stretches.prefix(2_000)).toHaveLength(100);
  await stretches.want({ first: 0, last: TOTAL });
  expect(stretches.prefix(2_000)).toHaveLength(TOTAL);
  expect(stretches.prefix(150).at(-1)?.id).toBe(150);
});

test('what is gathered comes although other rows are wanted meanwhile', async () => {
  const { stretches, reads } = open();
  const gathered = stretches.gather({ first: 0, last: 300 });
  await stretches.want({ first: 900, last: 930 });
  await gathered;
  expect(reads.mock.calls.some(([, signal]) => signal.aborted)).toBe(false);
  expect(stretches.prefix(300)).toHaveLength(300);
});
