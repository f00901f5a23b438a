// npm run dev: the page with hot reload.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { fillWithSample, prepareDatabase, shutDown, untilStopped } from './launch.ts';
import { checkAddress, listen, pageInDevelopment, readAddress, urlOf } from './serve.ts';

const help = `npm run dev

As npm start, but the page follows the sources while they are edited. The same settings count.`;

/** Returns the exit code when the program is ended. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(help);
    return 0;
  }
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const address = readAddress(process.env);
  await checkAddress(address);
  const stopped = untilStopped();
  const database = await prepareDatabase();
  try {
    await fillWithSample(database, root);
    const vite = await createServer({ root, server: { middlewareMode: true } });
    const server = await listen(pageInDevelopment(vite), address);
    console.log(`Demarche, in development, is at ${urlOf(server, address)} (Ctrl+C ends it)`);
    await stopped;
    await vite.close();
    await shutDown(server, database);
  } catch (error) {
    await shutDown(null, database);
    throw error;
  }
  return 0;
}
