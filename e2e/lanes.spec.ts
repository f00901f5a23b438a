import type { Page } from '@playwright/test';
import { expect, openExplorer, test } from './page.ts';

const lanes = (page: Page) =>
  page.getByRole('list', { name: 'Lanes, with events in view' }).getByRole('listitem');

test('a pinned lane stands first, by its link too, until it is let go', async ({ page }) => {
  await openExplorer(page, '?lanes=type');
  const third = lanes(page).nth(2);
  const name = (await third.locator('.lane-name').textContent()) ?? '';
  await third.hover();
  await third.getByRole('link', { name: `Pin ${name}` }).click();
  await expect(page).toHaveURL(/pin=/);
  await expect(lanes(page).first().locator('.lane-name')).toHaveText(name);
  await page.reload();
  await expect(lanes(page).first().locator('.lane-name')).toHaveText(name);
  await lanes(page)
    .first()
    .getByRole('link', { name: `Unpin ${name}` })
    .click();
  await expect(page).not.toHaveURL(/pin=/);
  await expect(lanes(page).nth(2).locator('.lane-name')).toHaveText(name);
});

test('the tail opens into more lanes and folds again', async ({ page }) => {
  await openExplorer(page);
  const few = await lanes(page).count();
  await lanes(page)
    .getByRole('link', { name: /more actors$/ })
    .click();
  await expect(page).toHaveURL(/rows=\d+/);
  await expect.poll(() => lanes(page).count()).toBeGreaterThan(few);
  await page.getByRole('link', { name: 'Fewer lanes' }).click();
  await expect(lanes(page)).toHaveCount(few);
});

test('the axis stays in view while many lanes scroll by', async ({ page }) => {
  await openExplorer(page, '?rows=60');
  await lanes(page).nth(40).scrollIntoViewIfNeeded();
  await expect(page.locator('.axis-frame')).toBeInViewport();
});

test('lanes by pair say who acts towards whom, and a name leads to that pair alone', async ({ page }) => {
  await openExplorer(page);
  await page.getByRole('link', { name: 'Pair', exact: true }).click();
  await expect(page).toHaveURL(/lanes=pair/);
  await lanes(page).getByRole('link', { name: / → / }).first().click();
  await expect(page).toHaveURL(/pair=[^&]+(~|%7E)/);
});
