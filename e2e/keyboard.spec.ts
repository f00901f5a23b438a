import { expect, openExplorer, test } from './page.ts';

test('keyboard alone: search, reach the timeline, walk the events, open one, close it', async ({ page }) => {
  await openExplorer(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('?');
  await page.keyboard.press('Backspace');

  const stop = page.getByTestId('timeline').locator('[tabindex="0"]').first();
  await stop.focus();
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await expect(page.getByTestId('timeline').getByRole('status')).toContainText(/\d{4}/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/event=\d+/);
  await expect(page.locator('mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/event=\d+/);
});

test('the help lists the keys, and the skip link leads past the navigation', async ({ page }) => {
  await openExplorer(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
