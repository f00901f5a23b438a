import { describe, expect, it } from 'vitest';
import type {
  ContractActor,
  ContractEvent,
  ContractOutput,
  ContractQuote,
} from '../app/extraction/contract.ts';
import { parseIsoDate } from '../app/model/partial-date.ts';
import { scoreGold } from './evaluate-gold.ts';
import type { GoldArticle } from './gold-corpus.ts';
import { precisionOf, recallOf } from './gold-score.ts';

const title = 'Ruritania and Sylvania talk';
const lead = 'King Rudolf of Ruritania met Queen Flavia of Sylvania on Monday.';
const demand = 'He demanded that her “old forts” be closed.';
const text = [title, lead, demand].join('\n');

const gold: GoldArticle = {
  id: 'talk',
  source: 'text/talk.txt',
  url: 'https://sampler.example/talk',
  published: '2022-01-11',
  title,
  bodyStartsWith: lead.slice(0, 60),
  bodyEndsWith: demand,
  bodyWords: 19,
  actors: [
    { id: 'rudolf', kind: 'person', country: 'RUR' },
    { id: 'flavia', kind: 'person', country: 'SYL' },
    { id: 'ruritania', kind: 'state', country: 'RUR' },
  ],
  optionalActors: ['Palace Office'],
  notActors: ['Anthony Hope'],
  quotes: [{ text: 'old forts', speakers: ['rudolf'] }],
  events: [
    {
      what: 'the meeting',
      types: ['CONSULT'],
      sources: ['rudolf|ruritania', 'flavia'],
      targets: ['flavia', 'rudolf|ruritania'],
      date: '2022-01-10',
      evidence: ['met Queen Flavia', 'Ruritania and Sylvania talk'],
    },
    {
      what: 'the demand',
      types: ['REQUEST'],
      sources: ['rudolf|ruritania'],
      targets: ['?flavia'],
      date: null,
      evidence: ['He demanded'],
    },
    {
      what: 'the forts',
      types: ['MOBILIZE'],
      sources: ['?*'],
      targets: ['?*'],
      date: null,
      evidence: ['old forts'],
      optional: true,
    },
  ],
};

const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

function actor(id: string, kind: ContractActor['kind'], country: string | null): ContractActor {
  return { id, name: id, kind, country, mentions: [] };
}

function event(sentence: string, given: Partial<ContractEvent>): ContractEvent {
  return {
    ...spanOf(sentence),
    trigger: spanOf(sentence),
    type: 'CONSULT',
    quad: 1,
    cameoRoot: '04',
    sources: [],
    targets: [],
    sourceText: null,
    targetText: null,
    place: null,
    date: null,
    assertion: 'reported',
    summary: sentence,
    confidence: 0.9,
    ...given,
  };
}

const day = parseIsoDate('2022-01-10');
const monday = { from: day, to: day, precision: 'day', basis: 'relative' } as const;
const meeting = event(lead, { sources: ['rudolf'], targets: ['flavia'], date: monday });
const request = event(demand, { type: 'REQUEST', sources: ['ruritania'] });
const quote: ContractQuote = {
  ...spanOf('old forts'),
  text: 'old forts',
  kind: 'direct',
  speaker: 'rudolf',
  speakerText: 'He',
  cue: 'demanded',
};

const right: ContractOutput = {
  id: 'talk',
  title,
  byline: null,
  published: parseIsoDate('2022-01-11'),
  text,
  actors: [
    actor('rudolf', 'person', 'RUR'),
    actor('flavia', 'person', 'SYL'),
    actor('ruritania', 'state', 'RUR'),
    actor('palace-office', 'government', 'RUR'),
  ],
  places: [],
  quotes: [quote],
  events: [meeting, request],
  dates: [],
};

const findings = (output: ContractOutput) =>
  scoreGold([gold], [output]).findings.map(({ part, fault, detail }) => `${part}, ${fault}: ${detail}`);

