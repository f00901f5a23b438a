import { countShown, expect, openExplorer, test } from './page.ts';

test('a link reproduces the view: filter, dates, lanes and the open event', async ({ page, context }) => {
  await openExplorer(page, '?country=RUS&role=source&lanes=type&from=2021-12-01&to=2022-01-31');
  await page.getByRole('region', { name: 'Events in view' }).locator('tbody tr a').first().click();
  await expect(page).toHaveURL(/event=\d+/);
  await expect(page.locator('mark').first()).toBeVisible();
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const evidence = (await page.locator('mark').first().textContent()) ?? '';
  const other = await context.newPage();
  await openExplorer(other, new URL(page.url()).search);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(other.locator('mark').first()).toHaveText(evidence);
});

test('Back returns to the view before', async ({ page }) => {
  await openExplorer(page);
  const all = await countShown(page);
  await page
    .getByRole('group', { name: 'Countries' })
    .getByRole('checkbox', { name: /Russia/ })
    .check();
  await expect(page).toHaveURL(/country=RUS/);
  await page.goBack();
  await expect.poll(() => countShown(page)).toBe(all);
});

test('nonsense in the address is said, never an error', async ({ page }) => {
  const query = '?type=BOGUS&from=2022-02-30&actor=%00&country=Nowhere&lanes=zigzag&event=999999&_data=x';
  const answer = await page.goto(`/${query}`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByText(/type=BOGUS is not understood/)).toBeVisible();
  // Nothing is asked for once more when the page wakes up: a request that fails would stand in the console.
  await page.waitForFunction(() => performance.getEntriesByName('timeline:rendered').length > 0);
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('There is no event of this number')).toBeVisible();
});
