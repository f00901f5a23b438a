// React writes to the console that the markup is of another address: this test does not hold it to silence.
import { expect, test } from '@playwright/test';
import { countShown, openExplorer } from './page.ts';

test('Back before the page has woken up leads to the data of the address', async ({ page }) => {
  await openExplorer(page);
  const all = await countShown(page);
  await page
    .getByRole('checkbox', { name: /^Russia/ })
    .first()
    .check();
  await expect.poll(() => countShown(page)).toBeLessThan(all);
  const some = await countShown(page);
  // The scripts of the page wait until the reader has gone Back.
  let wake = () => {};
  const awake = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await awake;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await expect.poll(() => countShown(page)).toBe(some);
  await page.evaluate(() => history.back());
  await expect.poll(() => new URL(page.url()).search).toBe('');
  wake();
  await expect.poll(() => countShown(page)).toBe(all);
});
