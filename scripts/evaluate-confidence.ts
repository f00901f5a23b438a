// How far confidence can be believed: of the events in each bin of confidence, how many are right.
import type { ContractOutput } from '../app/extraction/contract.ts';
import type { EventMatch } from './gold-score.ts';

/** An event of the output, and whether kind and sides (on the gold corpus the date too) are right. */
export interface JudgedEvent {
  readonly confidence: number;
  readonly right: boolean;
}

export interface ConfidenceBin {
  /** Half-open, but for the last, which holds 1. */
  readonly from: number;
  readonly to: number;
  readonly events: number;
  readonly right: number;
  /** Mean confidence of its events. */
  readonly confidence: number;
}

/** The acts of the gold corpus, optional ones too; statements and suppositions commit to nothing and are left out. */
export function judgeGold(outputs: readonly ContractOutput[], matches: readonly EventMatch[]): JudgedEvent[] {
  const right = new Set(
    matches.filter((match) => match.right).map(({ article, event }) => `${article} ${event}`),
  );
  return outputs.flatMap(({ id, events }) =>
    events.flatMap(({ type, assertion, confidence }, index) =>
      type === 'STATEMENT' || assertion === 'hypothetical'
        ? []
        : [{ confidence, right: right.has(`${id} ${index}`) }],
    ),
  );
}

const edges = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** The bins that hold an event, least sure first. */
export function binsOf(judged: readonly JudgedEvent[]): ConfidenceBin[] {
  return edges.slice(0, -1).flatMap((from, at) => {
    const to = edges[at + 1] ?? 1;
    const inside = judged.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence === 1)),
    );
    if (inside.length === 0) return [];
    const confidence = inside.reduce((sum, event) => sum + event.confidence, 0) / inside.length;
    return [
      { from, to, events: inside.length, right: inside.filter(({ right }) => right).length, confidence },
    ];
  });
}

/** A line a bin: its events, their mean confidence, and the share that is right, in per cent. */
export function calibrationTable(title: string, judged: readonly JudgedEvent[]): string {
  const cell = (value: string) => value.padStart(8);
  const percent = (value: number) => cell((100 * value).toFixed(1));
  const lines = binsOf(judged).map(
    ({ from, to, events, right, confidence }) =>
      `  ${from.toFixed(1)} to ${to.toFixed(1)}${cell(String(events))}${percent(confidence)}${percent(right / events)}`,
  );
  return [
    `confidence, ${title}`,
    `            ${cell('events')}${cell('says')}${cell('right')}`,
    ...lines,
  ].join('\n');
}
