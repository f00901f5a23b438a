import { expect, openExplorer, test } from './page.ts';

const list = { name: 'Events in view' } as const;

test('a press on a head sorts by it, a second turns the order round, and the address holds it', async ({
  page,
}) => {
  await openExplorer(page);
  const table = page.getByRole('region', list).getByRole('table');
  const reports = async () =>
    (await table.locator('tbody td.col-reports').allTextContents()).slice(0, 20).map(Number.parseFloat);
  const head = table.getByRole('columnheader', { name: 'Reports' });
  await head.getByRole('link').click();
  await expect(page).toHaveURL(/sort=-reports/);
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(async () => (await reports())[0]).toBeGreaterThan(1);
  const most = await reports();
  expect(most).toEqual([...most].sort((a, b) => b - a));
  await head.getByRole('link').click();
  await expect(page).toHaveURL(/sort=reports/);
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(async () => (await reports())[0]).toBe(1);
});

test('rows further down come in the order of the list', async ({ page }) => {
  await openExplorer(page, '?sort=-date');
  const table = page.getByRole('region', list).getByRole('table');
  await expect(table.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'descending');
  await expect(table.locator('tbody tr').first()).toContainText('2022');
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const last = table.locator('tbody tr[data-row]').last();
  await expect(last.getByRole('link')).toBeVisible();
  await expect(last).toContainText(/undated|by /);
});

test('columns are chosen by boxes, and the address holds them', async ({ page }) => {
  await openExplorer(page, '?country=UKR');
  const region = page.getByRole('region', list);
  await region.getByText('Columns', { exact: true }).click();
  await region.getByRole('checkbox', { name: 'Confidence' }).check();
  await expect(page).toHaveURL(/columns=date%2Ckind%2Creports%2Cconfidence/);
  await expect(region.getByRole('columnheader', { name: 'Confidence' })).toBeVisible();
  await expect(region.locator('td.col-confidence').first()).toContainText('%');
  await region.getByRole('checkbox', { name: 'Kind' }).uncheck();
  await expect(region.getByRole('columnheader', { name: 'Kind' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(region.getByRole('checkbox', { name: 'Kind' })).toBeHidden();
  await expect(page).toHaveURL(/country=UKR/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('order and columns are a link and a form', async ({ page }) => {
    await page.goto('/?country=UKR');
    const region = page.getByRole('region', list);
    await region.getByRole('columnheader', { name: 'Kind' }).getByRole('link').click();
    await expect(page).toHaveURL(/sort=kind/);
    await region.getByText('Columns', { exact: true }).click();
    await region.getByRole('checkbox', { name: 'Source' }).check();
    await region.getByRole('button', { name: 'Show' }).click();
    await expect(region.getByRole('columnheader', { name: 'Source' })).toBeVisible();
    await expect(region.getByRole('columnheader', { name: 'Kind' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await expect(page).toHaveURL(/country=UKR/);
  });
});
