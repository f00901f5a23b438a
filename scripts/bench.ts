// npm run bench: speed and memory beside their floors. Machines differ, so ratios in one run are what counts.
import { parseArgs } from 'node:util';
import { benchExtraction } from './bench-extraction.ts';
import { benchIngestion } from './bench-ingestion.ts';
import { benchMemory } from './bench-memory.ts';
import type { Measurement } from './measurement.ts';

const benches: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
  extraction: benchExtraction,
  ingestion: benchIngestion,
  memory: benchMemory,
};

const usage = `Usage: npm run bench [-- NAME ...]

Measures speed and memory and prints them beside their floors. NAME is one of ${Object.keys(benches).join(', ')};
without a name all of them run. Databases are made in a folder of their own and removed. Exit code 1 below a floor.`;

/** Runs the command; gives its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { help: { type: 'boolean' } },
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
  let failed = 0;
  for (const [name, bench] of Object.entries(benches)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    for (const measurement of await bench()) failed += print(measurement);
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
