import { countShown, expect, openExplorer, test } from './page.ts';

test('paper holds title, filter, picture, rows, date and address, and none of the controls', async ({
  page,
}) => {
  await openExplorer(page, '?country=RUS');
  const shown = await countShown(page);
  expect(shown).toBeGreaterThan(100);
  const list = page.getByRole('region', { name: 'Events in view' });
  // Everything that paper holds is read first; then the browser is asked to print.
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-asked', '');
  });
  await list.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body[data-asked]')).toBeAttached();

  await page.emulateMedia({ media: 'print' });
  await expect(list.locator('tbody tr')).toHaveCount(shown);
  await expect(list.locator('tbody tr').last().getByRole('link')).toBeVisible();
  await expect(page.getByText('Events: Russia', { exact: true })).toBeVisible();
  await expect(page.getByText(/^Made on \d+ \w+ \d{4}/)).toBeVisible();
  await expect(page.getByText(page.url(), { exact: true })).toBeVisible();
  await expect(page.getByTestId('timeline')).toBeVisible();
  for (const hidden of [
    page.getByRole('navigation', { name: 'Main' }),
    page.getByRole('group', { name: 'Actors' }),
    list.getByRole('button', { name: 'Print' }),
    list.getByRole('link', { name: 'CSV', exact: true }),
    page.locator('.saved-views'),
  ])
    await expect(hidden).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => list.locator('tbody tr[data-row]').count()).toBeLessThan(80);
});

test('printed before all rows have come, the page says how many there are, and where', async ({ page }) => {
  await openExplorer(page);
  const shown = await countShown(page);
  await page.emulateMedia({ media: 'print' });
  const list = page.getByRole('region', { name: 'Events in view' });
  await expect(list.locator('tbody tr')).toHaveCount(100);
  await expect(list.getByText(`The first 100 of ${shown} events are printed here`)).toBeVisible();
});
