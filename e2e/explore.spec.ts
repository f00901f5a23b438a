import { countShown, expect, openExplorer, test } from './page.ts';

test('the sample corpus stands on the timeline, and the list shows the same events', async ({ page }) => {
  await openExplorer(page);
  const timeline = page.getByTestId('timeline');
  await expect(timeline).toBeVisible();
  const shown = await countShown(page);
  expect(shown).toBeGreaterThan(60);
  const list = page.getByRole('region', { name: 'Events in view' });
  await expect(list.getByRole('table')).toHaveAttribute('aria-rowcount', String(shown + 1));
  expect(await list.getByRole('row').count()).toBeGreaterThan(15);
  await expect(timeline.getByText('Russia', { exact: true }).first()).toBeVisible();
});

test('zooming narrows picture, list and address; fitting widens them again', async ({ page }) => {
  await openExplorer(page);
  const all = await countShown(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/from=\d{4}-\d{2}-\d{2}/);
  await expect.poll(() => countShown(page)).toBeLessThan(all);
  await page.getByRole('button', { name: /^(Fit|Show all)/ }).click();
  await expect.poll(() => countShown(page)).toBe(all);
});

test('lanes change by actor, country and kind', async ({ page }) => {
  await openExplorer(page);
  const choice = page.getByRole('navigation', { name: 'Lanes by' });
  await choice.getByRole('link', { name: 'Country', exact: true }).click();
  await expect(page).toHaveURL(/lanes=country/);
  await choice.getByRole('link', { name: 'Kind', exact: true }).click();
  await expect(page).toHaveURL(/lanes=type/);
  await expect(page.getByTestId('timeline').getByText('Talks', { exact: true }).first()).toBeVisible();
});
