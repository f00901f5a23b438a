import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SourceItem } from './source-item.ts';
import { nameOfSources, readSources } from './sources.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche sources '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string) => join(folder, name);

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function read(
  what: readonly string[],
  input: AsyncIterable<Uint8Array> = nothing(),
): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of readSources(what, input)) items.push(item);
  return items;
}

/** What an item is, in a word: its name in the folder and its text, line or reason. */
function told(item: SourceItem): string {
  const name = item.name.replace(folder, '').replaceAll('\\', '/');
  if (item.kind === 'failed') return `${name} ! ${item.reason}`;
  return `${name} = ${item.kind === 'record' ? item.line : Buffer.from(item.bytes).toString('utf8')}`;
}

describe('readSources', () => {
  it('reads a folder with its folders, in order, and what articles are written in alone', async () => {
    mkdirSync(path('b/c'), { recursive: true });
    mkdirSync(path('.hidden'));
    writeFileSync(path('z.txt'), 'Z');
    writeFileSync(path('a.html'), 'A');
    writeFileSync(path('b/c/deep.md'), 'D');
    writeFileSync(path('b/records.jsonl'), '{"id":1}\n\n{"id":2}\n');
    writeFileSync(path('b/list.json'), '[{"id":3}]');
    for (const name of ['picture.png', 'README.md', '.hidden/x.txt', '.secret.txt'])
      writeFileSync(path(name), 'no');
    expect((await read([folder])).map(told)).toEqual([
      '/a.html = A',
      '/b/c/deep.md = D',
      '/b/list.json[0] = {"id":3}',
      '/b/records.jsonl:1 = {"id":1}',
      '/b/records.jsonl:3 = {"id":2}',
      '/z.txt = Z',
    ]);
  });

  it('says what is wrong with what it cannot read', async () => {
    mkdirSync(path('empty'));
    writeFileSync(path('empty.jsonl'), '\n');
    writeFileSync(path('broken.json'), '{');
    writeFileSync(path('huge.html'), '');
    truncateSync(path('huge.html'), 50_000_000);
    const names = ['missing.txt', 'empty', 'empty.jsonl', 'broken.json', 'huge.html'];
    expect((await read([...names.map(path), 'https://a.example/x'])).map(told)).toEqual([
      '/missing.txt ! there is no such file or folder; check the path',
      expect.stringContaining('/empty ! the folder holds no articles; looked for .txt'),
      '/empty.jsonl ! it is empty; give an article a line',
      expect.stringContaining('/broken.json ! it is not JSON'),
      expect.stringContaining('/huge.html ! it has 50 MB'),
      expect.stringContaining('addresses are not fetched'),
    ]);
  });

  it('hands on what the manifest says of a file', async () => {
    mkdirSync(path('texts'));
    writeFileSync(path('texts/a.txt'), 'A');
    writeFileSync(path('b.txt'), 'B');
    const entry = { file: 'texts/a.txt', published: '2022-01-26', publisher: 'The Gazette' };
    writeFileSync(path('manifest.json'), JSON.stringify([entry]));
    expect(await read([folder])).toMatchObject([{ entry: null }, { entry }]);
    writeFileSync(path('manifest.json'), '{"file": 1}');
    expect((await read([folder])).map(told)).toEqual([expect.stringContaining('the manifest is no list')]);
  });

  it('reads one article or JSON Lines from standard input', async () => {
    async function* input(...chunks: string[]): AsyncGenerator<Uint8Array> {
      for (const chunk of chunks) yield Buffer.from(chunk);
    }
    expect((await read(['-'], input('Norland recalls', ' envoy'))).map(told)).toEqual([
      'standard input = Norland recalls envoy',
    ]);
    expect((await read(['-'], input('{"id"', ':1}\n{"id":2}'))).map(told)).toEqual([
      'standard input:1 = {"id":1}',
      'standard input:2 = {"id":2}',
    ]);
  });
});

describe('nameOfSources', () => {
  it('names a few, and counts the rest', () => {
    expect(nameOfSources(['/news/a.txt', '-'])).toBe('a.txt, standard input');
    expect(nameOfSources(['a', 'b', 'c', 'd', 'e'])).toBe('a, b and 3 more');
  });
});
