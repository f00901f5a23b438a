// The extractor's command line, as others call it: lines in, lines out, in order.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ContractOutput } from '../app/extraction/contract.ts';

const root = join(import.meta.dirname, '..');

interface Run {
  readonly code: number | null;
  readonly lines: readonly (ContractOutput & { readonly error?: string })[];
  readonly errors: string;
  readonly text: string;
}

function run(input: string, args: readonly string[] = []): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', 'extract', ...args], { cwd: root });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(out).toString('utf8');
      const lines = text.startsWith('{')
        ? text
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line))
        : [];
      resolve({ code, lines, errors: Buffer.concat(errors).toString('utf8'), text });
    });
    child.stdin.end(input);
  });
}

const text =
  'Norway sent a letter to Sweden on Wednesday. “The boats 🚢 must leave at once,” Norwegian Foreign Minister Ine Eriksen Soreide told reporters in Oslo.';
const jsonLines = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n');

describe('npm run -s extract', { timeout: 60_000 }, () => {
  it('answers every line, in order, with spans of its text', async () => {
    const records = [
      { id: 'a', text, clean: true, title: 'A note', published: '2020-03-05' },
      {
        id: 2,
        html: `<h1>Norway writes to Sweden</h1><p>${text}</p><p>The letter was delivered by hand.</p>`,
      },
      { text: 'It rained.', clean: true },
    ];
    const { code, lines } = await run(jsonLines(...records));
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['a', 2, null]);
    expect(lines[0]).toMatchObject({ title: 'A note', published: '2020-03-05', text, byline: null });
    expect(lines[1]?.text.split('\n')[0]).toBe('Norway writes to Sweden');
    expect(lines[0]?.actors.map((actor) => actor.id)).toEqual(expect.arrayContaining(['norway', 'sweden']));
    expect(lines[0]?.dates[0]).toMatchObject({ from: '2020-03-04', to: '2020-03-04', precision: 'day' });
    for (const line of lines) {
      const named = [...line.actors, ...line.places].flatMap((entry) => entry.mentions);
      for (const span of [...named, ...line.quotes, ...line.dates]) {
        expect(line.text.slice(span.start, span.end)).toBe(span.text);
      }
    }
  });

  it('gives a bad line its error, goes on, and says so at the end', async () => {
    const { code, lines } = await run(
      `${jsonLines({ id: 1, text: 5 })}\nnot json\n${jsonLines({ id: 3, text })}\n\n${jsonLines({ id: 5, text })}\n`,
    );
    expect(code).toBe(1);
    expect(lines[0]).toEqual({ id: 1, error: expect.stringContaining('line 1: "text" is wrong') });
    expect(lines[1]).toEqual({ error: 'line 2: the line is not JSON' });
    expect(lines[2]).toMatchObject({ id: 3, text });
    expect(lines[3]).toEqual({ error: 'line 4 is empty' });
    expect(lines[4]).toMatchObject({ id: 5, text });
    expect(lines).toHaveLength(5);
  });

  it('tells why with --explain, and of bad lines too', async () => {
    const { code, text: printed } = await run(`${jsonLines({ id: 1, text, clean: true })}\nnot json\n`, [
      '--explain',
    ]);
    expect(code).toBe(1);
    expect(printed).toContain('(lexicon/');
    expect(printed).toContain('ERROR  line 2: the line is not JSON');
  });

  it('explains itself, and refuses what it does not know', async () => {
    expect(await run('', ['--help'])).toMatchObject({
      code: 0,
      text: expect.stringContaining('"published"?'),
    });
    const unknown = await run('', ['--colour']);
    expect(unknown.code).toBe(2);
    expect(unknown.errors).toContain('--help');
  });
});
