import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ActorKind } from '../model/actor.ts';
import { slugOf } from '../model/actor.ts';
import type { EventType } from '../model/event-type.ts';
import { type PartialDate, parseIsoDate } from '../model/partial-date.ts';
import type { ActingActor, KnownEvent, ReportedAct, Resolution } from '../model/reported-act.ts';
import { resolveEvents } from './resolve-events.ts';

function actor(name: string, kind: ActorKind, country: string | null): ActingActor {
  return { slug: slugOf(name), kind, country, organisations: [] };
}
const norway = actor('Norway', 'state', 'NOR');
const foreignMinister = actor('Kari Berg', 'person', 'NOR');
const primeMinister = actor('Ola Dal', 'person', 'NOR');
const ministry = actor('Norway Foreign Ministry', 'government', 'NOR');
const council = actor('Nordic Council', 'organisation', null);
const secretary = { ...actor('Eva Lund', 'person', 'SWE'), organisations: ['nordic-council'] };
const chile = actor('Chile', 'state', 'CHL');
const peru = actor('Peru', 'state', 'PER');
const president = actor('Luis Rojas', 'person', 'PER');
const navy = actor('Norway Navy', 'government', 'NOR');

function date(value: string): PartialDate {
  const [from = '', to = from] = value.split('..');
  const precision = from === to ? 'day' : 'month';
  return { from: parseIsoDate(from), to: parseIsoDate(to), precision, basis: 'stated', text: null };
}

interface Sketch {
  readonly says: string;
  readonly by?: readonly ActingActor[];
  readonly to?: readonly ActingActor[];
  readonly type?: EventType;
  readonly mode?: string;
  readonly on?: string;
  readonly published?: string;
  readonly article?: number;
}

function act({
  says,
  by = [norway],
  to = [chile],
  type = 'REQUEST',
  mode,
  on,
  published,
  article = 1,
}: Sketch): ReportedAct {
  return {
    article,
    type,
    mode: mode ?? null,
    sources: by,
    targets: to,
    date: on ? date(on) : null,
    published: published ? parseIsoDate(published) : null,
    summary: says,
    sentence: says,
  };
}

/** An event that no analyst decided on, of which the article read has told nothing before. */
function knownEvent(id: number, ...acts: ReportedAct[]): KnownEvent {
  return { id, acts, former: [], isSettled: false };
}

function resolve(reports: readonly ReportedAct[], known: readonly KnownEvent[] = []): readonly Resolution[] {
  return resolveEvents(reports, known).resolutions;
}

const freed = 'Norway demanded that Chile free the crew of the trawler.';
const freedAgain = 'Oslo called for the release of the trawler and its crew.';
const paid = 'Norway demanded compensation for the lost catch.';

