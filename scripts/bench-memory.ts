// The most memory that the extractor's command line takes over many articles.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { dealTexts } from './bench-texts.ts';
import type { Measurement } from './measurement.ts';

const ARTICLES = 10_000;
/** In MB. */
const FLOOR = 400;
/** Makes a Node process say at its end how much memory it had at most, in KiB. */
const reporting =
  '--import=data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))';

export async function benchMemory(): Promise<readonly Measurement[]> {
  const root = resolve(import.meta.dirname, '..');
  const child = spawn(process.execPath, [reporting, join(root, 'scripts/run.mjs'), 'extract'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  const ended = once(child, 'close');
  for (const text of dealTexts(0, ARTICLES)) {
    if (!child.stdin.write(`${JSON.stringify({ text, clean: true })}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await ended;
  const peak = /peak (\d+)/.exec(errors)?.[1];
  if (peak === undefined) throw new Error(`the extractor did not say how much memory it took: ${errors}`);
  const megabytes = (Number(peak) * 1024) / 1e6;
  return [
    {
      name: 'memory: extract over 10,000 articles of 4 kB',
      value: megabytes,
      unit: 'MB',
      floor: FLOOR,
      atMost: true,
    },
  ];
}
