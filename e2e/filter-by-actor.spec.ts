import { countShown, expect, openExplorer, test } from './page.ts';

test('choosing an actor leaves the events they stand in, and the chip takes the choice back', async ({
  page,
}) => {
  await openExplorer(page);
  const all = await countShown(page);
  const actors = page.getByRole('group', { name: 'Actors' });
  await actors.getByRole('textbox').fill('blinken');
  const option = actors.getByRole('checkbox', { name: /Antony Blinken/ });
  await option.check();
  await expect(page).toHaveURL(/actor=antony-blinken/);
  await expect.poll(() => countShown(page)).toBeLessThan(all);
  const rows = page.getByRole('region', { name: 'Events in view' }).locator('tbody tr');
  await expect(rows.first()).toContainText('Antony Blinken');
  for (const row of await rows.all()) await expect(row).toContainText('Antony Blinken');
  await page
    .getByRole('link', { name: /Antony Blinken/ })
    .and(page.locator('.chip'))
    .click();
  await expect.poll(() => countShown(page)).toBe(all);
});
