// npm test: types, lint, unit, database and browser tests, one after another; fails where any of them fails.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideChromium } from './chromium.ts';
import { findFreePort } from './free-port.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tool = (...path: string[]) => join(root, 'node_modules', ...path);

interface Step {
  readonly name: string;
  readonly title: string;
  /** Whether it passed. */
  run(): Promise<boolean>;
}

const vitest = (project: string) => runNode(tool('vitest', 'vitest.mjs'), ['run', '--project', project]);

const steps: readonly Step[] = [
  { name: 'types', title: 'Types', run: () => runNode(tool('typescript', 'bin', 'tsc'), ['--noEmit']) },
  {
    name: 'lint',
    title: 'Lint and format',
    run: () => runNode(tool('@biomejs', 'biome', 'bin', 'biome'), ['check', '.']),
  },
  { name: 'unit', title: 'Unit tests', run: () => vitest('unit') },
  { name: 'database', title: 'Database tests', run: () => vitest('database') },
  { name: 'browser', title: 'Browser tests', run: runBrowserTests },
];

const help = `npm test [-- STEP...]

Runs the checks, all of them without a STEP: ${steps.map(({ name }) => name).join(', ')}.
Installs what they need, Chromium too where it can. The exit code is 1 where anything failed.`;

/** Returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(help);
    return 0;
  }
  const unknown = argv.find((arg) => !steps.some(({ name }) => name === arg));
  if (unknown !== undefined) {
    console.error(`There is no step "${unknown}".\n\n${help}`);
    return 2;
  }
  const wanted = argv.length === 0 ? steps : steps.filter(({ name }) => argv.includes(name));
  const results: { readonly title: string; readonly passed: boolean; readonly seconds: number }[] = [];
  for (const { title, run } of wanted) {
    console.log(`\n== ${title}`);
    const began = performance.now();
    const passed = await run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return false;
    });
    results.push({ title, passed, seconds: (performance.now() - began) / 1000 });
  }
  console.log('\n== Summary');
  for (const { title, passed, seconds } of results) {
    console.log(`${passed ? 'passed' : 'FAILED'}  ${title} (${seconds.toFixed(0)} s)`);
  }
  return results.every(({ passed }) => passed) ? 0 : 1;
}

/** Runs a Node program in the project's folder, with its output shown; whether it ended well. */
function runNode(
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** The server of the browser tests has a port and a folder of its own, so that nothing else is in its way. */
async function runBrowserTests(): Promise<boolean> {
  provideChromium();
  const home = mkdtempSync(join(tmpdir(), 'demarche-browser-'));
  chmodSync(home, 0o755);
  try {
    return await runNode(tool('@playwright', 'test', 'cli.js'), ['test'], {
      E2E_PORT: String(await findFreePort()),
      E2E_DATA: join(home, 'data'),
      DATABASE_URL: '',
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
