// The page's bundle in build/: made anew only where its sources changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
    build(root);
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

function build(root: string): void {
  const remix = join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js');
  const result = spawnSync(process.execPath, [remix, 'vite:build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return;
  console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  throw new Refusal('The page could not be built: see the lines above.');
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
