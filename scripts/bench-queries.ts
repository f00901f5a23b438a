// The explorer at a million events: how long the page waits for what a view shows, and what the server takes for it;
// and the export of everything.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { join } from 'node:path';
import type { Database } from '../app/store/database.server.ts';
import { type CorpusOptions, withCorpus, withStandingCorpus } from './bench-corpus.ts';
import { timeLoader, warmLoader } from './bench-loader.ts';
import { peakOf, reporting, root, type ServedPage, withPage } from './bench-page.ts';
import { filteredViews, unfilteredViews, type ViewKind } from './bench-views.ts';
import { type Measurement, median, millisecondsSince, percentile } from './measurement.ts';

const EVENTS = 1_000_000;
/** DESIGN's floors for what the page waits for, ms. */
const FILTERED_FLOOR = 100;
const UNFILTERED_FLOOR = 300;
/** How often a view is asked for again, for what the server remembers of it. */
const REPEATS = 3;
/** The export of everything may take this much of the memory that the export of a tenth takes. */
const GROWTH_FLOOR = 1.5;

export async function benchQueries({ events, data }: CorpusOptions): Promise<readonly Measurement[]> {
  if (data !== null) return withStandingCorpus(data, measureQueries);
  console.log(`queries: making a corpus of ${(events ?? EVENTS).toLocaleString('en')} events …`);
  return withCorpus(events ?? EVENTS, measureQueries);
}

async function measureQueries(db: Database): Promise<readonly Measurement[]> {
  const { result, peakMb } = await withPage(db.url, measureViews);
  const loader = await measureLoader(db);
  const exports = await measureExport(db.url);
  return [
    ...result,
    ...loader,
    { name: 'queries: memory of the server, at most', value: peakMb, unit: 'MB', floor: null },
    ...exports,
  ];
}

/** DESIGN's floors are the loader's: the whole answer is held to them too, and has more to do. */
async function measureLoader(db: Database): Promise<readonly Measurement[]> {
  await warmLoader(db, compilingQueries());
  const filtered: number[] = [];
  for (const { queries } of filteredViews) filtered.push(...(await timeLoader(db, queries)));
  const unfiltered = await timeLoader(db, unfilteredViews.queries);
  return [
    ...summarise('loader alone, filtered, first time', filtered, FILTERED_FLOOR),
    ...summarise('loader alone, all events, first time', unfiltered, UNFILTERED_FLOOR),
  ];
}

/** Other questions than those that are measured, of every kind. */
function compilingQueries(): string[] {
  return filteredViews.map(({ queries }) => `${queries[0]}&page=2`);
}

/** What came back for a view. */
interface Answer {
  readonly ms: number;
  /** As sent: compressed. */
  readonly bytes: number;
}

interface ViewTimes {
  /** The first answer to each of the queries. */
  readonly first: readonly Answer[];
  /** Further answers to the same ones. */
  readonly again: readonly Answer[];
}

async function measureViews({ origin, startMs }: ServedPage): Promise<readonly Measurement[]> {
  const opening = await fetchView(origin, unfilteredViews.queries[0] ?? '');
  // Compiled code and open connections are those of a server that has been running for a while.
  for (const query of compilingQueries()) await fetchView(origin, query);
  const filtered: ViewTimes[] = [];
  printHead();
  for (const kind of filteredViews) filtered.push(await measureKind(origin, kind));
  const unfiltered = await measureKind(origin, unfilteredViews);
  const of = (times: readonly ViewTimes[], key: keyof ViewTimes) => times.flatMap((one) => one[key]);
  return [
    { name: 'queries: start until it listens', value: startMs, unit: 'ms', floor: null },
    { name: 'queries: first answer, columns loaded', value: opening.ms, unit: 'ms', floor: null },
    ...summarise('answer, filtered, first time', timesOf(of(filtered, 'first')), FILTERED_FLOOR),
    ...summarise('answer, filtered, again', timesOf(of(filtered, 'again')), FILTERED_FLOOR),
    ...summarise('answer, all events, first time', timesOf(unfiltered.first), UNFILTERED_FLOOR),
    ...summarise('answer, all events, again', timesOf(unfiltered.again), UNFILTERED_FLOOR),
    {
      name: 'queries: answer, compressed, median',
      value: median(of([...filtered, unfiltered], 'first').map(({ bytes }) => bytes)) / 1000,
      unit: 'kB',
      floor: null,
    },
  ];
}

