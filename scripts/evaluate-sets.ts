// The evaluation sets beside the project: each is run through the extractor contract and handed to its own scorer.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractEvent, ContractOutput } from '../app/extraction/contract.ts';
import type { JudgedEvent } from './evaluate-confidence.ts';

export interface Figure {
  readonly name: string;
  /** Between 0 and 1. */
  readonly value: number;
}

/** A gold record as far as the runner needs it; the rest belongs to the scorer. */
interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
  readonly date?: string | null;
  readonly origin?: string;
  readonly events?: readonly CodedEvent[];
}

interface CodedEvent {
  readonly root: string | null;
  readonly source?: string | null;
  readonly target?: string | null;
}

interface Run {
  /** Path of the file of gold records, from the folder of the sets. */
  readonly gold: string;
  readonly predict: (output: ContractOutput) => object;
  readonly scores: readonly {
    readonly name: string;
    readonly options: readonly string[];
    readonly path: readonly string[];
  }[];
}

const runs: readonly Run[] = [
  {
    gold: 'events/dev.jsonl',
    predict: codedEvents,
    scores: [
      {
        name: 'events: root F1, plover-gsr',
        options: ['--origin', 'plover-gsr'],
        path: ['levels', 'root', 'f1'],
      },
      {
        name: 'events: quad F1, plover-gsr',
        options: ['--origin', 'plover-gsr'],
        path: ['levels', 'quad', 'f1'],
      },
      {
        name: 'events: source F1, plover-gsr',
        options: ['--origin', 'plover-gsr'],
        path: ['levels', 'source', 'f1'],
      },
      {
        name: 'events: target F1, plover-gsr',
        options: ['--origin', 'plover-gsr'],
        path: ['levels', 'target', 'f1'],
      },
      {
        name: 'events: triple F1, plover-gsr',
        options: ['--origin', 'plover-gsr'],
        path: ['levels', 'triple', 'f1'],
      },
      {
        name: 'events: root F1, plv, top 1',
        options: ['--origin', 'plv', '--top', '1'],
        path: ['levels', 'root', 'f1'],
      },
      {
        name: 'events: macro root F1, plv, top 1',
        options: ['--origin', 'plv', '--top', '1'],
        path: ['macroRootF1'],
      },
    ],
  },
  {
    gold: 'quotes/dev.jsonl',
    predict: attributedQuotes,
    scores: [
      { name: 'direct quotes: exact span F1', options: ['--kind', 'direct'], path: ['spanExact', 'f1'] },
      {
        name: 'direct quotes: speaker right',
        options: ['--kind', 'direct'],
        path: ['speakerAccuracy', 'all', 'accuracy'],
      },
      { name: 'direct quotes: span + speaker F1', options: ['--kind', 'direct'], path: ['endToEnd', 'f1'] },
      {
        name: 'indirect quotes (saying): span F1',
        options: ['--kind', 'indirect', '--saying'],
        path: ['spanOverlap', 'f1'],
      },
    ],
  },
  {
    gold: 'actors/dev.jsonl',
    predict: namedActors,
    scores: [
      { name: 'names: typed F1, re3d', options: ['--origin', 'dstl/re3d'], path: ['typed', 'f1'] },
      { name: 'names: typed F1, gum', options: ['--origin', 'amir-zeldes/gum'], path: ['typed', 'f1'] },
      { name: 'names: linking F1', options: [], path: ['linking', 'f1'] },
    ],
  },
  {
    gold: 'dates/dev.jsonl',
    predict: datedSpans,
    scores: [
      { name: 'dates: value F1', options: [], path: ['value', 'f1'] },
      { name: 'dates: whole-day F1', options: [], path: ['day', 'f1'] },
    ],
  },
];

/**
 * Scores every set that stands in `folder`, and judges the events of the fully coded sentences. `extract` takes the lines of the contract's input and gives those
 * of its output; `scratch` is a folder for the prediction files.
 */
export function scoreSets(options: {
  readonly folder: string;
  readonly scratch: string;
  readonly extract: (lines: readonly string[]) => readonly ContractOutput[];
}): { readonly figures: readonly Figure[]; readonly judged: readonly JudgedEvent[] } {
  const { scratch, extract } = options;
  // The scorers ask whether they are run by their real path.
  const folder = existsSync(options.folder) ? realpathSync(options.folder) : options.folder;
  const figures: Figure[] = [];
  const judged: JudgedEvent[] = [];
  for (const run of runs) {
    const gold = join(folder, run.gold);
    if (!existsSync(gold)) continue;
    const records = readRecords(gold);
    const outputs = extract(records.map(contractInput));
    judged.push(...judgeCoded(records, outputs));
    const predictions = join(scratch, `${run.gold.replaceAll('/', '-')}.predictions`);
    writeFileSync(predictions, outputs.map((output) => `${JSON.stringify(run.predict(output))}\n`).join(''));
    const scorer = join(folder, run.gold.split('/')[0] ?? '', 'score.mjs');
    for (const { name, options: flags, path } of run.scores) {
      const printed = execFileSync(process.execPath, [scorer, gold, predictions, ...flags, '--json'], {
        encoding: 'utf8',
        maxBuffer: 1e9,
      });
      figures.push({ name, value: valueAt(JSON.parse(printed), path) });
    }
  }
  const neutral = join(folder, 'events/dev-neutral.jsonl');
  if (existsSync(neutral))
    figures.push({
      name: 'statements coded as acts (at most)',
      value: actRate(extract(readRecords(neutral).map(contractInput))),
    });
  return { figures, judged };
}

