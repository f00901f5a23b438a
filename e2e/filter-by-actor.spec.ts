import { countShown, expect, openExplorer, test } from './page.ts';

test('choosing an actor leaves the events they stand in, and the chip takes the choice back', async ({
  page,
}) => {
  await openExplorer(page);
  const all = await countShown(page);
  const actors = page.getByRole('group', { name: 'Actors', exact: true });
  await actors.getByRole('combobox', { name: 'Find an actor' }).fill('blinken');
  await actors.getByRole('option', { name: /Antony Blinken/ }).click();
  await expect(page).toHaveURL(/actor=antony-blinken/);
  await expect.poll(() => countShown(page)).toBeLessThan(all);
  await expect(actors.getByRole('checkbox', { name: /Antony Blinken/ })).toBeChecked();
  const rows = page.getByRole('region', { name: 'Events in view' }).locator('tbody tr');
  await expect(rows.first()).toContainText('Antony Blinken');
  for (const row of await rows.all()) await expect(row).toContainText('Antony Blinken');
  await page.getByRole('link', { name: 'Remove Antony Blinken' }).click();
  await expect.poll(() => countShown(page)).toBe(all);
});

test('several actors are any of them; "clear all" takes every filter off', async ({ page }) => {
  await openExplorer(page, '?actor=antony-blinken');
  const one = await countShown(page);
  const actors = page.getByRole('group', { name: 'Actors', exact: true });
  await actors.getByRole('checkbox', { name: /^Russia/ }).check();
  await expect(page).toHaveURL(/actor=antony-blinken&actor=russia/);
  await expect.poll(() => countShown(page)).toBeGreaterThan(one);
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/\??$/);
  await expect(page.getByText('No filter is on')).toBeVisible();
});

test('a section stays as it was folded for the visit, and one that filters is open', async ({ page }) => {
  await openExplorer(page);
  const publishers = page.getByRole('group', { name: 'Publishers' });
  await expect(publishers).toBeHidden();
  await page.locator('.filter-drawer').getByText('Publishers', { exact: true }).click();
  await expect(publishers).toBeVisible();
  await page.locator('.filter-drawer').getByText('Kinds', { exact: true }).click();
  await page.reload();
  await expect(publishers).toBeVisible();
  await expect(page.getByRole('group', { name: 'Kinds' })).toBeHidden();
  await page.goto('/?quad=3');
  await expect(page.getByRole('group', { name: 'Kinds' })).toBeVisible();
});
