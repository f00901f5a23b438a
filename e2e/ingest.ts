// The ingestion of the command line, beside the server of the browser tests.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs the ingestion of the command line beside the server, on the server's database. */
export async function ingest(text: string): Promise<void> {
  const running = promisify(execFile)(
    process.execPath,
    ['scripts/run.mjs', 'ingest', '--published', '2021-07-01', '-'],
    { env: { ...process.env, DEMARCHE_DATA: process.env.E2E_DATA ?? '.cache/e2e-data' } },
  );
  running.child.stdin?.end(text);
  await running;
}
