// Makes sure that the browser tests have a Chromium: the system's, Playwright's own, or Debian's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { Refusal } from '../app/store/refusal.server.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Where playwright.config.ts looks, too. */
const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const DOWNLOAD_MS = 5 * 60_000;

/** Throws a Refusal where none is there and none can be had. */
export function provideChromium(): void {
  if (isThere()) return;
  console.log('Installing Chromium for the browser tests, once …');
  download();
  if (!isThere()) installPackage();
  if (isThere()) return;
  throw new Refusal(
    'The browser tests need Chromium, and it could not be installed. Install the package "chromium", or run "npx playwright install --with-deps chromium", and try again.',
  );
}

/** Playwright's own may lack libraries of the system: then it does not tell its version either. */
function isThere(): boolean {
  return [...systemBrowsers, chromium.executablePath()].some(
    (path) => existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
  );
}

function download(): void {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: DOWNLOAD_MS });
}

function installPackage(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: DOWNLOAD_MS,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', 'chromium');
}