async function measureKind(origin: string, { name, queries }: ViewKind): Promise<ViewTimes> {
  const first: Answer[] = [];
  const again: Answer[] = [];
  for (const query of queries) first.push(await fetchView(origin, query));
  for (let repeat = 0; repeat < REPEATS; repeat += 1)
    for (const query of queries) again.push(await fetchView(origin, query));
  printLine(name, { first, again });
  return { first, again };
}

function timesOf(answers: readonly Answer[]): number[] {
  return answers.map(({ ms }) => ms);
}

function summarise(name: string, times: readonly number[], floor: number): Measurement[] {
  return [
    { name: `queries: ${name}, p50`, value: percentile(times, 0.5), unit: 'ms', floor: null },
    { name: `queries: ${name}, p95`, value: percentile(times, 0.95), unit: 'ms', floor, atMost: true },
  ];
}

function printHead(): void {
  console.log(
    `${'view'.padEnd(44)}${'first time'.padStart(18)}${'again'.padStart(18)}${'answer'.padStart(12)}\n` +
      `${''.padEnd(44)}${'p50, p95 ms'.padStart(18)}${'p50, p95 ms'.padStart(18)}${'kB'.padStart(12)}`,
  );
}

function printLine(name: string, { first, again }: ViewTimes): void {
  const cell = (answers: readonly Answer[]) => {
    const times = timesOf(answers);
    return `${percentile(times, 0.5).toFixed(0)}, ${percentile(times, 0.95).toFixed(0)}`.padStart(18);
  };
  const size = (median(first.map(({ bytes }) => bytes)) / 1000).toFixed(1);
  console.log(`${name.padEnd(44)}${cell(first)}${cell(again)}${size.padStart(12)}`);
}

/** What the page asks the server for when a filter changes. Throws where the answer is an error. */
function fetchView(origin: string, query: string): Promise<Answer> {
  const began = process.hrtime.bigint();
  const url = `${origin}/_root.data?${query}${query ? '&' : ''}_routes=routes%2F_index`;
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.once('error', reject);
      response.once('end', () => {
        if (response.statusCode === 200) resolve({ ms: millisecondsSince(began), bytes });
        else reject(new Error(`the server answered ${response.statusCode} to ${url}`));
      });
    }).once('error', reject);
  });
}

async function measureExport(databaseUrl: string): Promise<readonly Measurement[]> {
  const tenth = await exportEvents(databaseUrl, ['--from', '2024-07-01']);
  const whole = await exportEvents(databaseUrl, []);
  return [
    { name: 'export: everything as CSV', value: whole.megabytes / whole.seconds, unit: 'MB/s', floor: null },
    { name: 'export: size', value: whole.megabytes, unit: 'MB', floor: null },
    { name: 'export: memory, at most', value: whole.peakMb, unit: 'MB', floor: null },
    {
      name: 'export: memory, of that of a tenth',
      value: whole.peakMb / tenth.peakMb,
      unit: 'times',
      floor: GROWTH_FLOOR,
      atMost: true,
    },
  ];
}

/** The command line, its output counted and thrown away. */
async function exportEvents(databaseUrl: string, filter: readonly string[]) {
  const began = process.hrtime.bigint();
  const child = spawn(
    process.execPath,
    [reporting, join(root, 'scripts/run.mjs'), 'export', '--format', 'csv', ...filter],
    { env: { ...process.env, DATABASE_URL: databaseUrl }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let bytes = 0;
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  await once(child, 'close');
  return { megabytes: bytes / 1e6, seconds: millisecondsSince(began) / 1000, peakMb: peakOf(errors) };
}
