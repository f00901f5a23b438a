import { countShown, expect, test } from './page.ts';

test.use({ javaScriptEnabled: false });

test('list, filters, evidence and exports work without JavaScript', async ({ page }) => {
  await page.goto('/');
  const all = await countShown(page);
  await page
    .getByRole('group', { name: 'Countries' })
    .getByRole('checkbox', { name: /Russia/ })
    .check();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/country=RUS/);
  const fewer = await countShown(page);
  expect(fewer).toBeLessThan(all);
  await page.getByRole('region', { name: 'Events in view' }).locator('tbody tr a').first().click();
  await expect(page.locator('mark').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'CSV', exact: true })).toHaveAttribute(
    'href',
    '/export/events.csv?country=RUS',
  );
});