describe('scoreGold', () => {
  it('finds nothing wrong with what is right', () => {
    const { counts, findings: faults } = scoreGold([gold], [right]);
    expect(faults).toEqual([]);
    for (const count of Object.values(counts)) {
      expect([recallOf(count), precisionOf(count)]).toEqual([1, 1]);
    }
    expect(counts.events).toEqual({ expected: 2, right: 2, given: 2 });
    expect(counts.actors).toEqual({ expected: 3, right: 3, given: 3 });
  });

  it('misses everything in an article without output', () => {
    const { counts } = scoreGold([gold], []);
    expect(recallOf(counts.actors)).toBe(0);
    expect(recallOf(counts.events)).toBe(0);
    expect(recallOf(counts.quotes)).toBe(0);
    expect(recallOf(counts.bodies)).toBe(0);
  });

  const changes: readonly [string, Partial<ContractOutput>, readonly string[]][] = [
    ['an optional event', { events: [meeting, request, event(demand, { type: 'MOBILIZE' })] }, []],
    ['a statement', { events: [meeting, request, event(lead, { type: 'STATEMENT' })] }, []],
    [
      'both on one side of a meeting',
      { events: [{ ...meeting, sources: ['rudolf', 'flavia'], targets: [] }, request] },
      [],
    ],
    [
      "a body of the state in the state's place",
      { events: [meeting, { ...request, sources: ['palace-office'] }] },
      [],
    ],
    [
      'what is only supposed',
      { events: [meeting, request, event(lead, { type: 'ASSAULT', assertion: 'hypothetical' })] },
      [],
    ],
    [
      'an act told twice',
      { events: [meeting, request, event(title, { sources: ['ruritania'] })] },
      [
        'events, spurious: CONSULT "Ruritania and Sylvania talk" ruritania > -: "Ruritania and Sylvania talk"',
      ],
    ],
    [
      'another type',
      { events: [meeting, { ...request, type: 'THREATEN' }] },
      [
        'events, missing: the demand (REQUEST): "He demanded"; the sentence gave THREATEN',
        `events, spurious: THREATEN "${demand}" ruritania > -: "He demanded that her "old forts" be closed"`,
      ],
    ],
    [
      'wrong sides and date',
      {
        events: [
          { ...meeting, targets: [], date: null },
          { ...request, targets: ['ruritania'] },
        ],
      },
      [
        'events with sides and date, wrong: the meeting (CONSULT): sides without flavia; date unknown, not 2022-01-10',
        'events with sides and date, wrong: the demand (REQUEST): target with ruritania',
      ],
    ],
    [
      'an actor from the clutter',
      { actors: [...right.actors, actor('anthony-hope', 'person', null)] },
      ['actors, spurious: anthony-hope "" (from the page around the text)'],
    ],
    [
      'an actor of another country, and one missing',
      { actors: [actor('rudolf', 'person', 'SYL'), actor('ruritania', 'state', 'RUR')] },
      ['actors, wrong: rudolf is person of SYL, not person of RUR', 'actors, missing: flavia'],
    ],
    [
      'a mixed quote around the words',
      { quotes: [{ ...quote, text: 'her “old forts” be closed', kind: 'mixed' }] },
      [],
    ],
    [
      'a quote by somebody else',
      { quotes: [{ ...quote, speaker: 'flavia' }] },
      ['quotes with speaker, wrong: "old forts" is by rudolf, not flavia'],
    ],
    ['scare quotes', { quotes: [quote, { ...quote, text: 'forts' }] }, ['quotes, spurious: "forts"']],
    [
      'a teaser at the end',
      { text: `${text}\nRead next` },
      [
        'bodies, wrong: ends with "via of Sylvania on Monday. He demanded that her "old forts" be closed. Read next"',
      ],
    ],
    [
      'a byline before the body',
      { text: text.replace('\n', '\nBy A. Writer\n') },
      [
        `bodies, wrong: starts with "${title} By A. Writer ${lead} He demanded that her "old forts" be closed"`,
      ],
    ],
    [
      'a box in the middle',
      { text: text.replace(lead, `${lead}\nSubscribe now`) },
      ['bodies, wrong: has 21 words, not 19'],
    ],
    ['no date', { published: null }, ['publication days, wrong: null is not 2022-01-11']],
  ];

  it.each(changes)('judges %s', (_name, change, expected) => {
    expect(findings({ ...right, ...change }).sort()).toEqual([...expected].sort());
  });
});
