import { countShown, expect, openExplorer, test } from './page.ts';

test('a country as source and as target are two lists, and either is both', async ({ page }) => {
  await openExplorer(page);
  const all = await countShown(page);
  await page
    .getByRole('group', { name: 'Countries' })
    .getByRole('checkbox', { name: /Russia/ })
    .check();
  await expect(page).toHaveURL(/country=RUS/);
  await expect.poll(() => countShown(page)).toBeLessThan(all);
  const either = await countShown(page);
  await page.getByRole('radio', { name: 'As source' }).check();
  await expect(page).toHaveURL(/role=source/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('from Russia');
  const asSource = await countShown(page);
  await page.getByRole('radio', { name: 'As target' }).check();
  await expect(page).toHaveURL(/role=target/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('towards Russia');
  const asTarget = await countShown(page);
  expect(asSource).toBeGreaterThan(0);
  expect(asTarget).toBeGreaterThan(0);
  expect(asSource + asTarget).toBeGreaterThanOrEqual(either);
});

test('kinds, dates and words narrow the list; an emptied view names the filter that did it', async ({
  page,
}) => {
  await openExplorer(page, '?type=THREATEN');
  const threats = await countShown(page);
  expect(threats).toBeGreaterThan(0);
  await openExplorer(page, '?type=THREATEN&from=2021-12-01&to=2021-12-31');
  expect(await countShown(page)).toBeLessThan(threats);
  await page.goto('/?q=zeppelin');
  await expect(page.getByText(/No event/).first()).toBeVisible();
  await page
    .getByRole('link', { name: /zeppelin/ })
    .first()
    .click();
  await expect.poll(() => countShown(page)).toBeGreaterThan(threats);
});
