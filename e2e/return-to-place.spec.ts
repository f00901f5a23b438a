import type { Page } from '@playwright/test';
import { countShown, expect, openExplorer, test } from './page.ts';

const list = (page: Page) => page.getByRole('region', { name: 'Events in view' });

/** The row under the head of the list, by its place, and how far it is scrolled away, px. */
async function placeIn(page: Page): Promise<{ readonly row: number; readonly away: number }> {
  return list(page)
    .getByRole('table')
    .evaluate((table: HTMLTableElement) => {
      const under = table.tHead?.getBoundingClientRect().bottom ?? 0;
      for (const row of table.tBodies[0]?.querySelectorAll('[data-row]') ?? []) {
        const { top, bottom } = row.getBoundingClientRect();
        if (bottom > under + 1)
          return { row: Number(row.getAttribute('aria-rowindex')) - 2, away: Math.round(under - top) };
      }
      return { row: -1, away: 0 };
    });
}

/** Scrolls so deep into the list that the page has no row of it yet; returns the place. */
async function readDeep(page: Page) {
  await expect(list(page).getByRole('table')).toHaveAttribute('aria-rowcount', /\d+/);
  await expect.poll(() => list(page).locator('tbody tr[data-row]').count()).toBeLessThan(80);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight * 0.7));
  await expect.poll(async () => (await placeIn(page)).row).toBeGreaterThan(200);
  const place = await placeIn(page);
  await expect(rowAt(page, place.row)).toBeVisible();
  return place;
}

const rowAt = (page: Page, row: number) =>
  list(page)
    .locator(`tbody tr[aria-rowindex="${row + 2}"]`)
    .getByRole('link');

test('a page that is loaded again stands where it stood in the list', async ({ page }) => {
  await openExplorer(page);
  const place = await readDeep(page);
  await page.reload();
  await expect(rowAt(page, place.row)).toBeInViewport();
  expect(await placeIn(page)).toEqual(place);
});

test('Back from an article leads to the place in the list from which it was opened', async ({ page }) => {
  await openExplorer(page);
  const { row } = await readDeep(page);
  await rowAt(page, row + 3).click();
  const evidence = page.getByRole('complementary', { name: 'Event' });
  await evidence.locator('a[href^="/articles/"]').first().click();
  await expect(page).toHaveURL(/\/articles\/\d+/);
  await page.goBack();
  await expect(rowAt(page, row + 3)).toBeInViewport();
  await expect(rowAt(page, row + 3)).toHaveAttribute('aria-current', 'true');
});

test('another filter begins its list at the first row, and Back leads to the place in the list before', async ({
  page,
}) => {
  await openExplorer(page);
  const all = await countShown(page);
  const place = await readDeep(page);
  await page
    .getByRole('checkbox', { name: /^Russia/ })
    .first()
    .check();
  await expect.poll(() => countShown(page)).toBeLessThan(all);
  await expect(rowAt(page, 0)).toBeInViewport();
  await page.goBack();
  await expect(rowAt(page, place.row)).toBeInViewport();
  expect(await placeIn(page)).toEqual(place);
});

test('an address with a page of the list begins there', async ({ page }) => {
  await openExplorer(page, '?page=3');
  await expect(rowAt(page, 200)).toBeInViewport();
  expect(await placeIn(page)).toEqual({ row: 200, away: 0 });
});
