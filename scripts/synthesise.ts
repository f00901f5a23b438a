// npm run synthesise: an invented corpus of any size in the database, the same for the same seed.
import { parseArgs } from 'node:util';
import type { Database } from '../app/store/database.server.ts';
import { openDatabase } from '../app/store/database.server.ts';
import { Refusal } from '../app/store/refusal.server.ts';
import { holdsArticles, writeCorpus } from '../app/store/synthetic-corpus.server.ts';
import { seedBundledCatalogue } from './seed.ts';
import { actorsOf } from './synthetic-cast.ts';
import { synthesiseCorpus } from './synthetic-corpus.ts';

const usage = `Usage: npm run synthesise -- --events N [--seed S] [--add]

Fills the database with an invented corpus for benches: N events among the states of the world and persons and bodies
that do not exist, over twenty years, with the articles that report them. The same N and S give the same corpus.
It goes into the database of DATABASE_URL or, without it, into the embedded one (its folder is DEMARCHE_DATA).

  --events N   how many events, up to ${(20_000_000).toLocaleString('en')}
  --seed S     a whole number; another one gives another corpus (1 without it)
  --add        add to what the database holds; without this it has to be empty
  --help       this text

All of it is stored, or nothing. The page waits until it is done. A million events take some minutes and 3 GB.`;

const MOST_EVENTS = 20_000_000;

export interface SynthesisRequest {
  readonly events: number;
  readonly seed: number;
}

/** Runs the command; gives its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const request = readRequest(argv);
  if (typeof request === 'string') {
    console.error(`${request}\n\n${usage}`);
    return 2;
  }
  if (request === null) {
    console.log(usage);
    return 0;
  }
  const database = await openDatabase();
  try {
    if (!request.add && (await holdsArticles(database)))
      throw new Refusal(
        'The database holds articles already. Set DEMARCHE_DATA to a new folder or DATABASE_URL to an empty database, or give --add to add to it.',
      );
    await synthesise(database, request, console.log);
    return 0;
  } finally {
    await database.close();
  }
}

/** Fills the database; `say` gets a line of progress now and then. */
export async function synthesise(
  database: Database,
  { events, seed }: SynthesisRequest,
  say: (line: string) => void,
): Promise<void> {
  const began = performance.now();
  const elapsed = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;
  await seedBundledCatalogue(database);
  const { cast, batches } = synthesiseCorpus(events, seed);
  const total = events.toLocaleString('en');
  let told = 0;
  await writeCorpus(database, {
    name: `synthetic corpus of seed ${seed}`,
    cast: { actors: actorsOf(cast), places: cast.places, publishers: cast.publishers },
    batches,
    onEvents: (stored) => {
      if (stored - told < events / 20 && stored < events) return;
      told = stored;
      say(`${stored.toLocaleString('en')} of ${total} events after ${elapsed()}`);
    },
    onIndexes: () => say('Building the indexes …'),
  });
  say(`The database holds ${total} invented events more, after ${elapsed()}.`);
}

/** What is asked for; a string says what is wrong with it, null asks for help. */
function readRequest(
  argv: readonly string[],
): (SynthesisRequest & { readonly add: boolean }) | string | null {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        events: { type: 'string' },
        seed: { type: 'string' },
        add: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return null;
    const { events = '', seed = '1', add = false } = values;
    if (!/^[1-9]\d*$/.test(events) || Number(events) > MOST_EVENTS)
      return `--events has to be a whole number from 1 to ${MOST_EVENTS}.`;
    if (!/^\d{1,9}$/.test(seed)) return '--seed has to be a whole number of at most nine digits.';
    return { events: Number(events), seed: Number(seed), add };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
