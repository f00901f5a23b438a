import { countShown, expect, openExplorer, test } from './page.ts';

const list = { name: 'Events in view' } as const;

test('a long list renders the rows in the window alone, and reads the others as one comes to them', async ({
  page,
}) => {
  await openExplorer(page);
  const total = await countShown(page);
  const table = page.getByRole('region', list).getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(total + 1));
  const rows = table.locator('tbody tr[data-row]');
  await expect.poll(() => rows.count()).toBeLessThan(80);
  const height = await table.evaluate((element) => element.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(total * 30);

  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const last = table.locator(`tbody tr[aria-rowindex="${total + 1}"]`);
  await expect(last.getByRole('link')).toBeInViewport();
  await expect(table.locator('thead')).toBeInViewport();
  expect(await rows.count()).toBeLessThan(80);
});

test('all rows have the same height, those that wait too', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/events/list?*', async (route) => {
    await held;
    await route.continue();
  });
  await openExplorer(page);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const rows = page.getByRole('region', list).locator('tbody tr[data-row]');
  await expect(rows.last()).toContainText('Loading');
  const heights = () =>
    rows.evaluateAll((all) => [...new Set(all.map((row) => row.getBoundingClientRect().height))]);
  const [waiting] = await heights();
  release();
  await expect(rows.last().getByRole('link')).toBeVisible();
  expect(await heights()).toEqual([waiting]);
});

test('rows that cannot be read are said, and come when one tries again', async ({ page }) => {
  await page.route('**/events/list?*', (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: 'no list' }),
  );
  await openExplorer(page);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const trouble = page.getByRole('alert').filter({ hasText: 'could not be read' });
  await expect(trouble).toBeInViewport();
  await page.unroute('**/events/list?*');
  await trouble.getByRole('button', { name: 'Try again' }).click();
  await expect(
    page.getByRole('region', list).locator('tbody tr[data-row]').last().getByRole('link'),
  ).toBeVisible();
  await expect(trouble).toBeHidden();
});

test('Tab and arrows walk the rows, and a focused row keeps the focus while the page scrolls away', async ({
  page,
}) => {
  await openExplorer(page);
  const links = page.getByRole('region', list).locator('tbody a');
  await links.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await expect(links.nth(1)).toBeFocused();
  const name = (await links.nth(1).textContent()) ?? '';
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.getByRole('region', list).locator('tbody tr').last().getByRole('link')).toBeInViewport();
  await expect(page.locator(':focus')).toHaveText(name);
});

test('the list says where the open event stands, and leads there without taking the focus', async ({
  page,
}) => {
  await openExplorer(page);
  const table = page.getByRole('region', list).getByRole('table');
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const last = table.locator('tbody tr[data-row]').last().getByRole('link');
  await last.click();
  await expect(page).toHaveURL(/event=\d+/);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.getByRole('button', { name: /^Open event: row/ }).click();
  await expect(table.locator('[aria-current="true"]')).toBeInViewport();
  await expect(table.locator('[aria-current="true"]')).not.toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list pages by links', async ({ page }) => {
    await page.goto('/');
    const total = await countShown(page);
    const rows = page.getByRole('region', list).locator('tbody tr');
    await expect(rows).toHaveCount(100);
    const first = await rows.first().textContent();
    await page.getByRole('link', { name: 'Next →' }).click();
    await expect(page).toHaveURL(/page=2/);
    await expect(rows.first()).not.toHaveText(first ?? '');
    await expect(rows.first()).toHaveAttribute('aria-rowindex', '102');
    await page.goto(`/?page=${Math.ceil(total / 100)}`);
    await expect(rows).toHaveCount(total % 100 || 100);
  });
});
