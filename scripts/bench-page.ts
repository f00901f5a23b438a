// The page as it is served, in a process of its own: so that a bench does not share its time and memory.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { findFreePort } from './free-port.ts';
import { millisecondsSince } from './measurement.ts';

export const root = resolve(import.meta.dirname, '..');
/** Makes a Node process say at its end how much memory it had at most, in KiB. */
export const reporting =
  '--import=data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))';

/** A server that has not ended by then is ended, ms. */
const STOP_MS = 30_000;

/** A served page. */
export interface ServedPage {
  /** Without a path: "http://127.0.0.1:3000". */
  readonly origin: string;
  /** From the start of the process until it listens, ms. */
  readonly startMs: number;
}

/** What came of the work, and the most memory that the server had, in MB. */
export interface Served<Result> {
  readonly result: Result;
  readonly peakMb: number;
}

/** Serves the page over the database of that address while `work` is done. Throws where the server does not start. */
export async function withPage<Result>(
  databaseUrl: string,
  work: (page: ServedPage) => Promise<Result>,
): Promise<Served<Result>> {
  const port = await findFreePort();
  const began = process.hrtime.bigint();
  const child = spawn(process.execPath, [reporting, join(root, 'scripts/run.mjs'), 'start'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const closed = once(child, 'close');
  let result: Result;
  try {
    if (!(await saysReady(child))) throw new Error(`the page was not served: ${errors}`);
    result = await work({ origin: `http://127.0.0.1:${port}`, startMs: millisecondsSince(began) });
  } finally {
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await closed;
    clearTimeout(patience);
  }
  return { result, peakMb: peakOf(errors) };
}

/** Whether the process came to listen before it ended. */
function saysReady({ stdout }: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    let said = '';
    stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('Demarche is at')) resolve(true);
    });
    stdout?.once('close', () => resolve(false));
  });
}

/** In MB, of what a process with `reporting` printed. */
export function peakOf(printed: string): number {
  const peak = /peak (\d+)/.exec(printed)?.[1];
  if (peak === undefined) throw new Error(`a process did not say how much memory it took: ${printed}`);
  return (Number(peak) * 1024) / 1e6;
}
