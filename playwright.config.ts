// Browser tests: a real server on its own data folder and port, a real Chromium.
import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 3917);
/** Debian's Chromium, where Playwright's own cannot be had. */
const systemChromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
const args = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const writing = ['add-article', 'decide', 'hostile-text', 'live', 'right-to-left'].map(
  (name) => `**/${name}.spec.ts`,
);

export default defineConfig({
  testDir: 'e2e',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // A machine under load may miss a step once; a fault fails twice.
  retries: 1,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: { args, ...(systemChromium && { executablePath: systemChromium }) },
    trace: 'off',
  },
  // Tests that write come after those that read: all share one database.
  projects: [
    { name: 'reading', testIgnore: writing },
    { name: 'writing', testMatch: writing, dependencies: ['reading'] },
  ],
  webServer: {
    command: 'node scripts/run.mjs start',
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port), DEMARCHE_DATA: process.env.E2E_DATA ?? '.cache/e2e-data' },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
  },
});