describe('two reports in two articles', () => {
  const same: readonly (readonly [string, Sketch, Sketch])[] = [
    ['of one day in other words', { says: freed, on: '2023-03-01' }, { says: freedAgain, on: '2023-03-01' }],
    [
      'by a minister for the state',
      { says: freed, on: '2023-03-01' },
      { says: freedAgain, by: [foreignMinister], on: '2023-03-01' },
    ],
    [
      'by the ministry and its minister',
      { says: freed, by: [ministry], on: '2023-03-01' },
      { says: freedAgain, by: [foreignMinister], on: '2023-03-01' },
    ],
    [
      'by an organisation and its secretary',
      { says: freed, by: [council], on: '2023-03-01' },
      { says: freedAgain, by: [secretary], on: '2023-03-01' },
    ],
    [
      'one with a day, one of that month',
      { says: freed, on: '2023-03-01' },
      { says: freedAgain, on: '2023-03-01..2023-03-31' },
    ],
    [
      'one with a day, one published the day after',
      { says: freed, on: '2023-03-01' },
      { says: freedAgain, published: '2023-03-02' },
    ],
    [
      'published on days in a row',
      { says: freed, published: '2023-03-01' },
      { says: freedAgain, published: '2023-03-02' },
    ],
    [
      'one without a target',
      { says: freed, on: '2023-03-01' },
      { says: freedAgain, to: [], on: '2023-03-01' },
    ],
    ['without any date, in the same words', { says: freed }, { says: freed }],
    [
      'of a meeting, in few common words',
      { type: 'CONSULT', says: 'Ministers of both countries met for talks in Lima.', on: '2023-03-01' },
      { type: 'CONSULT', says: 'The two sides held discussions about fishing quotas.', on: '2023-03-01' },
    ],
    [
      'of a meeting, told from either side, without a word in common',
      {
        type: 'CONSULT',
        mode: 'visit',
        says: 'Kari Berg flew to Lima.',
        by: [foreignMinister],
        to: [peru],
        on: '2023-03-01',
      },
      {
        type: 'CONSULT',
        mode: 'host',
        says: 'The president received the visitor at noon.',
        by: [president],
        to: [norway],
        on: '2023-03-01',
      },
    ],
    [
      'of an order to an own body, and of the act itself',
      {
        type: 'MOBILIZE',
        says: 'Ola Dal ordered the navy to guard the strait.',
        by: [primeMinister],
        to: [navy],
        on: '2023-03-01',
      },
      {
        type: 'MOBILIZE',
        says: 'Norway sent its navy to guard the strait against Chile.',
        to: [chile],
        on: '2023-03-01',
      },
    ],
    [
      'that name whom it was said to and whom it was about',
      { says: 'Norway called on Chile to keep Peruvian boats away from the reef.', on: '2023-03-01' },
      {
        says: 'Norway demanded in Santiago, from Chile, that the boats of Peru keep away from the reef.',
        to: [peru],
        on: '2023-03-01',
      },
    ],
    [
      'by a person, who is named, and by their state, towards whom it was said to and whom it was about',
      {
        type: 'THREATEN',
        says: 'Kari Berg told Luis Rojas that Norway would answer a raid on the islands with a naval blockade.',
        to: [chile],
        on: '2023-03-01',
      },
      {
        type: 'THREATEN',
        says: 'Kari Berg warned Luis Rojas of a naval blockade if the islands were raided.',
        by: [foreignMinister],
        to: [president],
        on: '2023-03-01',
      },
    ],
    [
      'of praise for two countries, and for what they belong to',
      {
        type: 'SUPPORT',
        says: 'Eva Lund, who heads the Nordic Council, welcomed the offer of Chile and Peru to lend icebreakers.',
        by: [secretary],
        to: [chile, peru],
        on: '2023-03-01',
      },
      {
        type: 'SUPPORT',
        says: 'Eva Lund thanked members of the Nordic Council for lending icebreakers.',
        by: [secretary],
        to: [council],
        on: '2023-03-01',
      },
    ],
    [
      'of troops for the same several countries, with other numbers',
      {
        type: 'MOBILIZE',
        says: 'Norway will move 900 troops to Chile and Peru.',
        to: [chile, peru],
        on: '2023-03-01',
      },
      {
        type: 'MOBILIZE',
        says: 'Oslo is dispatching some 400 soldiers to Peru and others to Chile, an officer told journalists.',
        to: [peru, chile],
        on: '2023-03-01',
      },
    ],
    [
      'of one deed on one day, without a word in common',
      { type: 'AID', says: 'Norway is flying blankets to the valley.', on: '2023-03-01' },
      {
        type: 'AID',
        says: 'Tents and generators arrived from Oslo.',
        by: [primeMinister],
        on: '2023-03-01',
      },
    ],
    [
      'one with a day, one published three days after in much the same words',
      { says: freed, on: '2023-03-01' },
      { says: freedAgain, published: '2023-03-04' },
    ],
    [
      'by the same words in their other forms',
      { says: 'Norway asked Chile to admit two inspectors to the eastern port.', on: '2023-03-01' },
      { says: 'Oslo wants inspectors admitted to the port in the east.', on: '2023-03-01' },
    ],
  ];
  test.each(same)('%s are one event', (_, a, b) => {
    const [first, second] = resolve([act({ ...a, article: 1 }), act({ ...b, article: 2 })]);
    expect(second?.event).toEqual(first?.event);
    expect(first?.reason).toBeNull();
    expect(second?.reason).toMatch(/same kind/);
  });

  const apart: readonly (readonly [string, Sketch, Sketch])[] = [
    [
      'of demands in one document, for different things,',
      { says: 'Norway handed over a draft treaty that would open the strait.', on: '2023-03-01' },
      { says: 'The draft treaty asks for a ban on drift nets.', on: '2023-03-01' },
    ],
    [
      'by a person and by their state, towards different ones, where that person is not named',
      {
        type: 'THREATEN',
        says: 'Norway told Luis Rojas that a raid on the islands would mean a naval blockade.',
        to: [chile],
        on: '2023-03-01',
      },
      {
        type: 'THREATEN',
        says: 'Kari Berg warned Luis Rojas of a naval blockade if the islands were raided.',
        by: [foreignMinister],
        to: [president],
        on: '2023-03-01',
      },
    ],
    ['of another kind', { says: freed, on: '2023-03-01' }, { says: freed, type: 'ACCUSE', on: '2023-03-01' }],
    ['of another day', { says: freed, on: '2023-03-01' }, { says: freedAgain, on: '2023-03-02' }],
    ['of another content', { says: freed, on: '2023-03-01' }, { says: paid, on: '2023-03-01' }],
    [
      'to another state',
      { says: freed, on: '2023-03-01' },
      { says: freedAgain, to: [peru], on: '2023-03-01' },
    ],
    [
      'with the sides reversed',
      { says: freed, on: '2023-03-01' },
      { says: freed, by: [chile], to: [norway], on: '2023-03-01' },
    ],
    [
      'by two ministers',
      { says: freed, by: [primeMinister], on: '2023-03-01' },
      { says: freedAgain, by: [foreignMinister], on: '2023-03-01' },
    ],
    [
      'published weeks apart',
      { says: freed, published: '2023-03-01' },
      { says: freed, published: '2023-03-20' },
    ],
    ['one dated, one neither dated nor published', { says: freed, on: '2023-03-01' }, { says: freed }],
    [
      'without a day and published two days apart',
      { says: freed, published: '2023-03-01' },
      { says: freed, published: '2023-03-03' },
    ],
    [
      'of a meeting and of a call',
      {
        type: 'CONSULT',
        mode: 'meet',
        says: 'They met in a hotel about quotas.',
        on: '2023-03-01',
      },
      { type: 'CONSULT', mode: 'call', says: 'They telephoned late at night.', on: '2023-03-01' },
    ],
    [
      'of meetings with two partners, each named beside the other',
      {
        type: 'CONSULT',
        mode: 'meet',
        says: 'Norway met Chile about the rights of Peru.',
        on: '2023-03-01',
      },
      {
        type: 'CONSULT',
        mode: 'meet',
        says: 'Norway met Peru about the rights of Chile.',
        to: [peru],
        on: '2023-03-01',
      },
    ],
    [
      'of letters in either direction',
      { type: 'CONSULT', mode: 'write', says: 'Norway wrote a letter to Chile.', on: '2023-03-01' },
      {
        type: 'CONSULT',
        mode: 'write',
        says: 'Chile wrote a letter to Norway.',
        by: [chile],
        to: [norway],
        on: '2023-03-01',
      },
    ],
    [
      'that share but the common words of diplomacy',
      {
        says: 'Norway urged Chile to take steps in the security crisis and mark the reef.',
        on: '2023-03-01',
      },
      {
        says: 'Norway asked Chile to take steps in the security crisis and pay the crew of a trawler.',
        on: '2023-03-01..2023-03-31',
        to: [],
      },
    ],
    [
      'that name nobody and share little',
      { says: freed, by: [], to: [], on: '2023-03-01' },
      { says: paid, by: [], to: [], on: '2023-03-01' },
    ],
    [
      'of sanctions on different things, of which one names no target',
      {
        type: 'COERCE',
        says: 'Norway imposed sanctions on the builder of the harbour.',
        to: [],
        published: '2023-03-01',
      },
      {
        type: 'COERCE',
        says: 'Norway imposed new sanctions on two banks of Chile.',
        published: '2023-03-02',
      },
    ],
    [
      'of statements on one day',
      {
        type: 'STATEMENT',
        says: 'The ministry said the trawler had lost its way.',
        to: [],
        on: '2023-03-01',
      },
      {
        type: 'STATEMENT',
        says: 'The ministry said that quotas would be reviewed.',
        to: [],
        on: '2023-03-01',
      },
    ],
  ];
  test.each(apart)('%s are two', (_, a, b) => {
    const resolved = resolve([act({ ...a, article: 1 }), act({ ...b, article: 2 })]);
    expect(resolved).toEqual([
      { event: { group: 0 }, reason: null },
      { event: { group: 1 }, reason: null },
    ]);
  });
});

