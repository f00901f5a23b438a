// One embedded Postgres for all database tests, in a temporary folder that goes when they are done.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { joinEmbeddedPostgres } from '../../app/store/embedded/embedded.server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly databaseServer: string;
  }
}

/** Starts the server and tells the tests its address; returns what stops it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche test '));
  // As root, Postgres runs under an account of its own, which has to get there.
  chmodSync(folder, 0o755);
  const server = await joinEmbeddedPostgres(join(folder, 'data'));
  project.provide('databaseServer', server.url);
  return async () => {
    await server.leave();
    rmSync(folder, { recursive: true, force: true });
  };
}
