// npm run bench: speed and memory beside their floors. Machines differ, so ratios in one run are what counts.
import { parseArgs } from 'node:util';
import type { CorpusOptions } from './bench-corpus.ts';
import { benchExtraction } from './bench-extraction.ts';
import { benchIngestion } from './bench-ingestion.ts';
import { benchMemory } from './bench-memory.ts';
import { benchQueries } from './bench-queries.ts';
import { benchTimeline } from './bench-timeline.ts';
import type { Measurement } from './measurement.ts';

const benches: Readonly<Record<string, (corpora: CorpusOptions) => Promise<readonly Measurement[]>>> = {
  extraction: benchExtraction,
  ingestion: benchIngestion,
  memory: benchMemory,
  queries: benchQueries,
  timeline: benchTimeline,
};

const usage = `Usage: npm run bench [-- NAME ...]

Measures speed and memory and prints them beside their floors. NAME is one of ${Object.keys(benches).join(', ')};
without a name all of them run. Databases are made in a folder of their own and removed. Exit code 1 below a floor.

queries (the explorer and the export at 1,000,000 events) and timeline (the page in Chromium at 1,000, 10,000 and
100,000 events, beside a plain canvas and vis-timeline) make synthetic corpora, which takes minutes:
  --events N      at most N events: for a quick look
  --data FOLDER   queries: an embedded database that holds a corpus of npm run synthesise already, of seed 1
  --help          this text`;

/** Runs the command; gives its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { help: { type: 'boolean' }, events: { type: 'string' }, data: { type: 'string' } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const unknown = positionals.filter((name) => !(name in benches));
  if (unknown.length > 0) {
    console.error(`There is no bench called ${unknown.join(', ')}.\n\n${usage}`);
    return 2;
  }
  const { events = null, data = null } = values;
  if (events !== null && !/^[1-9]\d{0,7}$/.test(events)) {
    console.error(`--events has to be a whole number.\n\n${usage}`);
    return 2;
  }
  const corpora = { events: events === null ? null : Number(events), data };
  let failed = 0;
  for (const [name, bench] of Object.entries(benches)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    for (const measurement of await bench(corpora)) failed += print(measurement);
  }
  return failed > 0 ? 1 : 0;
}

/** Prints one line; 1 where the value is on the wrong side of its floor. */
function print({ name, value, unit, floor, atMost }: Measurement): number {
  const wrong = floor !== null && (atMost ? value > floor : value < floor);
  const bound = floor === null ? '' : `${atMost ? 'at most' : 'at least'} ${floor} ${unit}`;
  console.log(
    `${name.padEnd(46)}${value.toFixed(value < 10 ? 3 : 0).padStart(10)} ${unit.padEnd(12)}${bound}${wrong ? '  MISSED' : ''}`,
  );
  return wrong ? 1 : 0;
}