it('joins a known event, the one that it is most like', () => {
  const known = [
    knownEvent(7, act({ says: paid, on: '2023-03-01', article: 1 })),
    knownEvent(5, act({ says: freed, on: '2023-03-01', article: 1 })),
  ];
  const [resolution] = resolve([act({ says: freedAgain, on: '2023-03-01', article: 2 })], known);
  expect(resolution).toEqual({
    event: { known: 5 },
    reason: 'same kind, same sides, same day, similar words',
  });
});

it('rather joins what happened for certain on that day than what is worded more alike', () => {
  const talks = { type: 'CONSULT', mode: 'call' } as const;
  const known = [
    knownEvent(1, act({ ...talks, says: 'A talk about quotas and the reef.', on: '2023-03-01..2023-03-31' })),
    knownEvent(2, act({ ...talks, says: 'Norway telephoned Chile about cod.', on: '2023-03-05' })),
  ].map((event) => ({ ...event, isSettled: true }));
  const report = { ...talks, says: 'They talked about cod, quotas and the harbour.', on: '2023-03-05' };
  const [resolution] = resolve([act({ ...report, article: 2 })], known);
  expect(resolution?.event).toEqual({ known: 2 });
});

it('takes talks of the same two on one day for one in one article too, and two deeds for two', () => {
  const talks = { type: 'CONSULT', mode: 'meet', by: [foreignMinister], on: '2023-03-01' } as const;
  const met = [
    act({ ...talks, says: 'Kari Berg met officials of Peru in Lima.', to: [peru] }),
    act({ ...talks, says: 'She sat down with Luis Rojas for an hour.', to: [president] }),
  ];
  expect(resolve(met).map(({ event }) => event)).toEqual([{ group: 0 }, { group: 0 }]);
  const deeds = { type: 'COERCE', on: '2023-03-01' } as const;
  const done = [
    act({ ...deeds, says: 'Norway seized a trawler.' }),
    act({ ...deeds, says: 'Norway banned the sale of salmon.' }),
  ];
  expect(resolve(done).map(({ event }) => event)).toEqual([{ group: 0 }, { group: 1 }]);
});

