import { countShown, expect, openExplorer, test } from './page.ts';

test('a publisher is found by its name and filters the view', async ({ page }) => {
  await openExplorer(page);
  const all = await countShown(page);
  await page.locator('.filter-drawer').getByText('Publishers', { exact: true }).click();
  const field = page.getByRole('combobox', { name: 'Find a publisher' });
  const name = await page
    .getByRole('group', { name: 'Publishers' })
    .getByRole('checkbox')
    .last()
    .getAttribute('value');
  if (name === null) throw new Error('the facet offers no publisher');
  await field.fill(name.toUpperCase());
  await expect(page.getByRole('option', { name })).toBeVisible();
  await field.press('Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('publisher') === name);
  await expect(page.getByRole('checkbox', { name, checked: true })).toBeVisible();
  await expect.poll(() => countShown(page)).toBeLessThan(all);
});

test('a publisher that there is not is said to be none', async ({ page }) => {
  await openExplorer(page);
  await page.locator('.filter-drawer').getByText('Publishers', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Find a publisher' }).fill('zzyzx');
  await expect(page.getByText('No such publisher')).toBeVisible();
});
