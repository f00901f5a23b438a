// Vitest: unit tests beside the code, database tests and the architecture test under test/.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['app/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'test/**/*.test.ts'] },
});
