// The most memory that the extractor's command line takes over many articles.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { peakOf, reporting, root } from './bench-page.ts';
import { dealTexts } from './bench-texts.ts';
import type { Measurement } from './measurement.ts';

const ARTICLES = 10_000;
/** In MB. */
const FLOOR = 400;

export async function benchMemory(): Promise<readonly Measurement[]> {
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
  return [
    {
      name: 'memory: extract over 10,000 articles of 4 kB',
      value: peakOf(errors),
      unit: 'MB',
      floor: FLOOR,
      atMost: true,
    },
  ];
}