it('does not bring two sources together through a report that names none', () => {
  const nobody = act({ says: freed, by: [], on: '2023-03-01', article: 1 });
  const one = act({ says: freed, by: [primeMinister], on: '2023-03-01', article: 2 });
  const other = act({ says: freed, by: [foreignMinister], on: '2023-03-01', article: 3 });
  const resolved = resolve([nobody, one, other]);
  expect(resolved.map(({ event }) => event)).toEqual([{ group: 0 }, { group: 1 }, { group: 0 }]);
});

it('keeps two acts of one sentence apart, and finds both again when the article is read anew', () => {
  const both = `${freed} and asked for damages`;
  const acts = [act({ says: both, on: '2023-03-01' }), act({ says: both, on: '2023-03-01' })];
  expect(resolve(acts).map(({ event }) => event)).toEqual([{ group: 0 }, { group: 1 }]);
  const known = acts.map((one, id) => ({ ...knownEvent(id + 1), former: [one] }));
  const later = acts.map((one) => ({ ...one, date: date('2023-04-01') }));
  expect(resolve(later, known).map(({ event }) => event)).toEqual([{ known: 1 }, { known: 2 }]);
});

const anyAct = fc
  .record({
    says: fc.constantFrom(freed, freedAgain, paid, '', '💌'),
    by: fc.subarray([norway, foreignMinister, chile]),
    to: fc.subarray([norway, chile, peru]),
    on: fc.option(fc.constantFrom('2023-03-01', '2023-03-02', '2023-03-01..2023-03-31'), {
      nil: undefined,
    }),
    published: fc.option(fc.constantFrom('2023-03-01', '2023-03-05'), { nil: undefined }),
    article: fc.nat(3),
  })
  .map(act);

it('gives one answer per report, opens groups in order, and is the same every time', () => {
  fc.assert(
    fc.property(
      fc.array(anyAct, { maxLength: 12 }),
      fc.array(anyAct, { maxLength: 4 }),
      (reports, others) => {
        const known = others.map((one, index) => knownEvent(index + 1, one));
        const resolved = resolve(reports, known);
        expect(resolved).toHaveLength(reports.length);
        expect(resolve(reports, known.toReversed())).toEqual(resolved);
        let opened = 0;
        for (const { event, reason } of resolved) {
          if ('group' in event) {
            expect(event.group).toBeLessThanOrEqual(opened);
            if (event.group === opened) opened++;
            else expect(reason).not.toBeNull();
          } else expect(known.map(({ id }) => id)).toContain(event.known);
        }
      },
    ),
  );
});

