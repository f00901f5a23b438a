import { countShown, expect, openExplorer, test } from './page.ts';

test('a frequent pair is one click away, and its chip takes it back', async ({ page }) => {
  await openExplorer(page);
  const all = await countShown(page);
  await page.locator('summary', { hasText: 'Who to whom' }).click();
  const pairs = page.getByRole('group', { name: 'Who to whom' });
  await pairs.getByRole('checkbox', { name: /Russia → United States/ }).check();
  await expect(page).toHaveURL(/pair=RUS(~|%7E)USA/);
  await expect.poll(() => countShown(page)).toBeLessThan(all);
  await page.getByRole('link', { name: /Remove Russia → United States/ }).click();
  await expect.poll(() => countShown(page)).toBe(all);
});

test('two fields make any pair, of an actor and a country too', async ({ page }) => {
  await openExplorer(page);
  await page.locator('summary', { hasText: 'Who to whom' }).click();
  const pairs = page.getByRole('group', { name: 'Who to whom' });
  await pairs.getByRole('combobox', { name: 'Who acts' }).fill('blinken');
  await pairs.getByRole('option', { name: /Antony Blinken/ }).click();
  await expect(pairs.getByRole('button', { name: 'Remove Antony Blinken' })).toBeVisible();
  const target = pairs.getByRole('combobox', { name: 'Towards whom' });
  await target.fill('russ');
  await expect(pairs.getByRole('option', { name: /Russia.*all of RUS/ })).toBeVisible();
  await target.press('Enter');
  await expect(page).toHaveURL(/pair=antony-blinken(~|%7E)RUS/);
  await expect(page.getByRole('link', { name: /Remove Antony Blinken → Russia/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Antony Blinken towards Russia');
  const rows = page.getByRole('region', { name: 'Events in view' }).locator('tbody tr:has(a)');
  for (const row of await rows.all()) await expect(row).toContainText('Antony Blinken');
});

test('precision of the date is a filter like any other', async ({ page }) => {
  await openExplorer(page);
  const all = await countShown(page);
  await page.locator('summary', { hasText: 'Date precision' }).click();
  await page.getByRole('checkbox', { name: /To the day/ }).check();
  await expect(page).toHaveURL(/precision=day/);
  await expect.poll(() => countShown(page)).toBeLessThan(all);
  await page.getByRole('link', { name: 'Remove date to the day' }).click();
  await expect.poll(() => countShown(page)).toBe(all);
});
