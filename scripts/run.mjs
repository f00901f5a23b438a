// Runs scripts/NAME.ts from a bare clone: `node scripts/run.mjs NAME args…`. Plain Node, no dependency: it
// installs the dependencies and generates the Prisma client first, where either is missing or out of date.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const installStamp = join(modules, '.demarche-installed');
const generated = join(root, 'app', 'store', 'generated');
const generatedStamp = join(generated, '.schema-hash');
const lockFile = join(root, '.cache', 'install.lock');

/** Longest time to wait for another process that installs. */
const LOCK_PATIENCE_MS = 10 * 60_000;

process.stdout.on('error', endQuietlyOnClosedPipe);
const [name, ...args] = process.argv.slice(2);
try {
  checkNodeVersion();
  const script = findScript(name);
  if (!isPrepared()) await withLock(prepare);
  loadEnvironment();
  process.exitCode = await runScript(script, args);
} catch (error) {
  const expected = error instanceof Error && (error.name === 'Refusal' || error.name === 'SetupError');
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}

function setupError(message) {
  const error = new Error(message);
  error.name = 'SetupError';
  return error;
}

function checkNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return;
  throw setupError(
    `Demarche needs Node 20.19 or later, or 22.12 or later; this is ${process.version}. Get a newer one from https://nodejs.org.`,
  );
}

function findScript(wanted) {
  const path = join(root, 'scripts', `${wanted}.ts`);
  if (/^[a-z][a-z-]*$/.test(wanted ?? '') && existsSync(path)) return path;
  throw setupError(`There is no command "${wanted ?? ''}". package.json lists the commands under "scripts".`);
}

function hashOf(...files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function readStamp(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function isInstalled() {
  return readStamp(installStamp) === hashOf('package-lock.json');
}

function isGenerated() {
  return readStamp(generatedStamp) === hashOf('prisma/schema.prisma', 'package-lock.json');
}

function isPrepared() {
  return isInstalled() && isGenerated();
}

/** Runs under the lock: another process may have done either step in the meantime. */
function prepare() {
  if (!isInstalled()) {
    if (!holdsLockedVersions()) install();
    writeFileSync(installStamp, hashOf('package-lock.json'));
  }
  if (!isGenerated()) {
    generateClient();
    writeFileSync(generatedStamp, hashOf('prisma/schema.prisma', 'package-lock.json'));
  }
}

/** Whether node_modules, as npm last left it, has every version of the lock file: then nothing is to be installed. */
function holdsLockedVersions() {
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  try {
    const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, entry]) =>
        path === '' || entry.optional || entry.devOptional || present[path]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

/**
 * `npm ci` wants the lock file to name the packages of every platform, which registries do not always have;
 * `npm install` takes the versions of the lock file, too, and `--no-save` leaves it as it is.
 */
function install() {
  console.error('Installing the dependencies, once …');
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const flags = ['install', '--no-save', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...flags], options)
    : spawnSync('npm', flags, { ...options, shell: process.platform === 'win32' });
  if (result.error || result.status !== 0) {
    throw setupError(
      'The dependencies could not be installed: see the lines of npm above. Check the network and run the command again.',
    );
  }
}

/** Prisma asks for a schema engine that generating never runs: any executable satisfies it. */
function generateClient() {
  console.error('Generating the database client …');
  const prisma = join(modules, 'prisma', 'build', 'index.js');
  const result = spawnSync(process.execPath, [prisma, 'generate'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
  });
  if (result.error || result.status !== 0) {
    console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`);
    throw setupError('The database client could not be generated: see the lines of Prisma above.');
  }
}

/** Runs `work` while no other process installs or generates. A lock whose owner is dead is taken over. */
async function withLock(work) {
  mkdirSync(dirname(lockFile), { recursive: true });
  const deadline = Date.now() + LOCK_PATIENCE_MS;
  while (!takeLock()) {
    if (Date.now() > deadline) {
      throw setupError(`Another process has been installing for long. If none is, delete ${lockFile}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function takeLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned(lockFile)) rmSync(lockFile, { force: true });
    return false;
  }
}

function isAbandoned(path) {
  try {
    const owner = Number(readFileSync(path, 'utf8'));
    // An empty file is one whose owner has not written its id yet, or died before it could.
    if (!owner) return Date.now() - statSync(path).mtimeMs > 5_000;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Settings of .env count where the environment does not set them. */
function loadEnvironment() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

async function runScript(path, argv) {
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import(pathToFileURL(path).href);
  if (typeof main !== 'function') throw setupError(`scripts/${name}.ts is not a command.`);
  return await main(argv);
}

/** A reader that has seen enough (`| head`) is no error. */
function endQuietlyOnClosedPipe(error) {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