/** The events of the sentences that people coded in full: right where the coding has their kind and a pair of sides. */
function judgeCoded(records: readonly GoldRecord[], outputs: readonly ContractOutput[]): JudgedEvent[] {
  const coded = new Map(
    records.filter(({ origin }) => origin === 'plover-gsr').map(({ id, events }) => [id, events ?? []]),
  );
  const kindOf = (root: string | null) => (root === 'CONCEDE' || root === 'RETREAT' ? 'YIELD' : root);
  return outputs.flatMap((output) => {
    const expected = coded.get(String(output.id));
    if (!expected) return [];
    const acts = output.events.filter(({ type }) => type !== 'STATEMENT');
    return acts.map((event) => ({
      confidence: event.confidence,
      right: dyadsOf(output, event).some(({ source, target }) =>
        expected.some(
          (one) =>
            kindOf(one.root) === kindOf(event.type) &&
            (one.source ?? null) === source &&
            (one.target ?? null) === target,
        ),
      ),
    }));
  });
}

function readRecords(path: string): GoldRecord[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function contractInput({ id, text, published, date }: GoldRecord): string {
  return JSON.stringify({ id, text, published: published ?? date ?? undefined, clean: true });
}

function valueAt(scores: unknown, path: readonly string[]): number {
  let value = scores;
  for (const key of path) value = (value as Record<string, unknown>)[key];
  if (typeof value !== 'number') throw new Error(`the scorer printed no number at ${path.join('.')}`);
  return value;
}

/** One coded event for each pair of sides; sides without a country are null. */
function codedEvents(output: ContractOutput): object {
  return {
    id: output.id,
    events: output.events.flatMap((event) =>
      dyadsOf(output, event).map((sides) => ({
        ...sides,
        root: event.type,
        quad: event.quad,
        sourceText: event.sourceText ?? undefined,
        targetText: event.targetText ?? undefined,
      })),
    ),
  };
}

/** The countries of each pair of an event's sides. */
function dyadsOf(
  { actors }: ContractOutput,
  { sources, targets }: ContractEvent,
): { readonly source: string | null; readonly target: string | null }[] {
  const countries = new Map(actors.map((actor) => [actor.id as string, actor.country]));
  const sides = (slugs: readonly string[]): (string | null)[] => (slugs.length > 0 ? [...slugs] : [null]);
  const countryOf = (slug: string | null) => (slug === null ? null : (countries.get(slug) ?? null));
  return sides(sources).flatMap((source) =>
    sides(targets)
      .filter((target) => target === null || target !== source)
      .map((target) => ({ source: countryOf(source), target: countryOf(target) })),
  );
}

function attributedQuotes({ id, actors, quotes }: ContractOutput): object {
  const names = new Map(actors.map((actor) => [actor.id as string, actor.name]));
  return {
    id,
    quotes: quotes.map(({ start, end, kind, speaker, speakerText }) => ({
      start,
      end,
      kind,
      speaker: (speaker === null ? null : names.get(speaker)) ?? speakerText ?? undefined,
      speakerMention: speakerText ?? undefined,
    })),
  };
}

/** The sets mark names only, so mentions without a capital letter and pronouns are left out. */
function namedActors({ id, actors, places }: ContractOutput): object {
  const isName = ({ text }: { readonly text: string }) =>
    /\p{Lu}/u.test(text) && !/^(he|she|it|they|we|i|you|his|her|its|their|our|my)$/i.test(text);
  const people = actors.flatMap((actor) =>
    actor.mentions.filter(isName).map(({ start, end }) => ({
      start,
      end,
      type: actor.kind === 'person' ? 'PER' : 'ORG',
      entity: actor.id,
    })),
  );
  const spots = places.flatMap((place) =>
    place.mentions.filter(isName).map(({ start, end }) => ({ start, end, type: 'LOC', entity: place.id })),
  );
  return { id, entities: [...people, ...spots] };
}

function datedSpans({ id, dates }: ContractOutput): object {
  return {
    id,
    dates: dates.flatMap(({ start, end, from, to, precision }) =>
      from === null || to === null
        ? []
        : [{ start, end, value: precision === 'day' && from === to ? from : `${from}/${to}` }],
    ),
  };
}

/** Share of the texts in which an act other than a statement is found. */
function actRate(outputs: readonly ContractOutput[]): number {
  const coded = outputs.filter(({ events }) => events.some((event) => event.type !== 'STATEMENT'));
  return outputs.length === 0 ? 0 : coded.length / outputs.length;
}
