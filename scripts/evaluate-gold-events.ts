// Scores the events of one article: labels and events are paired by evidence and type, then sides and date compared.
import type { ContractEvent, ContractOutput } from '../app/extraction/contract.ts';
import { slugOf } from '../app/model/actor.ts';
import type { GoldArticle, GoldEvent } from './gold-corpus.ts';
import { type EventMatch, type Finding, namesOf, plainWords, type Tally } from './gold-score.ts';

export interface EventScoring {
  readonly article: GoldArticle;
  readonly output: ContractOutput;
  /** Slug of the state for each country code. */
  readonly countries: ReadonlyMap<string, string>;
}

/** An event that no label asks for is spurious, where it counts. */
export function scoreEvents(scoring: EventScoring): { tallies: Tally[]; matches: EventMatch[] } {
  const { article, output } = scoring;
  const id = article.id;
  const matches = matchEvents(scoring);
  const located: Finding[] = [];
  const whole: Finding[] = [];
  let right = 0;
  let wholly = 0;
  for (const gold of article.events) {
    if (gold.optional) continue;
    const event = output.events[matches.find((match) => match.gold === gold)?.event ?? -1];
    if (event === undefined) {
      located.push({ article: id, part: 'events', fault: 'missing', detail: describeGold(gold, output) });
      continue;
    }
    right += 1;
    const faults = eventFaults({ ...scoring, gold, event });
    if (faults.length === 0) wholly += 1;
    else {
      const detail = `${gold.what} (${event.type}): ${faults.join('; ')}`;
      whole.push({ article: id, part: 'events with sides and date', fault: 'wrong', detail });
    }
  }
  const taken = new Set(matches.map((match) => match.event));
  const spurious = output.events.filter((event, index) => !taken.has(index) && counts(event));
  for (const event of spurious) {
    located.push({ article: id, part: 'events', fault: 'spurious', detail: describeEvent(event, output) });
  }
  const expected = article.events.filter((event) => !event.optional).length;
  const given = right + spurious.length;
  return {
    matches,
    tallies: [
      { part: 'events', count: { expected, right, given }, findings: located },
      {
        part: 'events with sides and date',
        count: { expected, right: wholly, given },
        findings: whole,
      },
    ],
  };
}

/** A STATEMENT commits to no act, and what is only supposed is none: neither counts where no label names it. */
function counts({ type, assertion }: ContractEvent): boolean {
  return type !== 'STATEMENT' && assertion !== 'hypothetical';
}

/**
 * Pairs labels and events one to one, the best pair first: sides and date right, then required; among equals the
 * event that fits fewest labels, then the most confident.
 */
function matchEvents(scoring: EventScoring): EventMatch[] {
  const { article, output } = scoring;
  const pairs = article.events.flatMap((gold) =>
    output.events.flatMap((event, index) => {
      if (!gold.types.includes(event.type) || !isEvidence(gold, sentenceOf(event, output))) return [];
      const faults = eventFaults({ ...scoring, gold, event }).length;
      return [{ gold, event: index, faults, rank: (gold.optional ? 0 : 0.5) - faults }];
    }),
  );
  const labelsOf = (index: number) => pairs.filter(({ event }) => event === index).length;
  pairs.sort((a, b) => b.rank - a.rank || labelsOf(a.event) - labelsOf(b.event) || a.event - b.event);
  const chosen: EventMatch[] = [];
  for (const { gold, event, faults } of pairs) {
    if (!chosen.some((match) => match.gold === gold || match.event === event))
      chosen.push({ article: article.id, gold, event, right: faults === 0 });
  }
  return chosen;
}

function eventFaults(scoring: EventScoring & { gold: GoldEvent; event: ContractEvent }): string[] {
  const { gold, event } = scoring;
  const faults: string[] = [];
  const mutual = sameSlots(gold.sources, gold.targets);
  if (mutual) {
    const both = [...new Set([...event.sources, ...event.targets])];
    const slots = [...new Set([...gold.sources, ...gold.targets])];
    faults.push(...sideFaults({ ...scoring, side: 'sides', slots, actors: both }));
  } else {
    faults.push(
      ...sideFaults({ ...scoring, side: 'source', slots: gold.sources, actors: event.sources }),
      ...sideFaults({ ...scoring, side: 'target', slots: gold.targets, actors: event.targets }),
    );
  }
  if (gold.date !== null && !(event.date?.from === gold.date && event.date.to === gold.date)) {
    faults.push(`date ${event.date ? `${event.date.from}..${event.date.to}` : 'unknown'}, not ${gold.date}`);
  }
  return faults;
}

const bareSlot = (slot: string) => slot.replace(/^\?/, '');

/** An act whose two sides list the same actors is mutual: it does not matter who stands where. */
function sameSlots(a: readonly string[], b: readonly string[]): boolean {
  const bare = (slots: readonly string[]) => slots.map(bareSlot).sort().join(' ');
  return bare(a) === bare(b);
}

interface SideScoring extends EventScoring {
  readonly side: string;
  readonly slots: readonly string[];
  readonly actors: readonly string[];
}

function sideFaults({ side, slots, actors, output, countries }: SideScoring): string[] {
  const fills = (actor: string, slot: string) => {
    const alternatives = bareSlot(slot).split('|');
    if (alternatives.includes('*') || alternatives.includes(actor)) return true;
    const known = output.actors.find(({ id }) => id === actor);
    if (known === undefined) return false;
    const state = known.kind === 'government' && known.country !== null && countries.get(known.country);
    const names = namesOf(known);
    return (state && alternatives.includes(state)) || alternatives.some((name) => names.has(slugOf(name)));
  };
  const missing = slots.filter(
    (slot) => !slot.startsWith('?') && !actors.some((actor) => fills(actor, slot)),
  );
  const extra = actors.filter((actor) => !slots.some((slot) => fills(actor, slot)));
  return [
    ...missing.map((slot) => `${side} without ${slot}`),
    ...extra.map((actor) => `${side} with ${actor}`),
  ];
}

function sentenceOf(event: ContractEvent, output: ContractOutput): string {
  return plainWords(output.text.slice(event.start, event.end));
}

function isEvidence(gold: GoldEvent, sentence: string): boolean {
  return gold.evidence.some((fragment) => sentence.includes(plainWords(fragment)));
}

function describeGold(gold: GoldEvent, output: ContractOutput): string {
  const others = output.events.filter((event) => isEvidence(gold, sentenceOf(event, output)));
  const instead =
    others.length > 0 ? `; the sentence gave ${others.map((event) => event.type).join(', ')}` : '';
  return `${gold.what} (${gold.types.join(' or ')}): "${gold.evidence[0]}"${instead}`;
}

function describeEvent(event: ContractEvent, output: ContractOutput): string {
  const trigger = output.text.slice(event.trigger.start, event.trigger.end);
  const sides = `${event.sources.join(', ') || '-'} > ${event.targets.join(', ') || '-'}`;
  return `${event.type} "${trigger}" ${sides}: "${sentenceOf(event, output)}"`;
}
