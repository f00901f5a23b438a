// Unit tests stand beside the code; database tests in test/database share one Postgres in a temporary folder.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{app,scripts,test}/**/*.test.{ts,tsx}'],
          exclude: ['test/database/**'],
          // Properties over hundreds of texts take their time on a loaded machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['test/database/**/*.test.ts'],
          globalSetup: ['test/database/shared-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
