// The page's bundle in build/: made anew only where its sources changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { withFileLock } from '../app/store/embedded/file-lock.server.ts';
import { Refusal } from '../app/store/refusal.server.ts';

/** Everything that the bundle is made of. */
const SOURCES = ['app', 'public', 'vite.config.ts', 'remix.config.js', 'package-lock.json', 'tsconfig.json'];

/** Makes the bundle up to date, and says so where it takes time. Throws a Refusal where it cannot be built. */
export async function ensureBuild(root: string): Promise<void> {
  if (isBuilt(root)) return;
  mkdirSync(join(root, '.cache'), { recursive: true });
  await withFileLock(join(root, '.cache', 'build.lock'), async () => {
    if (isBuilt(root)) return;
    console.log('Building the page …');
    await build(root);
    compressAssets(join(root, 'build', 'client', 'assets'));
    writeFileSync(stampOf(root), hashOfSources(root));
  });
}

function stampOf(root: string): string {
  return join(root, 'build', '.sources-hash');
}

function isBuilt(root: string): boolean {
  const stamp = stampOf(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources(root);
}

/** What the bundler prints is shown only where it fails. */
async function build(root: string): Promise<void> {
  const remix = join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js');
  const child = spawn(process.execPath, [remix, 'vite:build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => printed.push(bytes));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  console.error(Buffer.concat(printed).toString('utf8'));
  throw new Refusal('The page could not be built: see the lines above.');
}

/** Beside every script and style its text as Brotli makes it smallest, which takes too long for each answer. */
function compressAssets(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/\.(js|css)$/.test(name)) continue;
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(readFileSync(join(folder, name))));
  }
}

function hashOfSources(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, root, source);
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const full = join(root, path);
  if (!existsSync(full) || /\.test\.tsx?$/.test(path)) return;
  if (statSync(full).isDirectory()) {
    for (const entry of readdirSync(full).sort()) addTo(hash, root, `${path}/${entry}`);
  } else hash.update(path).update('\0').update(readFileSync(full));
}
