// What the user names (files, folders, standard input) to the articles in it, one at a time.
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { MAX_BYTES, tooLarge } from '../text/decode.ts';
import { streamLines } from './json-lines.ts';
import { MANIFEST_NAME, type ManifestEntry, readManifest } from './manifest.ts';
import type { SourceItem } from './source-item.ts';
import { itemsOfJson } from './upload.ts';

/** File endings that are looked for in folders; a file that is named itself may have any. */
export const articleEndings = [
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.json',
  '.jsonl',
  '.ndjson',
];

/** Largest .json file, which is read whole; JSON Lines may be of any size. */
const MAX_JSON_BYTES = 200_000_000;

/**
 * The articles of files and folders (with the folders in them, by name) and of standard input ("-"). Reads one
 * at a time. What is missing, empty of articles or unreadable is an item of its own; never throws for it.
 */
export async function* readSources(
  what: readonly string[],
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<SourceItem> {
  for (const path of what) {
    if (path === '-') yield* readInput(input);
    else if (/^https?:\/\//i.test(path))
      yield failed(path, 'addresses are not fetched; save the page and name the file');
    else yield* readPath(path);
  }
}

async function* readPath(path: string, entry: ManifestEntry | null = null): AsyncGenerator<SourceItem> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) yield* readFolder(path);
    else if (facts.isFile()) yield* readOneFile(path, { size: facts.size, entry });
    else yield failed(path, 'it is neither a file nor a folder; name one of these');
  } catch (error) {
    yield failed(path, reasonOf(error));
  }
}

async function* readFolder(folder: string): AsyncGenerator<SourceItem> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && articleEndings.includes(extname(entry.name).toLowerCase()))
    .filter((entry) => !/^(readme|licen[cs]e|changelog)\./i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) => !relative(folder, path).split(sep).some(isHidden) && path !== join(folder, MANIFEST_NAME),
    )
    .sort();
  if (paths.length === 0) {
    yield failed(folder, `the folder holds no articles; looked for ${articleEndings.join(' ')}`);
    return;
  }
  const manifest = await readManifest(folder);
  if (manifest.kind === 'failed') {
    yield failed(join(folder, MANIFEST_NAME), manifest.reason);
    return;
  }
  for (const path of paths) {
    yield* readPath(path, manifest.byFile.get(relative(folder, path).replaceAll(sep, '/')) ?? null);
  }
}

function isHidden(part: string): boolean {
  return part.startsWith('.') || part === 'node_modules';
}

async function* readOneFile(
  name: string,
  { size, entry }: { readonly size: number; readonly entry: ManifestEntry | null },
): AsyncGenerator<SourceItem> {
  const ending = extname(name).toLowerCase();
  if (ending === '.jsonl' || ending === '.ndjson') {
    yield* readLines(createReadStream(name, { highWaterMark: 1 << 18 }), name);
  } else if (size > (ending === '.json' ? MAX_JSON_BYTES : MAX_BYTES)) {
    yield failed(name, tooLarge(size));
  } else if (ending === '.json') {
    yield* itemsOfJson(name, await readFile(name, 'utf8'));
  } else {
    yield { kind: 'bytes', name, bytes: await readFile(name), entry };
  }
}

async function* readLines(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<SourceItem> {
  let lines = 0;
  for await (const line of streamLines(stream)) {
    if (line.kind === 'blank') continue;
    lines++;
    const place = `${name}:${line.number}`;
    if (line.kind === 'too long') yield failed(place, 'the line is too long; split it into articles');
    else yield { kind: 'record', name: place, line: line.text };
  }
  if (lines === 0) yield failed(name, 'it is empty; give an article a line');
}

/** Standard input is JSON Lines where it begins with "{", else one article. */
async function* readInput(input: AsyncIterable<Uint8Array>): AsyncGenerator<SourceItem> {
  const name = 'standard input';
  const iterator = input[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    chunks.push(next.value);
    size += next.value.length;
    if (
      chunks.length === 1 &&
      /^\ufeff?\s*\{/.test(Buffer.from(next.value.subarray(0, 100)).toString('utf8'))
    ) {
      yield* readLines(resume(next.value, iterator), name);
      return;
    }
    if (size > MAX_BYTES) {
      yield failed(name, tooLarge(size));
      return;
    }
  }
  yield { kind: 'bytes', name, bytes: Buffer.concat(chunks) };
}

/** A stream of which the first chunk has been taken already. */
async function* resume(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function failed(name: string, reason: string): SourceItem {
  return { kind: 'failed', name, reason };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the path',
  EACCES: 'it may not be read; check its permissions',
  EPERM: 'it may not be read; check its permissions',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return reasons[code] ?? error.message;
}

/** The last part of a path, for a title of an ingestion. */
export function nameOfSources(what: readonly string[]): string {
  const names = what.map((path) => (path === '-' ? 'standard input' : basename(path)));
  return names.length <= 3
    ? names.join(', ')
    : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}
