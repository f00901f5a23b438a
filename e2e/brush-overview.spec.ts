import type { Page } from '@playwright/test';
import { countShown, expect, openExplorer, test } from './page.ts';

/** Where the brush of the overview stands, px. */
async function overviewBox(page: Page) {
  const box = await page.locator('.overview').boundingBox();
  if (box === null) throw new Error('the overview is not on the screen');
  return { at: (share: number) => box.x + box.width * share, y: box.y + 20 };
}

test('a stretch drawn in the overview narrows picture, list and address, as one step of the history', async ({
  page,
}) => {
  await openExplorer(page);
  const all = await countShown(page);
  const { at, y } = await overviewBox(page);
  await page.mouse.move(at(0.3), y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1) await page.mouse.move(at(0.3 + step * 0.02), y);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=\d{4}-\d{2}-\d{2}&to=\d{4}-\d{2}-\d{2}/);
  await expect.poll(() => countShown(page)).toBeLessThan(all);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await expect.poll(() => countShown(page)).toBe(all);
});

test('a drag that pauses before an answer has come does not take the place of the view before it', async ({
  page,
}) => {
  await openExplorer(page);
  const all = await countShown(page);
  await page.route('**/*.data?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  const { at, y } = await overviewBox(page);
  await page.mouse.move(at(0.2), y);
  await page.mouse.down();
  for (let step = 1; step <= 3; step += 1) {
    await page.mouse.move(at(0.2 + step * 0.1), y);
    await page.waitForTimeout(400);
  }
  await page.mouse.up();
  await expect(page).toHaveURL(/from=/);
  await page.unroute('**/*.data?*');
  await page.goBack();
  await expect.poll(() => countShown(page)).toBe(all);
});

test('a drag that pauses shows its dates at once, and still is one step of the history', async ({ page }) => {
  await openExplorer(page);
  const { at, y } = await overviewBox(page);
  await page.mouse.move(at(0.2), y);
  await page.mouse.down();
  for (let step = 1; step <= 5; step += 1) await page.mouse.move(at(0.2 + step * 0.05), y);
  await expect(page).toHaveURL(/from=/);
  const paused = page.url();
  for (let step = 1; step <= 5; step += 1) await page.mouse.move(at(0.45 + step * 0.05), y);
  await page.mouse.up();
  await expect(page).not.toHaveURL(paused);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
});