it('finds the same groups in whatever order the reports come', () => {
  const shuffled = fc
    .uniqueArray(anyAct, { maxLength: 12, selector: (one) => JSON.stringify(one) })
    .chain((acts) =>
      fc.record({
        acts: fc.constant(acts),
        order: fc.shuffledSubarray(
          acts.map((_, index) => index),
          { minLength: acts.length },
        ),
      }),
    );
  fc.assert(
    fc.property(shuffled, ({ acts, order }) => {
      const groups = resolve(acts).map(({ event }) => JSON.stringify(event));
      const others = resolve(order.flatMap((index) => acts[index] ?? [])).map(({ event }) =>
        JSON.stringify(event),
      );
      for (const [i, one] of order.entries())
        for (const [j, other] of order.entries())
          expect(others[i] === others[j]).toBe(groups[one] === groups[other]);
    }),
  );
});

/** The events after the reports have been stored one at a time, each by the sentences and articles of its reports. */
function storeOneByOne(acts: readonly ReportedAct[]): KnownEvent[] {
  let known: readonly KnownEvent[] = [];
  for (const [index, report] of acts.entries()) {
    const { resolutions, moves } = resolveEvents([report], known);
    const idOf = ({ event }: Resolution) =>
      'known' in event ? event.known : 100 * (index + 1) + event.group;
    const moved = new Map(moves.map(({ act, resolution }) => [act, idOf(resolution)]));
    const placed = [
      ...known.flatMap(({ id, acts }) => acts.map((one) => ({ one, id: moved.get(one) ?? id }))),
      ...resolutions.map((resolution) => ({ one: report, id: idOf(resolution) })),
    ];
    const ids = [...new Set(placed.map(({ id }) => id))];
    known = ids.map((id) => knownEvent(id, ...placed.filter((p) => p.id === id).map(({ one }) => one)));
  }
  return [...known];
}

it('makes the same events of reports that come one at a time as of all at once', () => {
  const acts = fc.uniqueArray(anyAct, { maxLength: 12, selector: (one) => JSON.stringify(one) });
  fc.assert(
    fc.property(acts, (acts) => {
      const groups = resolve(acts).map(({ event }) => JSON.stringify(event));
      const known = storeOneByOne(acts);
      const eventOf = (one: ReportedAct) => known.find(({ acts }) => acts.includes(one))?.id;
      for (const [i, one] of acts.entries())
        for (const [j, other] of acts.entries())
          expect(eventOf(one) === eventOf(other)).toBe(groups[i] === groups[j]);
    }),
    { numRuns: 300 },
  );
});

describe('a report that changes what is known', () => {
  const bridge = act({ says: `${freed} ${paid}`, on: '2023-03-01', article: 3 });
  const one = act({ says: freed, to: [], on: '2023-03-01', article: 1 });
  const other = act({ says: paid, on: '2023-03-01', article: 2 });

  it('brings together two events that it bridges, under the older number', () => {
    expect(resolve([one, other]).map(({ event }) => event)).toEqual([{ group: 0 }, { group: 1 }]);
    const { resolutions, moves } = resolveEvents([bridge], [knownEvent(4, one), knownEvent(9, other)]);
    expect(resolutions.map(({ event }) => event)).toEqual([{ known: 4 }]);
    expect(moves).toEqual([
      { act: other, from: 9, resolution: { event: { known: 4 }, reason: expect.any(String) } },
    ]);
  });

  it('leaves alone what an analyst decided on', () => {
    const settled = (id: number, one: ReportedAct) => ({ ...knownEvent(id, one), isSettled: true });
    expect(resolveEvents([bridge], [settled(4, one), settled(9, other)]).moves).toEqual([]);
    const { moves } = resolveEvents([bridge], [knownEvent(4, one), settled(9, other)]);
    expect(moves.map(({ from }) => from)).not.toContain(9);
  });

  it('leaves alone what it is not like', () => {
    const elsewhere = act({ says: freed, by: [chile], to: [peru], on: '2023-03-01', article: 2 });
    const { moves } = resolveEvents([bridge], [knownEvent(4, one), knownEvent(9, elsewhere)]);
    expect(moves).toEqual([]);
  });

  it('keeps the number of an event whose article words it anew', () => {
    const known = [{ ...knownEvent(4), former: [one] }, knownEvent(9, other)];
    const again = act({ says: freedAgain, to: [], on: '2023-03-01', article: 1 });
    expect(resolve([again], known).map(({ event }) => event)).toEqual([{ known: 4 }]);
  });
});
