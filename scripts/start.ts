// npm start: from a bare clone to a page in the browser.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { fillWithSample, prepareDatabase, shutDown, untilStopped } from './launch.ts';
import { ensureBuild } from './page-build.ts';
import { checkAddress, listen, pageOver, readAddress, urlOf } from './serve.ts';

const help = `npm start

Installs what is missing, builds the page, starts the embedded Postgres (or uses the one of DATABASE_URL),
brings its tables up to date, loads the sample corpus into an empty database, and serves the page.

  PORT           the port, 3000 without it
  HOST           the address to listen on, 127.0.0.1 without it
  DATABASE_URL   a Postgres 15 or newer, instead of the embedded one
  DEMARCHE_DATA  the folder of the embedded database, .data without it

Settings may stand in a file .env, too. Ctrl+C ends the program and the database.`;

/** Returns the exit code when the program is ended. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(help);
    return 0;
  }
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  process.env.NODE_ENV ??= 'production';
  const address = readAddress(process.env);
  await checkAddress(address);
  const stopped = untilStopped();
  const database = await prepareDatabase();
  try {
    const ready = bothOf(ensureBuild(root), fillWithSample(database, root)).then(() => true);
    if (!(await Promise.race([ready, stopped.then(() => false)]))) {
      await shutDown(null, database);
      // Whatever is still being built or loaded is begun anew next time.
      process.exit(130);
    }
    const build: ServerBuild = await import(pathToFileURL(join(root, 'build', 'server', 'index.js')).href);
    const server = await listen(pageOver(build, root), address);
    const url = urlOf(server, address);
    // The first answer reads what the server keeps of all events: nobody has to wait for it.
    fetch(url).then(
      (answer) => answer.body?.cancel(),
      () => undefined,
    );
    console.log(`Demarche is at ${url} (Ctrl+C ends it)`);
    await stopped;
    await shutDown(server, database);
  } catch (error) {
    await shutDown(null, database);
    throw error;
  }
  return 0;
}

/** Waits for both, even where one fails: the database is closed only when nothing works on it any more. */
async function bothOf(one: Promise<void>, other: Promise<void>): Promise<void> {
  const results = await Promise.allSettled([one, other]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
