import { expect, test } from './page.ts';

const text = `Oslo hands note to Lima
The foreign minister of Norway handed a note to the ambassador of Peru in Oslo on Tuesday.
Peru rejected the Norwegian demand to return the ship, its foreign ministry said on Wednesday.`;

test('a pasted article is read, ends marked up, and gets its days with its publication date', async ({
  page,
}) => {
  await page.goto('/articles/new');
  await page.getByLabel(/Text or HTML/).fill(text);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  const outcome = page.getByRole('main').getByRole('status').filter({ hasText: 'Outcome' });
  await expect(outcome).toContainText(/Read|unchanged/);
  await outcome.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Oslo hands note to Lima');
  const rejection = page.getByRole('link', { name: /rejected/i }).first();
  await expect(rejection).toBeVisible();
  const dating = page.getByLabel(/gives no publication date/);
  await dating.fill('2021-06-10');
  await page.getByRole('button', { name: 'Set the date' }).click();
  await expect(dating).toBeHidden();
  await page
    .getByRole('link', { name: /rejected/i })
    .first()
    .click();
  await expect(page.getByText('Wednesday 9 June 2021').first()).toBeVisible();
});

test('an empty form says what is missing', async ({ page }) => {
  await page.goto('/articles/new');
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Paste a text or choose a file');
});
