import { expect, test } from './page.ts';

test('an actor has a timeline, quotes and counterparts', async ({ page }) => {
  await page.goto('/actors');
  await page.getByRole('link', { name: 'Russia', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Russia' })).toBeVisible();
  await expect(page.getByTestId('timeline')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'United States' })).toBeVisible();
});

test('the quote bank finds words and leads to the place in the article', async ({ page }) => {
  await page.goto('/quotes');
  const first = page.getByRole('figure').first();
  await first.getByRole('link').last().click();
  await expect(page).toHaveURL(/\/articles\/\d+#q\d+/);
  await expect(page.locator('.mark-quote').first()).toBeVisible();
});

test('an article links its lists and its text both ways', async ({ page }) => {
  await page.goto('/articles');
  await page.locator('tbody a').first().click();
  const events = page.getByRole('complementary').getByRole('listitem').filter({ hasText: 'in the text' });
  await events.first().getByRole('link', { name: 'in the text' }).click();
  await expect(page).toHaveURL(/#[sq]\d+$/);
  await page.locator('.back-link').first().click();
  await expect(page).toHaveURL(/#(event|quote)-\d+$/);
});

test('an article tells why each event was read from it', async ({ page }) => {
  await page.goto('/articles');
  await page.locator('tbody a').first().click();
  const why = page.getByRole('complementary').getByRole('group').first();
  await why.getByText('Why this event?').click();
  await expect(why.getByText('Row of the lexicon')).toBeVisible();
  await expect(why.getByText(/in (acts-of|nominal-acts)/)).toBeVisible();
});

test('an address that leads nowhere says so', async ({ request }) => {
  for (const path of [
    '/nowhere',
    '/articles/999999',
    '/articles/x',
    '/actors/nobody-at-all',
    '/export/events.exe',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});
