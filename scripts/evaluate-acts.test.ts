import { describe, expect, it } from 'vitest';
import type { ContractEvent, ContractOutput } from '../app/extraction/contract.ts';
import type { ResolveEvents } from '../app/model/reported-act.ts';
import { scoreActs } from './evaluate-acts.ts';
import type { EventMatch } from './gold-score.ts';

/** Two sentences, one event each. */
function article(id: string, sentences: readonly [string, string]): ContractOutput {
  const text = sentences.join('\n');
  const events = sentences.map((sentence): ContractEvent => {
    const span = { start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length };
    return {
      ...span,
      trigger: span,
      type: 'CONSULT',
      quad: 1,
      cameoRoot: '04',
      sources: ['ruritania'],
      targets: [],
      sourceText: null,
      targetText: null,
      place: null,
      date: null,
      assertion: 'reported',
      summary: sentence,
      confidence: 1,
    };
  });
  const ruritania = {
    id: 'ruritania',
    name: 'Ruritania',
    kind: 'state',
    country: 'RUR',
    mentions: [],
  } as const;
  const rest = { title: null, byline: null, published: null, places: [], quotes: [], dates: [] };
  return { id, text, actors: [ruritania], events, ...rest };
}

function match(id: string, event: number, act?: string): EventMatch {
  const gold = {
    act,
    what: '',
    types: ['CONSULT' as const],
    sources: [],
    targets: [],
    date: null,
    evidence: [''],
  };
  return { article: id, event, gold, right: true };
}

/** Joins what begins with the same letter. */
const byLetter: ResolveEvents = (reports) => ({
  resolutions: reports.map(({ sentence }) => ({
    event: { group: sentence.charCodeAt(0) },
    reason: null,
  })),
  moves: [],
});

const outputs = [article('one', ['A visit.', 'B visit.']), article('two', ['A call.', 'B call.'])];

describe('scoreActs', () => {
  it('counts the pairs that labels and resolution join', () => {
    const matches = [match('one', 0, 'a'), match('one', 1, 'b'), match('two', 0, 'a'), match('two', 1, 'b')];
    expect(scoreActs(matches, outputs, byLetter)).toEqual({
      pairs: { expected: 2, right: 2, given: 2 },
      findings: [],
    });
  });

  it('tells what stays apart and what is joined wrongly', () => {
    const matches = [match('one', 0, 'a'), match('two', 1, 'a'), match('two', 0, 'b')];
    expect(scoreActs(matches, outputs, byLetter)).toEqual({
      pairs: { expected: 1, right: 0, given: 1 },
      findings: ['a in one and in two stay apart', 'a in one is joined with b in two'],
    });
  });

  it('leaves out acts without a name', () => {
    const matches = [match('one', 0), match('two', 0)];
    expect(scoreActs(matches, outputs, byLetter).pairs).toEqual({ expected: 0, right: 0, given: 0 });
  });

  it('hands resolution the words and actors of each report', () => {
    const seen: unknown[] = [];
    scoreActs([], outputs, (reports) => {
      seen.push(
        ...reports.map(({ article: number, sentence, sources }) => [number, sentence, sources[0]?.slug]),
      );
      return { resolutions: reports.map((_, group) => ({ event: { group }, reason: null })), moves: [] };
    });
    expect(seen).toEqual([
      [0, 'A visit.', 'ruritania'],
      [0, 'B visit.', 'ruritania'],
      [1, 'A call.', 'ruritania'],
      [1, 'B call.', 'ruritania'],
    ]);
  });
});
