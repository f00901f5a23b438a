import type { ServerBuild } from '@remix-run/node';
import { expect, it, vi } from 'vitest';
import { tellUnreachableDatabase } from './unreachable-database.ts';

/** A build of one page, whose loader fails so. */
function pageThatFails(error: Error): () => Promise<unknown> {
  const module = { loader: () => Promise.reject(error), default: null };
  const build = { routes: { page: { id: 'page', path: '/', module } } } as unknown as ServerBuild;
  const loader = tellUnreachableDatabase(build).routes.page?.module.loader;
  return async () => loader?.({ request: new Request('http://127.0.0.1/'), params: {}, context: {} });
}

it('answers 503 where the database cannot be reached, and notes why', async () => {
  const noted = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
  await expect(pageThatFails(refused)()).rejects.toMatchObject({ status: 503 });
  expect(noted).toHaveBeenCalledWith(expect.stringContaining('ECONNREFUSED'));
  noted.mockRestore();
});

it('leaves every other failure as it is', async () => {
  const wrong = Object.assign(new Error('column "x" does not exist'), { code: '42703' });
  await expect(pageThatFails(wrong)()).rejects.toBe(wrong);
});
